package org.quellenlage.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody writes such texts, but somebody sends them. The limits are far above what is needed; an effort that grows faster than
 * the text passes them by minutes.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EndlessTextTests {

    private static final int LENGTH = 300_000;

    private static final ArticleReader READER = ArticleReader.german();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donau",
                "Donau-",
                "a|",
                "a.b|",
                "(",
                "„",
                "„Ja, sagte er, ",
                "\"",
                "1.",
                "A.",
                "5 Prozent ",
                "am 3. Mai ",
                "der Mann sagte, dass ",
                "der Rat der ",
                "Paul und ",
                "die ",
                "und, ",
                "zu ",
                "- ",
                "\n\n",
                "Paul sagte: ",
                "§ 3 Abs. ",
                "er ",
                "nicht ",
                "von 3 bis ",
                "😀"
            })
    void readsWhatNeverEnds(String piece) {
        var text = piece.repeat(LENGTH / piece.length());

        var reading = READER.read(Article.of(text));

        assertThat(reading.document().text().length()).isEqualTo(text.length());
    }

    @Test
    void readsAThousandQuotationsInEachOther() {
        var text = "Er sagte: „Sie sagte: ‚".repeat(500) + "Das Haus hat 20 Zimmer." + "‘“".repeat(500);

        assertThat(READER.read(Article.of(text)).document().tokens()).isNotEmpty();
    }

    @Test
    void findsTheClaimAfterALongSentence() {
        var text = "Er kam, ".repeat(50_000) + "und ging. Am 3. Mai 2023 demonstrierten in Köln 1.250 Menschen.";

        assertThat(READER.read(Article.of(text)).claims())
                .anySatisfy(claim -> assertThat(claim.core().end()).isEqualTo(text.length() - 1));
    }
}
