package org.quellenlage.grammar;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Which noun a relative clause belongs to: the last one before it whose gender fits the pronoun. "Die Sprecherin des
 * Rates, die …" takes "Sprecherin".
 */
final class Antecedents {

    private final PhrasedSentence phrased;
    private final VerbFinder verbs;
    private final BitSet finite;

    Antecedents(PhrasedSentence phrased, VerbFinder verbs, BitSet finite) {
        this.phrased = phrased;
        this.verbs = verbs;
        this.finite = finite;
    }

    /** The noun before a relative clause that fits its pronoun, the nearest phrase first; null if there is none. */
    @Nullable
    Phrase of(Draft relative, @Nullable Token introducer, @Nullable Phrase subject) {
        var nominative = subject != null && subject.head() == introducer;
        var extraposed = followsVerb(relative);
        for (var phrase : phrased.phrases().reversed()) {
            if (phrased.local(phrase.first()) < relative.firstToken) {
                for (var each : phrase.conjuncts().reversed()) {
                    var found = within(each, introducer, nominative, extraposed);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** "Er hat den Mann gesehen, der …": over a verb a relative clause reaches the head of a phrase first. */
    private boolean followsVerb(Draft relative) {
        var before = relative.firstToken - 2;
        return before > 0 && (finite.get(before) || verbs.isNonFinite(before));
    }

    /** The head or an attribute that fits: the innermost right before the clause, the head over a verb. */
    private static @Nullable Phrase within(
            Phrase phrase, @Nullable Token introducer, boolean nominative, boolean headFirst) {
        Phrase found = null;
        for (var it = phrase; it != null; it = it.attribute()) {
            var name = it != phrase && it.head().canBe(Pos.PROPN) && found == phrase;
            if (!name && (introducer == null || agreesInGender(it, introducer, nominative))) {
                if (headFirst) {
                    return it;
                }
                found = it;
            }
        }
        return found;
    }

    private static boolean agreesInGender(Phrase noun, Token relative, boolean nominative) {
        var all = relative.word().agreement(Pos.PRON) | relative.word().agreement(Pos.DET);
        var pronoun = nominative ? all & Agreement.NOMINATIVE : all;
        return pronoun == 0 || (genders(noun.agreement()) & genders(pronoun)) != 0;
    }

    private static int genders(int agreement) {
        return (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & 0xF;
    }
}
