package org.quellenlage.extraction.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nouns that give compounds their meaning: "Wahlkampfleiter" is a "Leiter".
 *
 * @param <T> what a noun means
 */
final class Endings<T> {

    /** A shorter noun at the end of a word is most often chance: "Rat" in "Verrat". */
    private static final int SHORTEST = 5;

    /** Letters that most words do not end with, which spares looking for their beginning. */
    private static final int TELLING = 4;

    private final Map<String, T> nouns = new HashMap<>();
    private final Set<String> lastLetters = new HashSet<>();

    void put(String noun, T meaning) {
        nouns.put(noun, meaning);
        lastLetters.add(lastLetters(noun));
    }

    void putIfAbsent(String noun, T meaning) {
        if (!nouns.containsKey(noun)) {
            put(noun, meaning);
        }
    }

    /** What a noun means by itself; null where it is not listed. */
    @Nullable
    T get(String noun) {
        return nouns.get(noun);
    }

    /** What the longest listed noun means that a word is or ends with: "Wahlkampfleiter" with "Leiter"; null if none. */
    @Nullable
    T endingOf(String word) {
        var whole = nouns.get(word);
        if (whole != null || word.length() < SHORTEST || !lastLetters.contains(lastLetters(word))) {
            return whole;
        }
        for (var cut = 3; whole == null && cut <= word.length() - SHORTEST; cut++) {
            whole = nouns.get(word.substring(cut, cut + 1).toUpperCase(Locale.GERMAN) + word.substring(cut + 1));
        }
        return whole;
    }

    private static String lastLetters(String word) {
        return word.substring(Math.max(0, word.length() - TELLING));
    }
}
