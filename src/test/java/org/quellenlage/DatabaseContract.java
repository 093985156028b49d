package org.quellenlage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.quellenlage.claim.Claims;
import org.quellenlage.intake.Intake;
import org.quellenlage.intake.IntakeReport;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.source.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What every database that Quellenlage runs on must do; each class below it names one. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {"quellenlage.seeds=target/no-seeds", "spring.jpa.properties.hibernate.generate_statistics=true"})
@SuppressWarnings("NullAway.Init") // Spring sets the fields
abstract class DatabaseContract {

    @Autowired
    Intake intake;

    @Autowired
    Sources sources;

    @Autowired
    SourceTexts texts;

    @Autowired
    Claims claims;

    @Autowired
    DataSource database;

    @Autowired
    EntityManagerFactory entities;

    abstract String product();

    @Test
    void runsOnTheDatabaseItIsNamedAfter() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product());
        }
    }

    @Test
    void givesATextBackToTheLastCharacter() {
        var text = "\tÜber 1.200 Fälle 😀\r\n\r\n„Nein“, sagte sie.\u00a0\u2028Ende\uFFFD \n" + "Donau".repeat(60_000);

        var taken = intake.take(document(text));

        assertThat(texts.of(taken.source().id())).contains(text);
        assertThat(sources.findById(taken.source().id()).map(Source::textLength))
                .contains((int) text.codePoints().count());
    }

    @Test
    void keepsAMomentToTheMicrosecond() {
        var moment = Instant.parse("2024-03-31T01:59:59.123456Z");
        var described = new Description("umlaut/ä.txt", "Zeitumstellung", null, moment, "de-AT");

        var taken = intake.take(RawDocument.of("Am Sonntag wird die Uhr umgestellt.", described));

        assertThat(sources.findById(taken.source().id()).map(Source::description))
                .contains(described);
    }

    @Test
    void givesClaimsBackAsTheyWereTaken() {
        var taken = intake.take(
                document("Rund 1.250 Beschäftigte streikten am 3. Mai 2023 in Köln. Die Stadt hat 47 Brücken, teilte"
                        + " das Amt mit."));

        var stored = claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(
                taken.source().id());

        assertThat(stored)
                .isNotEmpty()
                .usingRecursiveComparison()
                .ignoringFields("stored", "parsed", "extracted")
                .isEqualTo(taken.claims());
    }

    @Test
    void knowsATextItHasTaken() {
        var first = intake.take(document("Der Zoo in Halle hat zwei Eisbären verkauft."));
        var second = intake.take(document("Der Zoo in Halle hat zwei Eisbären verkauft."));

        assertThat(first.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(second.outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(second.source().id()).isEqualTo(first.source().id());
    }

    @Test
    void storesATextOnceThoughManyBringItAtTheSameMoment() throws Exception {
        List<Callable<IntakeReport>> takers = IntStream.range(0, 24)
                .<Callable<IntakeReport>>mapToObj(
                        i -> () -> intake.take(document("Die Fähre " + i % 4 + " hat 300 Plätze.")))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var reports =
                    threads.invokeAll(takers).stream().map(it -> it.resultNow()).toList();

            assertThat(reports).filteredOn(it -> it.outcome() == Outcome.ADDED).hasSize(4);
            assertThat(reports.stream().map(it -> it.source().seq()).distinct()).hasSize(4);
        }
    }

    @Test
    void writesTheClaimsOfASourceInBatches() {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        var text = new StringBuilder();
        for (var house = 1; house <= 60; house++) {
            text.append("Im Haus ")
                    .append(house)
                    .append(" wohnen ")
                    .append(house + 100)
                    .append(" Menschen. ");
        }
        statistics.clear();

        var taken = intake.take(document(text.toString()));

        assertThat(taken.claims()).hasSizeGreaterThan(40);
        assertThat(statistics.getPrepareStatementCount())
                .isLessThan(taken.claims().size() / 2);
    }

    private static RawDocument document(String text) {
        return RawDocument.of(text, Description.NONE);
    }
}
