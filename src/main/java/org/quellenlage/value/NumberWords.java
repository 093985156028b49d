package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.WordList;

/**
 * Reads German number words of any size: "dreihundertvierzigtausend", "zweieinhalb", "siebzigste". A word is taken apart
 * at "tausend", "hundert" and "und", as it is spoken; what is left are the twenty-eight words of {@code numerals.tsv}.
 */
public final class NumberWords {

    private static final Map<String, Long> UNITS = new HashMap<>();
    private static final Map<String, Long> TENS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, BigDecimal> LOTS = new HashMap<>();
    private static final Map<String, BigDecimal> PARTS = new HashMap<>();
    private static final Map<String, Integer> ORDINAL_STEMS =
            Map.of("erst", 1, "dritt", 3, "siebt", 7, "siebent", 7, "acht", 8, "zwot", 2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST = 90;
    /** The first three letters of every number word: most words of a text are told apart by them. */
    private static final boolean[] BEGINNINGS = new boolean[1 << 16];

    static {
        for (var row : WordList.rows("numerals")) {
            var word = row.get(0);
            var value = new BigDecimal(row.get(1));
            switch (row.get(2)) {
                case "UNIT" -> UNITS.put(word, value.longValueExact());
                case "TEN" -> TENS.put(word, value.longValueExact());
                case "SCALE", "ABBREVIATED_SCALE" -> SCALES.put(word, value);
                case "LOT" -> LOTS.put(word, value);
                case "PART" -> PARTS.put(word, value);
                default -> throw new IllegalStateException("numerals.tsv knows no kind " + row.get(2));
            }
            if (word.length() > 2) {
                BEGINNINGS[beginning(word)] = true;
            }
        }
        for (var word : new String[] {
            "anderthalb", "erst", "fuenf", "zwoelf", "dreiviertel", "halbe", "hälfte", "negativ", "minus"
        }) {
            BEGINNINGS[beginning(word)] = true;
        }
    }

    private NumberWords() {}

    /** Whether a word could begin with a number; wrong only in the direction of yes. */
    static boolean mayBeginWithNumber(String form) {
        return form.length() > 2 && (Character.isDigit(form.charAt(0)) || BEGINNINGS[beginning(form)]);
    }

    private static int beginning(String word) {
        var hash = Character.toLowerCase(word.charAt(0)) * 251 + Character.toLowerCase(word.charAt(1));
        return (hash * 251 + Character.toLowerCase(word.charAt(2))) & 0xFFFF;
    }

    static String lower(String form) {
        var lower = form.toLowerCase(Locale.GERMAN);
        return lower.indexOf("ue") >= 0 || lower.indexOf("oe") >= 0
                ? lower.replace("fuenf", "fünf").replace("zwoelf", "zwölf")
                : lower;
    }

    /** "Million", "Mrd.", "tausend", "Dutzend": what multiplies the number before it; null for other words. */
    static @Nullable BigDecimal scale(String lower) {
        return SCALES.get(lower);
    }

    /** "Hunderte", "Zehntausenden": many of a kind, which is given. */
    static @Nullable BigDecimal lot(String lower) {
        return LOTS.get(lower);
    }

    /** The denominator of "Drittel", "Hundertstel" or "Neunzehntel": the ordinal and "el". */
    static @Nullable BigDecimal part(String lower) {
        var listed = PARTS.get(lower);
        if (listed != null || lower.length() > LONGEST) {
            return listed;
        }
        var end = lower.endsWith("teln") ? lower.length() - 3 : lower.endsWith("tel") ? lower.length() - 2 : 0;
        return end < 6 ? null : ordinalStem(lower.substring(0, end));
    }

    /** The value of a cardinal in one word; null where the word is none. "ein" alone is left to its neighbours. */
    public static @Nullable BigDecimal cardinal(String lower) {
        if (lower.length() > LONGEST || lower.length() < 2) {
            return null;
        }
        if (lower.endsWith("halb")) {
            return half(lower);
        }
        if (lower.endsWith("viertel") || lower.endsWith("drittel")) {
            return part(lower, lower.endsWith("viertel") ? 4 : 3);
        }
        if (lower.equals("zweier") || lower.equals("dreier")) {
            return BigDecimal.valueOf(lower.startsWith("z") ? 2 : 3);
        }
        var whole = whole(lower);
        return whole < 0 || lower.equals("ein") ? null : BigDecimal.valueOf(whole);
    }

    /** "anderthalb", "zweieinhalb", "einundhalb", "fünfundeinhalb". */
    private static @Nullable BigDecimal half(String lower) {
        if (lower.equals("anderthalb")) {
            return new BigDecimal("1.5");
        }
        var before = lower.substring(0, lower.length() - 4);
        for (var link : new String[] {"undein", "ein", "und"}) {
            if (before.endsWith(link) && before.length() > link.length()) {
                var whole = whole(before.substring(0, before.length() - link.length()));
                if (whole >= 0) {
                    return BigDecimal.valueOf(whole).add(HALF);
                }
            }
        }
        return null;
    }

    /** "dreiviertel", "zweidrittel", "eineinviertel". */
    private static @Nullable BigDecimal part(String lower, int denominator) {
        var before = lower.substring(0, lower.length() - 7);
        for (var count = 1; count < denominator; count++) {
            var word = count == 1 ? "ein" : count == 2 ? "zwei" : "drei";
            if (before.endsWith(word)) {
                var rest = before.substring(0, before.length() - word.length());
                var whole = rest.isEmpty() ? 0 : whole(rest);
                if (whole >= 0 && !(count == 1 && rest.isEmpty())) {
                    return BigDecimal.valueOf(whole).add(Digits.divide(BigDecimal.valueOf(count), denominator));
                }
            }
        }
        return null;
    }

    /** number = [thousands] "tausend" ["und"] hundreds | hundreds. */
    private static long whole(String word) {
        var at = word.lastIndexOf("tausend");
        if (at < 0) {
            return hundreds(word);
        }
        var thousands = at == 0 ? 1 : hundreds(word.substring(0, at));
        var rest = rest(word.substring(at + 7));
        var below = rest.isEmpty() ? 0 : hundreds(rest);
        return thousands < 0 || below < 0 || below > 999 || thousands > 999 ? -1 : thousands * 1000 + below;
    }

    /** hundreds = [tens] "hundert" ["und"] tens | tens; "achtzehnhundert" counts hundreds to nineteen and beyond. */
    private static long hundreds(String word) {
        var at = word.indexOf("hundert");
        if (at < 0) {
            return tens(word);
        }
        var hundreds = at == 0 ? 1 : tens(word.substring(0, at));
        var rest = rest(word.substring(at + 7));
        var below = rest.isEmpty() ? 0 : tens(rest);
        return hundreds < 0 || below < 0 ? -1 : hundreds * 100 + below;
    }

    private static String rest(String rest) {
        return rest.startsWith("und") ? rest.substring(3) : rest;
    }

    /** tens = unit | ten | unit "und" ten. */
    private static long tens(String word) {
        var unit = UNITS.get(word);
        if (unit != null) {
            return unit;
        }
        var ten = TENS.get(word);
        if (ten != null) {
            return ten;
        }
        var and = word.indexOf("und");
        if (and > 0) {
            var ones = UNITS.get(word.substring(0, and));
            var tens = TENS.get(word.substring(and + 3));
            if (ones != null && tens != null && ones > 0 && ones < 10) {
                return (long) tens + ones;
            }
        }
        return -1;
    }

    /** The value of an ordinal: "dritte", "siebzigsten", "Milliardsten"; of its stem too: "dritt"; null for other words. */
    public static @Nullable BigDecimal ordinal(String lower) {
        if (lower.length() > LONGEST || lower.length() < 3) {
            return null;
        }
        var stem = lower;
        for (var ending : new String[] {"en", "er", "es", "em", "e"}) {
            if (lower.endsWith(ending)) {
                stem = lower.substring(0, lower.length() - ending.length());
                break;
            }
        }
        if (Character.isDigit(stem.charAt(0))) {
            return stem.equals(lower) ? null : digitsWithEnding(stem);
        }
        return stem.endsWith("t") ? ordinalStem(stem) : null;
    }

    /** "15ten", "21ste". */
    private static @Nullable BigDecimal digitsWithEnding(String stem) {
        var digits = stem.endsWith("st") ? stem.length() - 2 : stem.endsWith("t") ? stem.length() - 1 : 0;
        return digits > 0 && Digits.isWhole(stem.substring(0, digits))
                ? new BigDecimal(stem.substring(0, digits))
                : null;
    }

    private static @Nullable BigDecimal ordinalStem(String stem) {
        for (var scale : new String[] {"million", "milliard", "billion"}) {
            if (stem.endsWith(scale + "st")) {
                var before = stem.substring(0, stem.length() - scale.length() - 2);
                var times = before.isEmpty() ? 1 : whole(before);
                var full = SCALES.get(scale.equals("milliard") ? "milliarde" : scale);
                return times < 1 || full == null ? null : full.multiply(BigDecimal.valueOf(times));
            }
        }
        for (var entry : ORDINAL_STEMS.entrySet()) {
            if (stem.endsWith(entry.getKey())) {
                var before = stem.substring(0, stem.length() - entry.getKey().length());
                if (before.isEmpty()) {
                    return BigDecimal.valueOf(entry.getValue());
                }
                var whole = hundredsBefore(before);
                if (whole >= 0) {
                    return BigDecimal.valueOf(whole + entry.getValue());
                }
            }
        }
        var cut = stem.endsWith("st") ? 2 : 1;
        var whole = whole(stem.substring(0, stem.length() - cut));
        var regular = cut == 2 ? whole >= 20 || whole == 6 && stem.equals("sechst") : whole > 1 && whole < 20;
        if (!regular && cut == 2 && stem.endsWith("sechst")) {
            whole = whole(stem.substring(0, stem.length() - 1));
            regular = whole > 0;
        }
        if (!regular && cut == 1 && whole >= 100 && whole % 100 < 20 && whole % 100 > 1) {
            regular = true;
        }
        return regular ? BigDecimal.valueOf(whole) : null;
    }

    /** "hundert" of "hundertdritt": what ends at a hundred or a thousand. */
    private static long hundredsBefore(String before) {
        var word = before.endsWith("und") ? before.substring(0, before.length() - 3) : before;
        return word.endsWith("hundert") || word.endsWith("tausend") ? whole(word) : -1;
    }
}
