package org.quellenlage.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as the OpenAPI document describes it; {@link Problems} writes it. */
@Schema(name = "Problem", description = "Why a request was refused and what to do (RFC 9457)")
public record ProblemView(
        @Schema(
                description = "A stable name of the rule, for programs",
                example = "urn:quellenlage:problem:invalid-parameter")
        String type,

        @Schema(description = "The rule that was broken", example = "Invalid parameter")
        String title,

        @Schema(example = "400") int status,

        @Schema(
                description = "What to do, in one sentence",
                example = "Correct the parameters: 'limit' must be at most 1000.")
        String detail,

        @Schema(description = "Path of the request", example = "/api/v1/claims")
        String instance,

        @Schema(description = "The fields or parameters that are wrong") @Nullable
        List<Refusal.Mistake> errors) {

    /** What a failure is told as where it belongs to one of many things sent at once. */
    public static ProblemView of(Exception failure, String path) {
        var refusal = Refusals.of(failure);
        var rule = refusal.rule();
        return new ProblemView(
                rule.type(),
                rule.title(),
                rule.status().value(),
                refusal.detail(),
                path,
                refusal.mistakes().isEmpty() ? null : refusal.mistakes());
    }
}
