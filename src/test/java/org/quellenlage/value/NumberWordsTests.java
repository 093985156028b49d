package org.quellenlage.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTests {

    private static final String[] ONES = {
        "",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };

    @Test
    void readsEveryNumberUpToAHundredThousandAsItIsSpoken() {
        for (var number = 2; number < 100_000; number += number < 3000 ? 1 : 37) {
            assertThat(NumberWords.cardinal(spoken(number)))
                    .as(spoken(number))
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Test
    void readsTheOrdinalOfEveryNumberUpToFiveThousand() {
        for (var number = 1; number < 5000; number++) {
            assertThat(NumberWords.ordinal(ordinal(number) + "e"))
                    .as(ordinal(number) + "e")
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dreihundertvierzigtausend, 340000",
        "hundertundeins, 101",
        "tausendundein, 1001",
        "neunzehnhundertachtundsechzig, 1968",
        "zwo, 2",
        "dreissig, 30",
        "anderthalb, 1.5",
        "zweieinhalb, 2.5",
        "zwölfeinhalb, 12.5",
        "einundhalb, 1.5",
        "dreiviertel, 0.75",
        "eineinviertel, 1.25",
        "null, 0",
        "zweier, 2"
    })
    void readsSpecialForms(String word, BigDecimal value) {
        assertThat(NumberWords.cardinal(word)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ein",
                "zweifel",
                "achtung",
                "dreist",
                "elfenbein",
                "tausendsassa",
                "einhalt",
                "zehe",
                "und",
                "viertel"
            })
    void leavesOtherWordsAlone(String word) {
        assertThat(NumberWords.cardinal(word)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"erstaunt", "fest", "letzte", "leichte", "beste", "echte", "ernste", "rechte", "neunmalklug"})
    void leavesOtherAdjectivesAlone(String word) {
        assertThat(NumberWords.ordinal(word)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Millionste, 1000000", "zweimilliardste, 2000000000", "hundertster, 100", "siebenten, 7", "dritt, 3"})
    void readsOrdinalsOfScalesAndStems(String word, BigDecimal value) {
        assertThat(NumberWords.ordinal(NumberWords.lower(word))).isEqualByComparingTo(value);
    }

    private static String spoken(int number) {
        if (number >= 1000) {
            return spoken(number / 1000) + "tausend" + (number % 1000 == 0 ? "" : spoken(number % 1000));
        }
        if (number >= 100) {
            return ONES[number / 100] + "hundert" + (number % 100 == 0 ? "" : spoken(number % 100));
        }
        if (number < 20) {
            return ONES[number];
        }
        return number % 10 == 0 ? TENS[number / 10] : ONES[number % 10] + "und" + TENS[number / 10];
    }

    private static String ordinal(int number) {
        var last = number % 100;
        var before = number >= 100 ? spoken(number - last) : "";
        return switch (last) {
            case 0 -> before + "st";
            case 1 -> before + "erst";
            case 3 -> before + "dritt";
            case 7 -> before + "siebt";
            case 8 -> before + "acht";
            default -> before + spoken(last) + (last < 20 ? "t" : "st");
        };
    }
}
