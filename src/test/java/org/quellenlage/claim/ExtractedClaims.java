package org.quellenlage.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Derivation;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.ContentId;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import org.quellenlage.value.Quantity;

/** Claims as the engine hands them on, made by hand: {@code aQuantity(text, "300 Landwirte").value("300")}. */
public final class ExtractedClaims {

    private ExtractedClaims() {}

    public static Builder aQuantity(Text text, String words) {
        return new Builder(ClaimKind.QUANTITY, text, words).value("1");
    }

    public static Builder aStatement(Text text, String words) {
        return new Builder(ClaimKind.STATEMENT, text, words);
    }

    public static Claim.InSource in(Text text, String engineVersion) {
        return in(text, engineVersion, 1);
    }

    public static Claim.InSource in(Text text, String engineVersion, long sourceSeq) {
        return new Claim.InSource(
                "src_test",
                sourceSeq,
                ContentId.sha256(text.toString()),
                text,
                0,
                engineVersion,
                Instant.parse("2021-07-15T06:30:00Z"));
    }

    public static final class Builder {

        private final ClaimKind kind;
        private final Text text;
        private final Span core;
        private final List<Attribution> attribution = new ArrayList<>();
        private @Nullable Term subject;
        private @Nullable Quantity quantity;
        private @Nullable ClaimTime time;
        private @Nullable ClaimPlace place;
        private Commitment commitment = Commitment.PLAIN;
        private String label;

        private Builder(ClaimKind kind, Text text, String words) {
            this.kind = kind;
            this.text = text;
            this.core = span(words);
            this.label = words;
        }

        public Builder value(String value) {
            var number = new BigDecimal(value);
            quantity = new Quantity(
                    number, number, number, true, true, Quantity.Bound.EXACT, null, null, "Landwirt", value);
            return this;
        }

        public Builder about(String name) {
            subject = Term.named(name, null, core);
            return this;
        }

        public Builder at(ClaimPlace where) {
            place = where;
            return this;
        }

        public Builder on(ClaimTime when) {
            time = when;
            return this;
        }

        public Builder saidBy(String name, SpeechType type) {
            attribution.add(new Attribution(
                    new Claimant(name, Claimant.Kind.STATE_BODY, null), "laut", type, span(name), null));
            return this;
        }

        public Builder negated() {
            commitment = new Commitment(
                    Commitment.Polarity.NEGATED, Commitment.Certainty.CERTAIN, Commitment.Mood.INDICATIVE);
            return this;
        }

        public Builder labelled(String de) {
            label = de;
            return this;
        }

        public ExtractedClaim build() {
            return new ExtractedClaim(
                    kind,
                    core,
                    List.of(new Part(Part.Role.PREDICATE, core)),
                    subject,
                    "protestieren",
                    null,
                    List.of(),
                    quantity,
                    time,
                    place,
                    null,
                    attribution,
                    commitment,
                    new Labels(label, label),
                    "test/words",
                    Derivation.of("test/words", text.slice(core)));
        }

        private Span span(String words) {
            var start = text.toString().indexOf(words);
            return Span.between(start, start + words.length());
        }
    }
}
