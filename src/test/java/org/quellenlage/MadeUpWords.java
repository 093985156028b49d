package org.quellenlage;

import java.util.Locale;
import java.util.Random;

/** Words of syllables that no dictionary knows, for bases to measure in; the same number is the same word. */
public final class MadeUpWords {

    private static final String[] SYLLABLES =
            "ba del kor min tra sul ven hof ral tin mar gru ste pol len dor wik zan fre lo ker us".split(" ");

    private MadeUpWords() {}

    /** With a capital, as names and nouns have it. */
    public static String word(int rank) {
        var word = new StringBuilder();
        for (var rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return capitalised(word.toString());
    }

    /** A rank by chance (Zipf): the rarer words are, the more there are of them, and each of the first ones comes often. */
    public static int rank(Random random, int words) {
        return (int) (Math.pow(words, random.nextDouble()) - 1);
    }

    public static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
