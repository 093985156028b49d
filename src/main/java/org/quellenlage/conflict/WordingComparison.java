package org.quellenlage.conflict;

import java.util.Optional;
import org.quellenlage.extraction.Labels;

/** Compares two quotations word by word. */
final class WordingComparison {

    /** Two quotations of one speaker that share so much, in this order, are one utterance. */
    private static final double SAME_UTTERANCE = 0.6;

    private static final double SAME_WORDS = 0.9;

    private final boolean undatedIsPresent;

    WordingComparison(boolean undatedIsPresent) {
        this.undatedIsPresent = undatedIsPresent;
    }

    /** One utterance in two wordings, or the same words in the mouths of two. */
    Optional<Relation> compare(Answer one, Answer other) {
        if (one.sourceId().equals(other.sourceId())
                || Timing.isLongBetween(one, other)
                || !Story.isOne(one, other, undatedIsPresent)) {
            return Optional.empty();
        }
        var likeness = Utterance.likeness(one.group(), other.group());
        if (!Identity.same(one.claimant(), other.claimant())) {
            return likeness < SAME_WORDS || !Identity.isPerson(one.claimant()) || !Identity.isPerson(other.claimant())
                    ? Optional.empty()
                    : Optional.of(Relation.of(
                            one,
                            other,
                            Alignment.UTTERANCE,
                            ConflictKind.ATTRIBUTION,
                            ConflictClass.CONTRADICTION,
                            Strength.PROBABLE,
                            null,
                            null,
                            new Labels(
                                    "Dieselben Worte werden zweierlei Leuten zugeschrieben.",
                                    "The same words are ascribed to two different people.")));
        }
        if (likeness == 1 || likeness < SAME_UTTERANCE && !Utterance.isCutOut(one.group(), other.group())) {
            return Optional.empty();
        }
        return Optional.of(
                Utterance.isCutOut(one.group(), other.group())
                        ? Relation.of(
                                one,
                                other,
                                Alignment.UTTERANCE,
                                ConflictKind.REFINEMENT,
                                ConflictClass.APPARENT,
                                Strength.DEFINITE,
                                null,
                                null,
                                new Labels("Das eine Zitat ist gekürzt.", "One quotation is only shorter."))
                        : Relation.of(
                                one,
                                other,
                                Alignment.UTTERANCE,
                                ConflictKind.QUOTE_WORDING,
                                ConflictClass.DISTORTION,
                                Strength.PROBABLE,
                                null,
                                null,
                                new Labels(
                                        "Dasselbe Zitat steht in verschiedenem Wortlaut.",
                                        "The same quotation stands in different wordings.")));
    }
}
