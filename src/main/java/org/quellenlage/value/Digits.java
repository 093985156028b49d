package org.quellenlage.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written in digits as German, Austrian and Swiss papers write them: "11.000", "11 000", "11'000", "2,5",
 * "1.234,50", "1'234.50", "1/2", "3:1".
 *
 * @param value null for a score
 */
record Digits(@Nullable BigDecimal value, Shape shape) {

    enum Shape {
        /** A number and nothing else. */
        PLAIN,
        /** "2.5": a Swiss decimal, a clock time, a date or a section, as its neighbours say. */
        DOTTED,
        FRACTION,
        /** "3:1". */
        SCORE,
        /** A date, a clock time, a file number. */
        OTHER
    }

    private static final Digits NONE = new Digits(null, Shape.OTHER);

    static Digits of(String form) {
        if (form.length() > 40) {
            return NONE;
        }
        var colon = form.indexOf(':');
        if (colon >= 0) {
            return score(form, colon);
        }
        var slash = form.indexOf('/');
        if (slash >= 0) {
            return fraction(form, slash);
        }
        var plain = form.replace('’', '\'');
        var apostrophes = count(plain, '\'');
        var commas = count(plain, ',');
        var points = count(plain, '.');
        if (apostrophes > 0) {
            return apostrophes(plain, commas, points);
        }
        if (commas == 0 && points == 0) {
            return plain(plain);
        }
        if (commas == 0) {
            return points(plain, points);
        }
        if (points == 0) {
            return commas == 1 ? plain(plain.replace(',', '.')) : grouped(plain, ',');
        }
        if (commas == 1 && plain.lastIndexOf('.') < plain.indexOf(',')) {
            return isGrouped(plain.substring(0, plain.indexOf(',')), '.')
                    ? plain(plain.replace(".", "").replace(',', '.'))
                    : NONE;
        }
        if (points == 1 && plain.lastIndexOf(',') < plain.indexOf('.')) {
            return isGrouped(plain.substring(0, plain.indexOf('.')), ',') ? plain(plain.replace(",", "")) : NONE;
        }
        return NONE;
    }

    private static Digits apostrophes(String form, int commas, int points) {
        if (commas + points > 1) {
            return NONE;
        }
        var mark = Math.max(form.indexOf(','), form.indexOf('.'));
        var whole = mark < 0 ? form : form.substring(0, mark);
        return isGrouped(whole, '\'') ? plain(form.replace("'", "").replace(',', '.')) : NONE;
    }

    private static Digits points(String form, int points) {
        if (isGrouped(form, '.') && form.charAt(0) != '0') {
            return plain(form.replace(".", ""));
        }
        return points == 1 ? new Digits(new BigDecimal(form), Shape.DOTTED) : NONE;
    }

    private static Digits grouped(String form, char mark) {
        return isGrouped(form, mark) ? plain(form.replace(String.valueOf(mark), "")) : NONE;
    }

    private static Digits plain(String number) {
        return new Digits(new BigDecimal(number), Shape.PLAIN);
    }

    /** One to three digits, then groups of three. */
    private static boolean isGrouped(String form, char mark) {
        var at = form.indexOf(mark);
        if (at < 1 || at > 3) {
            return false;
        }
        while (at < form.length()) {
            var next = form.indexOf(mark, at + 1);
            var end = next < 0 ? form.length() : next;
            if (end - at != 4) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** A score has no leading zero and is no clock time: "3:1", "98:84", but "19:58" is a time. */
    private static Digits score(String form, int colon) {
        var left = form.substring(0, colon);
        var right = form.substring(colon + 1);
        if (!isWhole(left) || !isWhole(right) || left.length() > 3 || right.length() > 3) {
            return NONE;
        }
        var clock = right.length() == 2 && Integer.parseInt(left) <= 24 && Integer.parseInt(right) < 60;
        return clock ? NONE : new Digits(null, Shape.SCORE);
    }

    private static Digits fraction(String form, int slash) {
        var left = form.substring(0, slash);
        var right = form.substring(slash + 1);
        if (!isWhole(left) || !isWhole(right) || left.length() > 2 || right.length() > 3) {
            return NONE;
        }
        var numerator = Integer.parseInt(left);
        var denominator = Integer.parseInt(right);
        return numerator == 0 || numerator >= denominator || left.charAt(0) == '0'
                ? NONE
                : new Digits(divide(BigDecimal.valueOf(numerator), denominator), Shape.FRACTION);
    }

    static boolean isWhole(String form) {
        for (var i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return !form.isEmpty();
    }

    /** The value of "½" and its like; null for other signs. */
    static @Nullable BigDecimal vulgarFraction(String form) {
        var at = form.length() == 1 ? "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒".indexOf(form.charAt(0)) : -1;
        if (at < 0) {
            return null;
        }
        var numerator = "112131234151357111".charAt(at) - '0';
        var denominator = new int[] {2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8, 7, 9, 10}[at];
        return divide(BigDecimal.valueOf(numerator), denominator);
    }

    static BigDecimal divide(BigDecimal numerator, long denominator) {
        return numerator
                .divide(BigDecimal.valueOf(denominator), new MathContext(16, RoundingMode.HALF_UP))
                .stripTrailingZeros();
    }

    private static int count(String form, char mark) {
        var count = 0;
        for (var i = 0; i < form.length(); i++) {
            count += form.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }
}
