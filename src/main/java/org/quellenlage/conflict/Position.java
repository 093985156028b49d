package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/**
 * One side of a conflict: every claim that says the same.
 *
 * @param independentOrigins how many first sources stand behind it, however many papers print it
 * @param circular whether papers behind it only rely on each other
 */
public record Position(
        Labels labels,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String propositionId,
        List<String> claimIds,
        List<String> claimants,
        List<String> sourceIds,
        int independentOrigins,
        boolean circular,
        @Nullable Instant firstAssertedAt,
        @Nullable Instant lastAssertedAt) {

    public Position {
        claimIds = List.copyOf(claimIds);
        claimants = List.copyOf(claimants);
        sourceIds = List.copyOf(sourceIds);
    }
}
