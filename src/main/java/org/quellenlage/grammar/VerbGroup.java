package org.quellenlage.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * All verb forms of a clause and what they mean together: "hat … unterzeichnet" is the perfect of "unterzeichnen".
 *
 * @param tokens every verb token in the order of the text, a separated particle last
 * @param finite the finite verb; null in infinitive clauses
 * @param main the token that carries the meaning
 * @param particle the separated particle: "mit" of "teilte … mit"; null if none
 * @param lemma basic form of the main verb with its particle: "mitteilen"
 * @param modal basic form of the modal verb: "sollen"; null if none
 * @param clearMood whether the form can be nothing but the mood given
 */
public record VerbGroup(
        List<Token> tokens,
        @Nullable Token finite,
        Token main,
        @Nullable Token particle,
        String lemma,
        @Nullable String modal,
        Tense tense,
        Mood mood,
        Voice voice,
        boolean clearMood) {

    public VerbGroup {
        tokens = List.copyOf(tokens);
    }

    public enum Tense {
        PRESENT,
        PRETERITE,
        PERFECT,
        PLUPERFECT,
        FUTURE,
        /** Infinitives. */
        NONE
    }

    public enum Mood {
        INDICATIVE,
        /** "sei", "habe": somebody else vouches for it. */
        KONJUNKTIV_I,
        /** "hätte", "würde": unreal, or the replacement of an unclear Konjunktiv I. */
        KONJUNKTIV_II,
        INFINITIVE
    }

    public enum Voice {
        ACTIVE,
        /** "wird unterzeichnet", "ist unterzeichnet worden". */
        PASSIVE,
        /** "ist stationiert". */
        STATIVE
    }

    public boolean isPast() {
        return tense == Tense.PRETERITE || tense == Tense.PERFECT || tense == Tense.PLUPERFECT;
    }

    /** From the first verb token to the last. */
    public Span span() {
        return tokens.getFirst().span().cover(tokens.getLast().span());
    }
}
