package org.quellenlage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as words, as far as a word can say: which power of two they reach, in which eighth of the way to the next one they
 * lie, and which eight powers these are. What is above or below another has one of a few words; only what lies in the same
 * eighth has to be compared.
 */
public final class Sizes {

    /** What has no bound, or is not above zero. */
    public static final String OPEN = "open";

    private static final int EIGHT = 8;
    private static final int POWERS = EIGHT * EIGHT;
    private static final int LEAST = -2 * POWERS;
    private static final int MOST = 8 * POWERS - 1;
    private static final int BELOW_THE_EIGHTHS = 49;

    private Sizes() {}

    /** The words of a number. */
    public static Set<String> words(@Nullable Double number) {
        if (number == null || !(number > 0)) {
            return Set.of(OPEN);
        }
        var step = step(number);
        return Set.of(word(step), power(step), powers(step));
    }

    /** The words of numbers between which and this one a word cannot tell. */
    public static List<String> near(double number) {
        return List.of(word(step(number)), OPEN);
    }

    /** A number above those has one of these words. */
    public static List<String> above(double number) {
        return covering(step(number) + 1, MOST);
    }

    /** A number below those has one of these words. */
    public static List<String> below(double number) {
        return covering(LEAST, step(number) - 1);
    }

    private static List<String> covering(int first, int last) {
        var words = new ArrayList<String>();
        for (var step = first; step <= last; ) {
            if (Math.floorMod(step, POWERS) == 0 && step + POWERS - 1 <= last) {
                words.add(powers(step));
                step += POWERS;
            } else if (Math.floorMod(step, EIGHT) == 0 && step + EIGHT - 1 <= last) {
                words.add(power(step));
                step += EIGHT;
            } else {
                words.add(word(step++));
            }
        }
        return words;
    }

    private static int step(double number) {
        var eighth = (int) (Double.doubleToLongBits(number) >> BELOW_THE_EIGHTHS) & EIGHT - 1;
        return Math.clamp((long) Math.getExponent(number) * EIGHT + eighth, LEAST, MOST);
    }

    private static String word(int step) {
        return String.valueOf(step);
    }

    private static String power(int step) {
        return Math.floorDiv(step, EIGHT) + "x";
    }

    private static String powers(int step) {
        return Math.floorDiv(step, POWERS) + "xx";
    }
}
