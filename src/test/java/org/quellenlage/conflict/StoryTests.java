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
        Die Fußballer aus Ingolstadt bleiben in der Bundesliga auswärts ohne Gegentor. Ingolstadt gewann das dritte Spiel \
        in Folge und klettert in der Tabelle auf Platz fünf. Die Mannschaft von Trainer Hasenmüller blieb in den ersten \
        drei Auswärtsspielen ungeschlagen. Der Tabellenführer siegte in Köln.\
        """;
    private static final String HOCKEY = """
        Die Eishockeyspieler aus Nürnberg haben das Spiel in Ingolstadt gewonnen. Nürnberg führt die Tabelle nach dem \
        Spiel mit vier Punkten an. Die Ice Tigers sind seit sieben Spielen ungeschlagen. Trainer Poss lobte seine \
        Mannschaft, der Platz an der Spitze sei verdient. In Ingolstadt fiel das erste Tor nach einer Minute.\
        """;
    private static final String STORM = """
        Ein Unwetter hat das Festival in Hellenmoor beendet. Bei Blitzeinschlägen auf dem Campingplatz wurden 33 Besucher \
        verletzt. Der Veranstalter brach das Festival am Abend ab. Die Zelte auf dem Campingplatz wurden geräumt.\
        """;
    private static final String STORM_LATER = """
        Nach dem Unwetter über dem Festival in Hellenmoor ist die Zahl der Verletzten gestiegen. 71 Besucher wurden durch \
        die Blitzeinschläge auf dem Campingplatz verletzt. Der Veranstalter des Festivals weist Vorwürfe zurück.\
        """;

    @Test
    void townAndCommonNounsMakeNoStoryOfReportsWithoutDate() {
        var all = answers(FOOTBALL, HOCKEY);

        assertThat(all.getFirst().story()).anyMatch(it -> it.startsWith("ingolstadt"));
        assertThat(Story.isOne(all.getFirst(), all.getLast(), false)).isFalse();
        assertThat(told(all)).isEmpty();
    }

    @Test
    void tellingNounsMakeOneStoryOfReportsWithoutDate() {
        var all = answers(STORM, STORM_LATER);

        assertThat(Story.isOne(all.getFirst(), all.getLast(), false)).isTrue();
        assertThat(told(all)).anyMatch(it -> it.contains("33") && it.contains("71"));
    }

    @Test
    void whatIsOnlySupposedContradictsNobody() {
        var all = answers("""
            In Radkersburg an der Grenze warten Helfer. „In den vergangenen 24 Stunden kamen keine Flüchtlinge an“, sagte \
            der Bürgermeister. Die Polizei rechnet damit, dass es nicht so bleibt. Laut Polizei dürften in den nächsten \
            Stunden wieder Flüchtlinge ankommen.\
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
                .forEach(it -> found.add(new ComparableClaim(
                        source + "#" + found.size(),
                        it,
                        reading.article().text().slice(it.core()),
                        gists.of(it))));
        return questions.read(SourceContext.of(source, at, null, reading), found).stream()
                .filter(it -> it.question() != null)
                .toList();
    }
}
