package org.quellenlage.conflict.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Conflict;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.ConflictKind;
import org.quellenlage.conflict.ConflictReview;
import org.quellenlage.conflict.ConflictStatus;
import org.quellenlage.conflict.FoundConflict;
import org.quellenlage.conflict.Position;
import org.quellenlage.conflict.Strength;
import org.quellenlage.extraction.Labels;
import org.quellenlage.http.LabelLanguage;

/** A conflict as clients see it. */
@Schema(name = "Conflict", description = "Answers to one question that cannot all be right, or only seem to differ")
public record ConflictView(
        String id,

        @Schema(description = "Rises whenever its positions change; null among drafts") @Nullable
        Integer version,

        String questionId,
        QuestionLabel question,
        ConflictKind kind,
        @JsonProperty("class") ConflictClass conflictClass,
        Strength strength,
        @Schema(description = "What one side leaves open") List<String> missingSlots,

        @Schema(description = "Two or more sides; never a winner")
        List<PositionView> positions,

        @Schema(description = "One sentence that an editor can check")
        String explanation,

        Labels explanations,
        Comparison comparison,
        @Schema(description = "0 to 1") double severity,
        ConflictStatus status,

        @Schema(description = "What people decided, in order")
        List<ReviewView> reviews,

        @Schema(description = "Null among drafts") @Nullable Instant detectedAt,
        @Schema(description = "Null among drafts") @Nullable Instant updatedAt,

        @Schema(description = "True where its claims no longer stand against each other; left out while they do")
        @Nullable
        Boolean withdrawn) {

    /** What is asked. */
    @Schema(name = "QuestionLabel")
    public record QuestionLabel(String label, Labels labels) {

        static QuestionLabel of(Labels labels, LabelLanguage language) {
            return new QuestionLabel(language.choose(labels.de(), labels.en()), labels);
        }
    }

    /** How the two sides that differ most were compared. */
    @Schema(name = "Comparison")
    public record Comparison(
            List<String> alignedSlots,
            List<String> differingSlots,

            @Schema(description = "Distance of two numbers or, in days, of two dates") @Nullable
            BigDecimal gap,

            @Schema(description = "The gap in relation to the smaller number") @Nullable
            Double relativeGap) {}

    /** What somebody decided. */
    @Schema(name = "ConflictReview")
    public record ReviewView(
            String id,
            ConflictReview.Action action,

            @Schema(description = "The version that was judged")
            int version,

            @Nullable String reviewer,
            @Nullable String note,
            @Nullable String preferredPropositionId,
            Instant at) {

        static ReviewView of(ConflictReview it) {
            return new ReviewView(
                    it.id(),
                    it.action(),
                    it.conflictVersion(),
                    it.reviewer(),
                    it.note(),
                    it.preferredPropositionId(),
                    it.at());
        }
    }

    static ConflictView of(Conflict it, Labels question, List<ConflictReview> reviews, LabelLanguage language) {
        var gap = it.gap();
        return new ConflictView(
                it.id(),
                it.version(),
                it.questionId(),
                QuestionLabel.of(question, language),
                it.kind(),
                it.conflictClass(),
                it.strength(),
                it.missingSlots(),
                positions(it.positions(), language),
                language.choose(it.explanations().de(), it.explanations().en()),
                it.explanations(),
                new Comparison(
                        it.alignedSlots(),
                        it.differingSlots(),
                        gap == null ? null : BigDecimal.valueOf(gap).stripTrailingZeros(),
                        it.relativeGap()),
                it.severity(),
                it.status(),
                reviews.stream().map(ReviewView::of).toList(),
                it.detectedAt(),
                it.updatedAt(),
                it.isWithdrawn() ? true : null);
    }

    /** A conflict that was found and not stored. */
    public static ConflictView of(FoundConflict it, LabelLanguage language) {
        return new ConflictView(
                it.id(),
                null,
                it.question().id(),
                QuestionLabel.of(it.question().labels(), language),
                it.kind(),
                it.conflictClass(),
                it.strength(),
                it.missingSlots(),
                positions(it.positions(), language),
                language.choose(it.explanations().de(), it.explanations().en()),
                it.explanations(),
                new Comparison(it.alignedSlots(), it.differingSlots(), it.gap(), it.relativeGap()),
                it.severity(),
                ConflictStatus.SUGGESTED,
                List.of(),
                null,
                null,
                null);
    }

    private static List<PositionView> positions(List<Position> positions, LabelLanguage language) {
        return positions.stream().map(it -> PositionView.of(it, language)).toList();
    }
}
