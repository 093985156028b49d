package org.quellenlage.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.quellenlage.text.Span;

/**
 * Whatever bytes come in, the engine ends, throws nothing and points into the text. The fuzzer puts words of German news
 * together with characters of its own and keeps what reaches new branches. With JAZZER_FUZZ=1 it searches; without, the
 * inputs kept beside this class are run once.
 */
class ArticleReaderFuzzTests {

    private static final int LONGEST_FOREIGN = 12;
    private static final long SLOWEST_NANOS = 20_000_000_000L;

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "\n",
            "\n\n",
            ": ",
            "„",
            "“",
            "\"",
            "»",
            "«",
            "(",
            ")",
            " – ",
            "-",
            "? ",
            "! ",
            "; ",
            "der",
            "die",
            "das",
            "ein",
            "eine",
            "dem",
            "den",
            "des",
            "er",
            "sie",
            "es",
            "wir",
            "man",
            "sich",
            "nicht",
            "kein",
            "dass",
            "ob",
            "wenn",
            "weil",
            "der",
            "wonach",
            "wie",
            "als",
            "um",
            "zu",
            "und",
            "oder",
            "sowie",
            "aber",
            "so",
            "sagte",
            "teilte",
            "mit",
            "hieß",
            "kündigte",
            "an",
            "laut",
            "zufolge",
            "nach",
            "Angaben",
            "demnach",
            "sei",
            "habe",
            "werde",
            "könnte",
            "soll",
            "sollen",
            "will",
            "hat",
            "hatte",
            "wurde",
            "worden",
            "ist",
            "war",
            "haben",
            "Polizei",
            "Minister",
            "Graz",
            "Kanada",
            "Anna Berg",
            "Dr.",
            "GmbH",
            "Vertrag",
            "Gesetz",
            "Gericht",
            "Studie",
            "Menschen",
            "Millionen",
            "Euro",
            "Prozent",
            "rund",
            "mehr als",
            "zwei",
            "dreißig",
            "12.000",
            "3,5",
            "1.",
            "2019",
            "am 3. Mai",
            "Montag",
            "gestern",
            "um 12.30 Uhr",
            "seit",
            "vor drei Jahren",
            "Artikel 4",
            "§ 3 Abs. 2",
            "BGB",
            "unterzeichnet",
            "gebaut",
            "verletzt",
            "bauen",
            "stieg",
            "auf",
            "in",
            "von",
            "bei",
            "aus",
            "für",
            "gegen",
            "kleine",
            "neuen",
            "16-Jährige",
            "www.beispiel.at",
            "😀",
            "\u00a0",
            "\r\n",
            "ß",
            "STANDPUNKT: ",
            "Berg: ");

    private final ArticleReader reader = ArticleReader.german();

    @FuzzTest(maxDuration = "20s")
    void readsWhateverComes(FuzzedDataProvider data) {
        var text = text(data);
        var begun = System.nanoTime();

        var reading = reader.read(Article.of(text));

        assertThat(System.nanoTime() - begun).isLessThan(SLOWEST_NANOS);
        var whole = Span.between(0, reading.document().text().length());
        reading.claims().forEach(it -> {
            assertThat(whole.contains(it.core())).isTrue();
            it.parts().forEach(part -> assertThat(whole.contains(part.span())).isTrue());
            it.attribution()
                    .forEach(link -> assertThat(whole.contains(link.span())).isTrue());
        });
        reading.speeches()
                .forEach(it -> it.pieces()
                        .forEach(piece -> assertThat(whole.contains(piece)).isTrue()));
        reading.times().forEach(it -> assertThat(whole.contains(it.span())).isTrue());
        reading.numbers().forEach(it -> assertThat(whole.contains(it.span())).isTrue());
        reading.names().forEach(it -> assertThat(whole.contains(it.span())).isTrue());
        reading.provisions().forEach(it -> assertThat(whole.contains(it.span())).isTrue());
    }

    private static String text(FuzzedDataProvider data) {
        var text = new StringBuilder();
        while (data.remainingBytes() > 0) {
            var piece = data.consumeInt(0, PIECES.size() + 8);
            text.append(
                    piece < PIECES.size()
                            ? PIECES.get(piece) + (data.consumeBoolean() ? " " : "")
                            : data.consumeString(LONGEST_FOREIGN));
        }
        return text.toString();
    }
}
