package org.quellenlage.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The {@link NumberWords} that times are told with: "drei", "zweiundneunzig", "anderthalb", "dritten", "fünfzehnter". */
final class TimeNumbers {

    private static final BigDecimal HIGHEST_ORDINAL = BigDecimal.valueOf(99);

    private TimeNumbers() {}

    /** "drei", "eine", "beiden", "anderthalb"; null for other words, parts ("dreiviertel") among them. */
    static @Nullable BigDecimal cardinal(String lower) {
        if (isArticle(lower)) {
            return BigDecimal.ONE;
        }
        if (isBoth(lower)) {
            return BigDecimal.TWO;
        }
        var value = NumberWords.mayBeginWithNumber(lower) ? NumberWords.cardinal(lower) : null;
        return value == null || value.signum() == 0 || !isWholeOrHalf(value) ? null : value;
    }

    private static boolean isWholeOrHalf(BigDecimal value) {
        return value.multiply(BigDecimal.TWO).stripTrailingZeros().scale() <= 0;
    }

    /** Whether the form is "ein" in some case, which may be only an article. */
    static boolean isArticle(String lower) {
        return switch (lower) {
            case "ein", "eine", "einen", "einem", "einer", "eines" -> true;
            default -> false;
        };
    }

    private static boolean isBoth(String lower) {
        return switch (lower) {
            case "beide", "beiden", "beider" -> true;
            default -> false;
        };
    }

    /** "dritten" is 3; 0 if the form is no ordinal in words that may count days, months or decades. */
    static int ordinal(String lower) {
        if (!NumberWords.mayBeginWithNumber(lower) || !isInflected(lower)) {
            return 0;
        }
        var value = NumberWords.ordinal(lower);
        return value == null || value.compareTo(HIGHEST_ORDINAL) > 0 ? 0 : value.intValue();
    }

    /** "dritte", "dritten", "dritter", "drittes", "drittem", not "dritt". */
    private static boolean isInflected(String lower) {
        var last = lower.charAt(lower.length() - 1);
        return last == 'e'
                || lower.charAt(lower.length() - 2) == 'e'
                        && (last == 'n' || last == 'r' || last == 's' || last == 'm');
    }
}
