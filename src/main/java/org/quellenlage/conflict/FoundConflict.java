package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/**
 * A conflict as the comparison sees it, before anybody has looked at it.
 *
 * @param id made of the question and the class: stays while positions come and go
 * @param fingerprint made of the positions: the version of a conflict rises when it changes
 * @param severity between 0 and 1, see {@link Severity}
 */
public record FoundConflict(
        String id,
        Question question,
        ConflictKind kind,
        ConflictClass conflictClass,
        Strength strength,
        List<String> missingSlots,
        List<Position> positions,
        Labels explanations,
        List<String> alignedSlots,
        List<String> differingSlots,
        @Nullable BigDecimal gap,
        @Nullable Double relativeGap,
        double severity,
        String fingerprint) {

    public FoundConflict {
        missingSlots = List.copyOf(missingSlots);
        positions = List.copyOf(positions);
        alignedSlots = List.copyOf(alignedSlots);
        differingSlots = List.copyOf(differingSlots);
    }

    public List<String> claimIds() {
        return positions.stream()
                .flatMap(it -> it.claimIds().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
