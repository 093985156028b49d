package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/** Common nouns for people and bodies that say things: "Anwohner", "Sprecherin", "Reederei", "Landesregierung". */
public final class SpeakingNouns {

    private static final Set<String> PEOPLE = WordList.words("speaking-nouns");
    private static final Set<String> BODIES = WordList.words("institutions");

    private static final WordTest IS_SPEAKING = WordTest.of(word -> {
        var noun = word.as(Pos.NOUN);
        return noun != null && (isSpeaking(noun.lemma()) || isSpeaking(noun.head()));
    });

    private SpeakingNouns() {}

    /** Whether the head of a phrase is such a noun or a compound of one. */
    public static boolean isHeadOf(Phrase phrase) {
        return IS_SPEAKING.about(phrase.head().word());
    }

    /** Whether a phrase can name somebody who says things: "Anna Berg", "die Bahn", "ein Kranker". */
    public static boolean mayName(Phrase phrase) {
        return phrase.head().isOnlyName() || phrase.head().word().isPerson() || isHeadOf(phrase);
    }

    /** Whether a noun names people who say things, or is a compound of one that does. */
    public static boolean namesPeople(Analysis noun) {
        return PEOPLE.contains(noun.lemma()) || PEOPLE.contains(noun.head());
    }

    /** Whether a noun, in its basic form, names people who say things; of women too: "Sprecherin". */
    public static boolean namesPeople(String noun) {
        return PEOPLE.contains(noun)
                || noun.endsWith("in") && PEOPLE.contains(noun.substring(0, noun.length() - "in".length()));
    }

    private static boolean isSpeaking(String noun) {
        return PEOPLE.contains(noun) || BODIES.contains(noun);
    }
}
