package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/**
 * How two answers stand to each other, and why.
 *
 * @param questionId the question they meet in; of two nested ones the wider
 * @param missingSlots slots that one of them leaves open
 * @param alignedSlots slots in which they agree
 * @param differingSlots slots in which they differ
 * @param gap distance of two numbers or, in days, of two dates; null for others
 * @param relativeGap the gap in relation to the smaller number
 * @param reason why it is so, for the explanation
 */
public record Relation(
        Answer one,
        Answer other,
        String questionId,
        ConflictKind kind,
        ConflictClass conflictClass,
        Strength strength,
        List<String> missingSlots,
        List<String> alignedSlots,
        List<String> differingSlots,
        @Nullable BigDecimal gap,
        @Nullable Double relativeGap,
        Labels reason) {

    public Relation {
        missingSlots = List.copyOf(missingSlots);
        alignedSlots = List.copyOf(alignedSlots);
        differingSlots = List.copyOf(differingSlots);
    }

    boolean isDifference() {
        return conflictClass != ConflictClass.APPARENT;
    }
}
