package org.quellenlage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as words, as far as a word can say: which power of two they reach, and which eight of these it is one of. What is
 * above or below another has one of a few words; only what reaches the same power has to be compared.
 */
public final class Sizes {

    /** What has no bound, or is not above zero. */
    public static final String OPEN = "open";

    private static final int LEAST = -16;
    private static final int MOST = 63;
    private static final int TOGETHER = 8;

    private Sizes() {}

    /** The words of a number. */
    public static Set<String> words(@Nullable Double number) {
        if (number == null || !(number > 0)) {
            return Set.of(OPEN);
        }
        var power = power(number);
        return Set.of(word(power), group(power));
    }

    /** The words of numbers between which and this one a word cannot tell. */
    public static List<String> near(double number) {
        return List.of(word(power(number)), OPEN);
    }

    /** A number above those has one of these words. */
    public static List<String> above(double number) {
        return covering(power(number) + 1, MOST);
    }

    /** A number below those has one of these words. */
    public static List<String> below(double number) {
        return covering(LEAST, power(number) - 1);
    }

    private static List<String> covering(int first, int last) {
        var words = new ArrayList<String>();
        for (var power = first; power <= last; ) {
            if (Math.floorMod(power, TOGETHER) == 0 && power + TOGETHER - 1 <= last) {
                words.add(group(power));
                power += TOGETHER;
            } else {
                words.add(word(power++));
            }
        }
        return words;
    }

    private static int power(double number) {
        return Math.clamp(Math.getExponent(number), LEAST, MOST);
    }

    private static String word(int power) {
        return String.valueOf(power);
    }

    private static String group(int power) {
        return Math.floorDiv(power, TOGETHER) + "x";
    }
}
