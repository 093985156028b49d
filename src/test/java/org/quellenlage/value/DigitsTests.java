package org.quellenlage.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.value.Digits.Shape;

class DigitsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17;17",
                "11.000;11000",
                "1.234.567;1234567",
                "2,5;2.5",
                "2,357;2.357",
                "1.234,50;1234.50",
                "10'000;10000",
                "1’234.50;1234.50",
                "1,200,000;1200000",
                "12,345.60;12345.60"
            })
    void readsGermanSwissAndEnglishSpellings(String form, BigDecimal value) {
        assertThat(Digits.of(form).value()).isEqualByComparingTo(value);
        assertThat(Digits.of(form).shape()).isEqualTo(Shape.PLAIN);
    }

    @Test
    void leavesItOpenWhetherAPointPartsDecimals() {
        assertThat(Digits.of("2.5")).isEqualTo(new Digits(new BigDecimal("2.5"), Shape.DOTTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.05.2016", "19:58", "2014/15", "1.2.3.4", "10'00", "5:30:10"})
    void knowsDatesTimesAndFileNumbersAsNoNumbers(String form) {
        assertThat(Digits.of(form).shape()).isEqualTo(Shape.OTHER);
    }

    @Test
    void tellsScoresFromClockTimes() {
        assertThat(Digits.of("3:1").shape()).isEqualTo(Shape.SCORE);
        assertThat(Digits.of("98:84").shape()).isEqualTo(Shape.SCORE);
        assertThat(Digits.of("20:15").shape()).isEqualTo(Shape.OTHER);
    }

    @Test
    void readsFractions() {
        assertThat(Digits.of("3/4").value()).isEqualByComparingTo("0.75");
        assertThat(Digits.vulgarFraction("¼")).isEqualByComparingTo("0.25");
        assertThat(Digits.vulgarFraction("%")).isNull();
    }
}
