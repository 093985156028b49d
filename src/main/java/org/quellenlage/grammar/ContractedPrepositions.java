package org.quellenlage.grammar;

import java.util.Map;
import org.quellenlage.text.WordList;

/** Prepositions that hold an article: "zum" is "zu dem", "im" is "in dem" (Duden grammar on contracted prepositions). */
public final class ContractedPrepositions {

    private static final Map<String, String> BARE = WordList.pairs("contracted-prepositions");

    private ContractedPrepositions() {}

    /** Whether a word, in small letters, is one. */
    public static boolean has(String word) {
        return BARE.containsKey(word);
    }

    /** The preposition without its article: "zu" for "zum"; any other word, in small letters, as it is. */
    public static String bare(String preposition) {
        return BARE.getOrDefault(preposition, preposition);
    }
}
