package org.quellenlage.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;
import org.quellenlage.value.Quantity;

/**
 * One assertion found at one place of one text, before it is stored. One record for the four kinds, because every slot but
 * the defining one may stand on each of them: a counted thing has a place and a date as an event has.
 *
 * @param kind the most specific kind
 * @param core the shortest run of the text that carries the assertion, without "sagte X"
 * @param parts which words fill which slot
 * @param subject who or what the assertion is about
 * @param predicate event class or lemma of the predicate: "sign", "enter-into-force", "stationieren"
 * @param object the second participant or the object
 * @param participants every other named participant of an event
 * @param quantity set on every QUANTITY
 * @param provision set on every PROVISION
 * @param attribution who says so, outermost first; empty when the article itself asserts it
 * @param derivation the rules and the slots that led here, for people who ask why
 */
public record ExtractedClaim(
        ClaimKind kind,
        Span core,
        List<Part> parts,
        @Nullable Term subject,
        @Nullable String predicate,
        @Nullable Term object,
        List<Term> participants,
        @Nullable Quantity quantity,
        @Nullable ClaimTime time,
        @Nullable ClaimPlace place,
        @Nullable ClaimProvision provision,
        List<Attribution> attribution,
        Commitment commitment,
        Labels labels,
        String ruleId,
        Derivation derivation) {

    public ExtractedClaim {
        parts = List.copyOf(parts);
        participants = List.copyOf(participants);
        attribution = List.copyOf(attribution);
        if (kind == ClaimKind.QUANTITY && quantity == null) {
            throw new IllegalArgumentException("A claim of kind QUANTITY has a quantity.");
        }
        if (kind == ClaimKind.PROVISION && provision == null) {
            throw new IllegalArgumentException("A claim of kind PROVISION has a provision.");
        }
    }

    /** The same told as a number: what was negated is negated by the number, which is none. */
    public ExtractedClaim asCount(Quantity count) {
        var affirmed = new Commitment(Commitment.Polarity.AFFIRMED, commitment.certainty(), commitment.mood());
        return with(ClaimKind.QUANTITY, count, affirmed, labels);
    }

    public ExtractedClaim withLabels(Labels newLabels) {
        return with(kind, quantity, commitment, newLabels);
    }

    private ExtractedClaim with(
            ClaimKind otherKind, @Nullable Quantity otherQuantity, Commitment otherCommitment, Labels otherLabels) {
        return new ExtractedClaim(
                otherKind,
                core,
                parts,
                subject,
                predicate,
                object,
                participants,
                otherQuantity,
                time,
                place,
                provision,
                attribution,
                otherCommitment,
                otherLabels,
                ruleId,
                derivation);
    }
}
