package org.quellenlage.conflict.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.web.ClaimView;
import org.quellenlage.conflict.AskedQuestion;
import org.quellenlage.conflict.QuestionPages;
import org.quellenlage.conflict.Slot;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;

/** A question as clients see it. */
@Schema(name = "Question", description = "What claims of many sources answer: their content without its value or time")
public record QuestionView(
        String id,

        @Schema(description = "Kind of the claims that answer it")
        ClaimKind kind,

        String label,
        Labels labels,

        @Schema(description = "What, whom, where, in which group and period")
        List<Slot> slots,

        @Schema(description = "How many claims answer it") int claimCount,
        @Schema(description = "How many sources answer it") int sourceCount,

        @Schema(description = "How many different answers there are")
        int propositionCount,

        @Schema(description = "How many conflicts it has that are more than apparent")
        int conflictCount,

        @Nullable Instant firstAssertedAt,
        @Nullable Instant lastAssertedAt) {

    static QuestionView of(AskedQuestion it, LabelLanguage language) {
        return new QuestionView(
                it.id(),
                it.kind(),
                language.choose(it.labels().de(), it.labels().en()),
                it.labels(),
                it.slots(),
                it.claimCount(),
                it.sourceCount(),
                it.propositionCount(),
                it.conflictCount(),
                it.firstAssertedAt(),
                it.lastAssertedAt());
    }

    /** A question with every answer to it. */
    @Schema(name = "QuestionWithAnswers")
    public record WithAnswers(
            String id,
            ClaimKind kind,
            String label,
            Labels labels,
            List<Slot> slots,
            int claimCount,
            int sourceCount,
            int propositionCount,
            int conflictCount,
            @Nullable Instant firstAssertedAt,
            @Nullable Instant lastAssertedAt,

            @Schema(description = "Those who say the same stand together; most independent origins first")
            List<PositionView> positions,

            @Schema(
                    description =
                            "The latest 300 answers in the order of time, each with what it did to those before it;"
                                    + " those of unknown time come last")
            List<Step> timeline,

            @Schema(description = "What no claim says: `place`, `period`, …")
            List<String> missingSlots,

            @Schema(
                    description = "The claims that answer it, of the latest source first, at most 1,000; all of them:"
                            + " /claims?question=")
            List<ClaimView> claims,

            @Schema(description = "Conflicts it takes part in that are more than apparent")
            List<String> conflictIds) {

        static WithAnswers of(
                QuestionView it,
                List<PositionView> positions,
                List<Step> timeline,
                List<String> missingSlots,
                List<ClaimView> claims,
                List<String> conflictIds) {
            return new WithAnswers(
                    it.id,
                    it.kind,
                    it.label,
                    it.labels,
                    it.slots,
                    it.claimCount,
                    it.sourceCount,
                    it.propositionCount,
                    it.conflictCount,
                    it.firstAssertedAt,
                    it.lastAssertedAt,
                    positions,
                    timeline,
                    missingSlots,
                    claims,
                    conflictIds);
        }
    }

    /** One answer at its time. */
    @Schema(name = "TimelineStep")
    public record Step(
            @Schema(description = "When its source appeared, given or read from its text; left out if unknown")
            @Nullable
            Instant at,

            String label,
            String claimId,
            String sourceId,
            @Nullable String propositionId,

            @Schema(description = "Who first vouches for it, and so moved it; left out where the source itself does")
            @Nullable
            String claimant,

            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,

            @Schema(description = "What it did to those before it")
            QuestionPages.Change change,

            @Schema(description = "The earlier claims that it repeats, moves or contradicts")
            List<String> against) {

        static Step of(QuestionPages.Step it, LabelLanguage language) {
            return new Step(
                    it.at(),
                    language.choose(it.labels().de(), it.labels().en()),
                    it.claimId(),
                    it.sourceId(),
                    it.propositionId(),
                    it.claimant(),
                    it.lower(),
                    it.upper(),
                    it.change(),
                    it.against());
        }
    }
}
