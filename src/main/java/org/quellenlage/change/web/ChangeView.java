package org.quellenlage.change.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.change.Change;

/** A change as clients see it. */
@Schema(name = "Change", description = "One thing that was added, changed or withdrawn")
record ChangeView(
        @Schema(description = "Its number. Changes are seen in the order of their numbers; none is left out")
        long seq,

        Instant at,

        @Schema(
                description =
                        "How the thing stands now. WITHDRAWN: it stands no longer; it can still be read by its" + " id")
        Change.Type type,

        Change.Resource resource,
        @Schema(description = "Id of the thing") String id,

        @Schema(
                description = "The source of a claim, the question of a conflict, the conflict of a review; left out"
                        + " for sources and questions")
        @Nullable
        String belongsTo) {

    static ChangeView of(Change it) {
        return new ChangeView(it.seq(), it.at(), it.type(), it.resource(), it.id(), it.belongsTo());
    }
}
