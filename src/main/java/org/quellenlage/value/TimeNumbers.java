package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers that times are told with: "drei", "zweiundneunzig", "anderthalb", "dritten", "fünfzehnter". */
final class TimeNumbers {

    private static final String[] UNITS = {
        "null",
        "eins",
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

    private static final Map<String, BigDecimal> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        for (var n = 1; n < 1000; n++) {
            cardinal(word(n), BigDecimal.valueOf(n));
        }
        cardinal("tausend", BigDecimal.valueOf(1000));
        cardinal("eintausend", BigDecimal.valueOf(1000));
        cardinal("beide", BigDecimal.TWO);
        cardinal("beiden", BigDecimal.TWO);
        cardinal("beider", BigDecimal.TWO);
        cardinal("zweier", BigDecimal.TWO);
        cardinal("dreier", BigDecimal.valueOf(3));
        cardinal("zwo", BigDecimal.TWO);
        cardinal("anderthalb", new BigDecimal("1.5"));
        cardinal("eineinhalb", new BigDecimal("1.5"));
        cardinal("einundeinhalb", new BigDecimal("1.5"));
        for (var n = 2; n <= 20; n++) {
            cardinal(word(n) + "einhalb", BigDecimal.valueOf(n).add(new BigDecimal("0.5")));
        }
        for (var form : new String[] {"ein", "eine", "einen", "einem", "einer", "eines"}) {
            cardinal(form, BigDecimal.ONE);
        }
        for (var n = 1; n < 100; n++) {
            var stem = ordinalStem(n);
            for (var ending : new String[] {"e", "en", "er", "es", "em"}) {
                ORDINALS.put(stem + ending, n);
            }
        }
    }

    private TimeNumbers() {}

    static @Nullable BigDecimal cardinal(String lower) {
        return CARDINALS.get(lower);
    }

    static Set<String> cardinals() {
        return CARDINALS.keySet();
    }

    static Set<String> ordinals() {
        return ORDINALS.keySet();
    }

    /** Whether the form is "ein" in some case, which may be only an article. */
    static boolean isArticle(String lower) {
        return switch (lower) {
            case "ein", "eine", "einen", "einem", "einer", "eines" -> true;
            default -> false;
        };
    }

    /** "dritten" is 3; 0 if the form is no ordinal in words. */
    static int ordinal(String lower) {
        return ORDINALS.getOrDefault(lower, 0);
    }

    private static void cardinal(String form, BigDecimal value) {
        CARDINALS.put(form, value);
        if (form.contains("ß")) {
            CARDINALS.put(form.replace("ß", "ss"), value);
        }
    }

    private static String word(int n) {
        if (n < 20) {
            return UNITS[n];
        }
        if (n < 100) {
            var unit = n % 10;
            return unit == 0 ? TENS[n / 10] : (unit == 1 ? "ein" : UNITS[unit]) + "und" + TENS[n / 10];
        }
        var hundreds = n / 100;
        return (hundreds == 1 ? "ein" : UNITS[hundreds]) + "hundert" + (n % 100 == 0 ? "" : word(n % 100));
    }

    private static String ordinalStem(int n) {
        return switch (n) {
            case 1 -> "erst";
            case 3 -> "dritt";
            case 7 -> "siebt";
            case 8 -> "acht";
            default -> n < 20 ? word(n) + "t" : word(n) + "st";
        };
    }
}
