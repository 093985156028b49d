package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Position;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;

/** One side: every claim that says the same. */
@Schema(name = "Position", description = "One side: every claim that says the same")
public record PositionView(
        String label,
        Labels labels,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String propositionId,
        List<String> claimIds,
        List<String> claimants,
        List<String> sourceIds,

        @Schema(description = "How many first sources stand behind it, however many papers print it")
        int independentOrigins,

        @Schema(description = "Whether papers behind it only rely on each other, so that nobody knows at first hand")
        boolean circular,

        @Nullable Instant firstAssertedAt,
        @Nullable Instant lastAssertedAt) {

    static PositionView of(Position it, LabelLanguage language) {
        return new PositionView(
                language.choose(it.labels().de(), it.labels().en()),
                it.labels(),
                it.lower(),
                it.upper(),
                it.propositionId(),
                it.claimIds(),
                it.claimants(),
                it.sourceIds(),
                it.independentOrigins(),
                it.circular(),
                it.firstAssertedAt(),
                it.lastAssertedAt());
    }
}
