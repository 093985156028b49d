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

    /** The noun before a relative clause that fits its pronoun; null if there is none. */
    @Nullable
    Phrase of(Draft relative, @Nullable Token introducer, @Nullable Phrase subject) {
        var nominative = subject != null && subject.head() == introducer;
        var extraposed = followsVerb(relative);
        var found = last(relative, introducer, nominative, extraposed);
        return found == null && extraposed ? last(relative, introducer, nominative, false) : found;
    }

    /** "Er hat den Mann gesehen, der …": nouns inside of another phrase are out of reach then. */
    private boolean followsVerb(Draft relative) {
        var before = relative.firstToken - 2;
        return before > 0 && (finite.get(before) || verbs.isNonFinite(before));
    }

    private @Nullable Phrase last(
            Draft relative, @Nullable Token introducer, boolean nominative, boolean outermostOnly) {
        Phrase found = null;
        for (var phrase : phrased.phrases()) {
            if (phrased.local(phrase.first()) >= relative.firstToken) {
                break;
            }
            for (var each : phrase.conjuncts()) {
                for (var it = each; it != null; it = outermostOnly ? null : it.attribute()) {
                    var name = it != each && it.head().canBe(Pos.PROPN) && found == each;
                    if (!name && (introducer == null || agreesInGender(it, introducer, nominative))) {
                        found = it;
                    }
                }
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
