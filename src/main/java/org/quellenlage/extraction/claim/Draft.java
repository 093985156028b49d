package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimProvision;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Derivation;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Part;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Span;
import org.quellenlage.value.Quantity;

/** A claim in the making: an assertion with the slots a rule adds to it. */
final class Draft {

    private final ClaimKind kind;
    private final ClaimRule rule;
    private final Assertion assertion;
    private Span core;
    private @Nullable Term subject;
    private @Nullable Term object;
    private String predicate;
    private List<Term> participants;
    private @Nullable Quantity quantity;
    private @Nullable Span value;
    private @Nullable ClaimTime time;
    private @Nullable ClaimPlace place;
    private @Nullable ClaimProvision provision;
    private Commitment commitment;
    private final List<Derivation> from = new ArrayList<>();

    Draft(ClaimKind kind, ClaimRule rule, Assertion assertion) {
        this.kind = kind;
        this.rule = rule;
        this.assertion = assertion;
        this.core = assertion.core();
        this.subject = assertion.subject();
        this.object = assertion.object();
        this.predicate = assertion.predicate();
        this.participants = assertion.participants();
        this.time = assertion.time();
        this.place = assertion.place();
        this.commitment = assertion.commitment();
    }

    ClaimKind kind() {
        return kind;
    }

    Span core() {
        return core;
    }

    Draft core(Span span) {
        core = span;
        return this;
    }

    Draft subject(@Nullable Term term) {
        subject = term;
        return this;
    }

    Draft object(@Nullable Term term) {
        object = term;
        return this;
    }

    Draft predicate(String word) {
        predicate = word;
        return this;
    }

    Draft participants(List<Term> terms) {
        participants = terms;
        return this;
    }

    Draft quantity(Quantity counted, Span words, String ruleId) {
        quantity = counted;
        value = words;
        from.add(Derivation.of(ruleId, counted.surface()));
        return this;
    }

    Draft time(@Nullable ClaimTime when) {
        time = when;
        return this;
    }

    Draft place(@Nullable ClaimPlace where) {
        place = where;
        return this;
    }

    /** How surely it is told, where the clause is denied or supposed and this is not. */
    Draft commitment(Commitment surely) {
        commitment = surely;
        return this;
    }

    Draft provision(ClaimProvision of) {
        provision = of;
        return this;
    }

    ExtractedClaim finish(Findings findings, LabelMaker labels) {
        var words = findings.slice(core);
        var attribution = attribution();
        if (time != null) {
            from.add(Derivation.of(
                    "time/resolved", time.surface() + " = " + time.edtf() + " (" + time.derivation() + ")"));
        }
        for (var link : attribution) {
            from.add(Derivation.of(
                    "attribution/"
                            + link.speechType()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'),
                    link.claimant().name()));
        }
        var claim = new ExtractedClaim(
                kind,
                core,
                parts(),
                subject,
                predicate,
                object,
                participants,
                quantity,
                time,
                place,
                provision,
                attribution,
                commitment,
                new org.quellenlage.extraction.Labels("", ""),
                rule.id(),
                new Derivation(rule.id(), words, from));
        return labels.label(claim, assertion);
    }

    /** Who says so; an instrument does not vouch for what it stipulates itself. */
    private List<Attribution> attribution() {
        return kind == ClaimKind.PROVISION && (provision == null || rule != ProvisionRules.RULED)
                ? assertion.attribution().stream()
                        .filter(it -> !core.overlaps(it.span()) && !isInstrument(it))
                        .toList()
                : assertion.attribution();
    }

    private boolean isInstrument(Attribution link) {
        return provision != null
                && provision.instrument() != null
                && link.claimant().name().equals(provision.instrument());
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (subject != null) {
            parts.add(new Part(Part.Role.SUBJECT, subject.span()));
        }
        var verb = assertion.verb();
        if (verb != null) {
            parts.add(new Part(Part.Role.PREDICATE, verb.main().span()));
        }
        if (object != null) {
            parts.add(new Part(Part.Role.OBJECT, object.span()));
        }
        if (value != null) {
            parts.add(new Part(Part.Role.VALUE, value));
        }
        if (time != null) {
            parts.add(new Part(Part.Role.TIME, time.span()));
        }
        if (place != null) {
            parts.add(new Part(Part.Role.PLACE, place.span()));
        }
        for (var link : assertion.attribution()) {
            parts.add(new Part(Part.Role.ATTRIBUTION, link.span()));
            if (link.cueSpan() != null) {
                parts.add(new Part(Part.Role.CUE, link.cueSpan()));
            }
        }
        for (var negation : assertion.clause().negations()) {
            if (core.contains(negation.span())) {
                parts.add(new Part(Part.Role.NEGATION, negation.span()));
            }
        }
        parts.sort(Comparator.comparing(Part::span).thenComparing(Part::role));
        return parts;
    }
}
