package org.quellenlage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quellenlage.Quellenlage;
import org.quellenlage.intake.Intake;
import org.quellenlage.search.GermanWords;
import org.quellenlage.search.WordIndex;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A base that was filled before there was an index of words, on every database. */
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "quellenlage.seeds=target/no-such-folder")
abstract class WordBackfillContract {

    @Autowired
    private Intake intake;

    @Autowired
    private WordBackfill backfill;

    @Autowired
    private WordIndex index;

    @Autowired
    private GermanWords german;

    @Autowired
    private JdbcTemplate database;

    @Test
    void isFoundByItsWordsInTheEnd() {
        for (var i = 0; i < 150; i++) {
            take("Am Hafen von Kiel streikten nach Angaben der Polizei " + (200 + i) + " Arbeiter.");
        }
        var all = found("Hafen");
        var claims = index.countClaims(german.asked("Arbeiter"), null);
        var older = database.queryForObject("select count(*) from source", Integer.class);
        List.of("posting", "posting_source", "posting_cell").forEach(it -> database.update("delete from " + it));
        take("In Rostock ruhte der Betrieb im Hafen.");

        assertThat(found("Hafen")).hasSize(1);
        assertThat(backfill.fill()).isEqualTo(older).isGreaterThanOrEqualTo(150);
        assertThat(found("Hafen")).containsAll(all).hasSize(all.size() + 1);
        assertThat(index.countClaims(german.asked("Arbeiter"), null)).isEqualTo(claims);
        assertThat(backfill.fill()).isZero();
    }

    private void take(String text) {
        intake.take(RawDocument.of(text, Description.NONE));
    }

    private List<Long> found(String word) {
        return index.sources(german.asked(word), null, true, OptionalLong.empty(), 1000);
    }
}
