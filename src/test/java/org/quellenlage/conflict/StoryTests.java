package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.text.Text;

/** Which reports tell one story, above all where nothing says when they appeared. */
class StoryTests {

    private static final ArticleReader READER = ArticleReader.german();

    private static final String FOOTBALL = """
        Die Handballer aus Flensburg haben im Turnier noch keinen Punkt verloren. Flensburg gewann am Abend das Spiel gegen \
        die Gäste und führt nun die Tabelle an. Die Mannschaft von Trainer Ollenhauer ist seit fünf Spielen ungeschlagen. \
        Der Sieger des Vorjahres verlor in Köln.\
        """;
    private static final String HOCKEY = """
        Die Wasserballer aus Rostock haben das Spiel in Flensburg gewonnen. Rostock steht nach dem Spiel in der Tabelle auf \
        dem dritten Platz. Die Seehunde sind seit neun Spielen ungeschlagen. Trainer Brackmann dankte der Mannschaft, das \
        Turnier sei lang gewesen. In Flensburg fielen vier Tore nach der Pause.\
        """;
    private static final String STORM = """
        Ein Hagelsturm hat das Zeltlager in Hellenmoor verwüstet. Durch die Hagelkörner auf der Lichtung wurden 18 Pfadfinder \
        verletzt. Die Betreuer räumten das Zeltlager am Abend. Die Zelte auf der Lichtung waren zerrissen.\
        """;
    private static final String STORM_LATER = """
        Der Hagelsturm über dem Zeltlager in Hellenmoor war schlimmer als gedacht. 52 Pfadfinder wurden durch die Hagelkörner \
        auf der Lichtung verletzt. Die Betreuer des Zeltlagers weisen Vorwürfe zurück.\
        """;

    @Test
    void townAndCommonNounsMakeNoStoryOfReportsWithoutDate() {
        var all = answers(FOOTBALL, HOCKEY);

        assertThat(all.getFirst().story()).anyMatch(it -> it.startsWith("flensburg"));
        assertThat(Story.isOne(all.getFirst(), all.getLast(), false)).isFalse();
        assertThat(told(all)).isEmpty();
    }

    @Test
    void tellingNounsMakeOneStoryOfReportsWithoutDate() {
        var all = answers(STORM, STORM_LATER);

        assertThat(Story.isOne(all.getFirst(), all.getLast(), false)).isTrue();
        assertThat(told(all)).anyMatch(it -> it.contains("18") && it.contains("52"));
    }

    @Test
    void whatIsOnlySupposedContradictsNobody() {
        var all = answers("""
            Im Hafen von Lindmoor warten Händler. „Seit gestern früh legten keine Kutter an“, sagte der Hafenmeister. Die \
            Reederei glaubt nicht, dass es so bleibt. Laut Reederei dürften in den nächsten Stunden wieder Kutter anlegen.\
            """);

        assertThat(told(all)).isEmpty();
    }

    /** Two villages flooded on one day, visited by one minister; every noun is the same. */
    @Test
    void countsOfTwoVillagesAreNotHeldAgainstEachOther() {
        var day = Instant.parse("2031-05-02T09:00:00Z");
        var flood = """
            %1$s – Nach dem Hochwasser sind in %1$s %2$d Häuser zerstört. In %1$s sammelten %3$d Vereine Spenden. Am Dienstag \
            besuchte Ministerpräsident Otto Sandner den Ort.\
            """;
        var one = answers("src_0", day, flood.formatted("Erlenmoosbach", 86, 14));
        var other = answers("src_1", day.plusSeconds(3600), flood.formatted("Torfenweiler", 72, 31));
        var later = answers("src_2", day.plusSeconds(7200), flood.formatted("Erlenmoosbach", 95, 14));

        assertThat(new ConflictFinder().find(one, other)).isEmpty();
        assertThat(told(Stream.concat(one.stream(), later.stream()).toList()))
                .anyMatch(it -> it.contains("86") && it.contains("95"));
    }

    private static List<String> told(List<Answer> answers) {
        return new ConflictFinder()
                .find(answers).stream()
                        .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                        .map(it -> it.explanations().de())
                        .toList();
    }

    private static List<Answer> answers(String... texts) {
        var all = new ArrayList<Answer>();
        for (var i = 0; i < texts.length; i++) {
            all.addAll(answers("src_" + i, null, texts[i]));
        }
        return all;
    }

    private static List<Answer> answers(String source, @Nullable Instant at, String text) {
        var reading = READER.read(new Article(Text.of(text), null, at));
        var questions = new Questions();
        var gists = questions.gists(reading);
        var found = new ArrayList<ComparableClaim>();
        reading.claims()
                .forEach(it -> found.add(gists.comparable(
                        source + "#" + found.size(),
                        it,
                        reading.article().text().slice(it.core()))));
        return questions.read(SourceContext.of(source, at, null, reading), found).stream()
                .filter(it -> it.question() != null)
                .toList();
    }
}
