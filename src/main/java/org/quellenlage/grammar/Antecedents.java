package org.quellenlage.grammar;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Which noun a relative clause belongs to: the last one before it whose gender fits the pronoun. "Die Sprecherin des
 * Rates, die …" takes "Sprecherin".
 */
final class Antecedents {

    private static final Set<String> TOWNS =
            Set.of("Stadt", "Ort", "Dorf", "Gemeinde", "Hauptstadt", "Ortschaft", "Insel");

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
        var pronoun = introducer == null ? 0 : agreement(introducer, subject != null && subject.head() == introducer);
        var extraposed = followsVerb(relative);
        for (var phrase : phrased.phrases().reversed()) {
            if (phrased.local(phrase.first()) < relative.firstToken) {
                for (var each : phrase.conjuncts().reversed()) {
                    var found = within(each, pronoun, extraposed);
                    if (found != null) {
                        return isAtEvent(introducer) ? happening(found, pronoun) : found;
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

    /** "bei dem": something happens then. */
    private boolean isAtEvent(@Nullable Token pronoun) {
        return pronoun != null
                && phrased.phrases().stream()
                        .anyMatch(it -> it.head() == pronoun
                                && it.preposition() != null
                                && it.preposition().is("bei"));
    }

    /** "ein Unfall in einem Werk, bei dem zwei Menschen starben": at the accident rather than at the place. */
    private Phrase happening(Phrase found, int pronoun) {
        if (!isPlace(found)) {
            return found;
        }
        return phrased.phrases().stream()
                .filter(it -> it.fullEnd() == found.first() || it.end() == found.first())
                .filter(it -> (genders(it.agreement()) & genders(pronoun)) != 0 && !it.isPronoun())
                .findFirst()
                .orElse(found);
    }

    /** "in einem Werk", not "in einen Krieg". */
    private static boolean isPlace(Phrase phrase) {
        return Agreement.only(phrase.agreement(), Agreement.DATIVE)
                && switch (phrase.preposition("")) {
                    case "in", "im", "an", "am", "auf", "vor", "nahe" -> true;
                    default -> false;
                };
    }

    /** What a relative pronoun can be: as a subject nominative, behind "bei" dative. */
    private int agreement(Token pronoun, boolean isSubject) {
        for (var phrase : phrased.phrases()) {
            if (phrase.head() == pronoun && phrase.preposition() != null && phrase.agreement() != 0) {
                return phrase.agreement();
            }
        }
        var all = pronoun.word().agreement(Pos.PRON) | pronoun.word().agreement(Pos.DET);
        return isSubject ? all & Agreement.NOMINATIVE : all;
    }

    /** The head or an attribute that fits: the innermost right before the clause, the head over a verb. */
    private @Nullable Phrase within(Phrase phrase, int pronoun, boolean headFirst) {
        Phrase found = null;
        for (var it = phrase; it != null; it = it.attribute()) {
            var name = it != phrase && it.head().canBe(Pos.PROPN) && found == phrase;
            if (!name && (pronoun == 0 || fits(it, pronoun))) {
                if (headFirst) {
                    return it;
                }
                found = it;
            }
        }
        return found;
    }

    private boolean fits(Phrase phrase, int pronoun) {
        return (genders(phrase.agreement()) & genders(pronoun)) != 0 && !isApposed(phrase, pronoun)
                || isTown(phrase) && Agreement.only(pronoun, Agreement.NEUTER);
    }

    /** "den König, Bhumibol Adulyadej, | in der …": a name behind a comma is of the gender of whom it names. */
    private boolean isApposed(Phrase name, int pronoun) {
        if (!name.head().isOnlyName() || name.determiner() != null) {
            return false;
        }
        for (var phrase : phrased.phrases()) {
            for (var it = phrase; it != null; it = it.attribute()) {
                if (it.fullEnd() + 1 == name.first() && it.head().word().isPerson()) {
                    return (genders(it.agreement()) & genders(pronoun)) == 0;
                }
            }
        }
        return false;
    }

    /** "die Grenzstadt Fakola, das …": towns are neuter. */
    private static boolean isTown(Phrase phrase) {
        var last = phrase.tokens().getLast();
        return last != phrase.head() && last.isOnlyName() && TOWNS.contains(headOf(phrase));
    }

    private static String headOf(Phrase phrase) {
        var noun = phrase.head().word().as(Pos.NOUN);
        return noun == null ? "" : noun.head();
    }

    private static int genders(int agreement) {
        return (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & 0xF;
    }
}
