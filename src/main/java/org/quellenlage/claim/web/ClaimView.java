package org.quellenlage.claim.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.AttributedTo;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.ClaimPart;
import org.quellenlage.claim.Evidence;
import org.quellenlage.claim.Origin;
import org.quellenlage.claim.ReviewState;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimProvision;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.http.LabelLanguage;
import org.quellenlage.value.Quantity;

/** A claim as clients see it. What has no value is left out. */
@Schema(name = "Claim", description = "One assertion at one place of one source")
public record ClaimView(
        @Schema(description = "Stable: made from source text, kind, core words and value")
        String id,

        ClaimKind kind,

        @Schema(description = "What it says in a few words, in the language of Accept-Language")
        String label,

        Labels labels,
        String sourceId,

        @Schema(description = "The core words that prove it; offsets count Unicode code points of the source's text")
        Evidence evidence,

        @Schema(description = "Which words fill which slot") List<PartView> parts,
        @Nullable Named subject,

        @Schema(description = "Lemma or event class") @Nullable
        String predicate,

        @Nullable Named object,

        @Schema(description = "Further participants of an event")
        List<Named> participants,

        @Nullable QuantityView quantity,
        @Nullable TimeView time,
        @Nullable PlaceView place,
        @Nullable ClaimProvision provision,

        @Schema(description = "Who says so, outermost first; empty when the source itself asserts it")
        List<AttributionView> attribution,

        Commitment commitment,

        @Schema(description = "The same content in any source") @Nullable
        String propositionId,

        @Schema(description = "The same content without its value or time") @Nullable
        String questionId,

        @Schema(description = "Why it answers no question") @Nullable
        String notComparable,

        @Nullable Origin origin,
        List<String> conflictIds,
        Review review,
        Extraction extraction,

        @Schema(description = "When the source stopped making this claim; left out while it does") @Nullable
        Instant withdrawnAt) {

    /** Words that fill a slot. */
    @Schema(name = "Part")
    public record PartView(Part.Role role, int start, int end, String exact) {

        static PartView of(ClaimPart part) {
            return new PartView(
                    part.role(),
                    part.words().start(),
                    part.words().end(),
                    part.words().exact());
        }
    }

    /** Somebody or something by name. */
    @Schema(name = "Named")
    public record Named(String name, @Nullable String entityId) {

        static @Nullable Named of(@Nullable Term term) {
            return term == null ? null : new Named(term.name(), term.entityId());
        }
    }

    /** A number as an interval; an end that is left out is open. */
    @Schema(name = "Quantity", description = "A number as an interval; an end that is null is open")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record QuantityView(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean lowerInclusive,
            boolean upperInclusive,
            Quantity.Bound bound,
            @Nullable String hedge,
            @Nullable String unit,
            @Nullable String counted,
            String surface) {

        static @Nullable QuantityView of(@Nullable Quantity it) {
            return it == null
                    ? null
                    : new QuantityView(
                            it.value(),
                            it.lower(),
                            it.upper(),
                            it.lowerInclusive(),
                            it.upperInclusive(),
                            it.bound(),
                            it.hedge(),
                            it.unit(),
                            it.counted(),
                            it.surface());
        }
    }

    /** When. */
    @Schema(name = "Time")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record TimeView(
            @Schema(description = "EDTF (ISO 8601-2)") String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String surface,
            @Schema(description = "How it was resolved") String derivation) {

        static @Nullable TimeView of(@Nullable ClaimTime it) {
            return it == null
                    ? null
                    : new TimeView(it.edtf(), it.earliest(), it.latest(), it.surface(), it.derivation());
        }
    }

    /** Where. */
    @Schema(name = "Place")
    public record PlaceView(
            String name,
            @Nullable String entityId,

            @Schema(description = "The places around it, nearest first")
            List<String> within) {

        static @Nullable PlaceView of(@Nullable ClaimPlace it) {
            return it == null ? null : new PlaceView(it.name(), it.entityId(), it.within());
        }
    }

    /** One link of the chain of who says so. */
    @Schema(name = "Attribution")
    public record AttributionView(
            Claimant claimant, @Nullable String cue, SpeechType speechType, int start, int end, String exact) {

        static AttributionView of(AttributedTo it) {
            var words = it.words();
            return new AttributionView(
                    it.claimant(), it.cue(), it.speechType(), words.start(), words.end(), words.exact());
        }
    }

    /** What people have said of it. */
    @Schema(name = "ClaimReview")
    public record Review(ReviewState state) {}

    /** How it was found. */
    @Schema(name = "Extraction")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Extraction(
            String ruleId,
            String engineVersion,

            @Schema(description = "0 to 1 where it has been measured, else null") @Nullable
            Double confidence) {}

    public static ClaimView of(Claim claim, LabelLanguage language) {
        var labels = claim.labels();
        return new ClaimView(
                claim.id(),
                claim.kind(),
                language.choose(labels.de(), labels.en()),
                labels,
                claim.sourceId(),
                claim.evidence(),
                claim.parts().stream().map(PartView::of).toList(),
                Named.of(claim.subject()),
                claim.predicate(),
                Named.of(claim.object()),
                claim.participants().stream()
                        .map(it -> new Named(it.name(), it.entityId()))
                        .toList(),
                QuantityView.of(claim.quantity()),
                TimeView.of(claim.time()),
                PlaceView.of(claim.place()),
                claim.provision(),
                claim.attribution().stream().map(AttributionView::of).toList(),
                claim.commitment(),
                claim.propositionId(),
                claim.questionId(),
                claim.notComparable(),
                claim.origin(),
                claim.conflictIds(),
                new Review(claim.review()),
                new Extraction(claim.ruleId(), claim.engineVersion(), claim.confidence()),
                claim.withdrawnAt());
    }
}
