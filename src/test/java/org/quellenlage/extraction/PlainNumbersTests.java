package org.quellenlage.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainNumbersTests {

    private static final ArticleReader READER = ArticleReader.german();

    @Test
    void leavesNumbersToTheTimesAndProvisionsThatHoldThem() {
        assertThat(numbers("Nach drei Wochen galt § 7 Abs. 2 BGB.")).isEmpty();
    }

    @Test
    void keepsAnAgeAmongTheNumbers() {
        assertThat(numbers("Die Zeugin ist 61 Jahre alt.")).containsExactly("61 Jahre");
    }

    @Test
    void keepsASpeedAmongTheNumbers() {
        assertThat(numbers("Der Zug fuhr 300 Kilometer pro Stunde.")).containsExactly("300 Kilometer pro Stunde");
    }

    @Test
    void keepsWhatStandsBesideATime() {
        assertThat(numbers("Am 4. Dezember kamen 20 Gäste.")).containsExactly("20");
    }

    private static List<String> numbers(String text) {
        var reading = READER.read(Article.of(text));
        return reading.numbers().stream()
                .map(it -> reading.document().slice(it.span()))
                .toList();
    }
}
