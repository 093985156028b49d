package org.quellenlage.conflict;

import java.util.Optional;
import org.quellenlage.extraction.Labels;

/** Compares what two sources read from one rule, and in which article they find it. */
final class RuleComparison {

    private final boolean undatedIsPresent;

    RuleComparison(boolean undatedIsPresent) {
        this.undatedIsPresent = undatedIsPresent;
    }

    Optional<Relation> compare(Answer one, Answer other, Alignment alignment) {
        if (!alignment.differing().isEmpty()
                || one.uncertain()
                || other.uncertain()
                || !Story.isOne(one, other, undatedIsPresent)) {
            return Optional.empty();
        }
        var opposed = one.negated() != other.negated();
        var articles = one.article() != null
                && other.article() != null
                && !one.article().equals(other.article());
        if (!opposed && !articles) {
            return Optional.empty();
        }
        return Optional.of(Relation.of(
                one,
                other,
                alignment,
                opposed ? ConflictKind.POLARITY : ConflictKind.PROVISION,
                ConflictClass.CONTRADICTION,
                alignment.limit().atMost(Strength.POSSIBLE),
                null,
                null,
                opposed
                        ? new Labels(
                                "Die eine Seite liest aus der Regel das Gegenteil der anderen.",
                                "One side reads the opposite of the other from the rule.")
                        : new Labels(
                                "Dieselbe Regelung wird zwei Artikeln zugeschrieben.",
                                "The same rule is ascribed to two articles.")));
    }
}
