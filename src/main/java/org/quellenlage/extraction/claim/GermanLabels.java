package org.quellenlage.extraction.claim;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Span;
import org.quellenlage.value.Quantity;

/**
 * Says what a claim claims in a few German words that stand without the article: pronouns replaced by whom they mean, open
 * dates by the resolved ones, the counted thing in its basic case.
 */
final class GermanLabels {

    private static final int LONGEST = 160;

    private final Findings findings;
    private final Terms terms;

    GermanLabels(Findings findings) {
        this.findings = findings;
        this.terms = new Terms(findings);
    }

    String label(ExtractedClaim claim, Assertion assertion) {
        return switch (claim.kind()) {
            case QUANTITY -> quantity(claim, assertion);
            case EVENT -> dated(sentence(claim, assertion), claim);
            case PROVISION -> provision(claim, assertion);
            case STATEMENT -> said(sentence(claim, assertion), claim);
        };
    }

    // ---- quantities

    private String quantity(ExtractedClaim claim, Assertion assertion) {
        var quantity = claim.quantity();
        if (quantity == null) {
            return sentence(claim, assertion);
        }
        var counted = counted(claim, quantity);
        if (counted == null || containsMostOfIt(claim, quantity)) {
            return sentence(claim, assertion);
        }
        var amount = quantity.surface() + " " + counted.name();
        var verb = assertion.verb();
        if (claim.place() != null) {
            return amount + " in " + claim.place().name()
                    + (isPresence(claim) || verb == null ? "" : " (" + claim.predicate() + ")");
        }
        if (verb == null) {
            return amount;
        }
        var other = other(claim, counted);
        return other == null ? sentence(claim, assertion) : other.name() + ": " + amount + " " + claim.predicate();
    }

    /** The number is all there is to say, or the verb says no more than where it is. */
    private static boolean isPresence(ExtractedClaim claim) {
        return claim.predicate() == null || Presence.is(claim.predicate());
    }

    static @Nullable Term counted(ExtractedClaim claim, Quantity quantity) {
        for (var term : new @Nullable Term[] {claim.subject(), claim.object()}) {
            if (term != null
                    && quantity.counted() != null
                    && (term.head().equals(quantity.counted())
                            || term.hypernym().equals(quantity.counted()))) {
                return term;
            }
        }
        return null;
    }

    private static @Nullable Term other(ExtractedClaim claim, Term counted) {
        return claim.subject() == counted ? claim.object() : claim.subject();
    }

    /** "besteht aus 23 Artikeln", "dauerte zwölf Stunden": the clause is as short as any label. */
    private boolean containsMostOfIt(ExtractedClaim claim, Quantity quantity) {
        return claim.core().length() <= quantity.surface().length() + 45 && claim.place() == null;
    }

    // ---- sentences

    private String provision(ExtractedClaim claim, Assertion assertion) {
        var provision = claim.provision();
        var content = claim.object() != null && claim.core().length() > LONGEST
                ? claim.object().name()
                : sentence(claim, assertion);
        if (provision == null) {
            return content;
        }
        if (provision.article() != null) {
            var section = provision.surface().startsWith("§") ? "§ " : "Artikel ";
            return section + provision.article() + ": " + content;
        }
        return provision.instrument() == null || content.contains(provision.instrument())
                ? content
                : provision.instrument() + ": " + content;
    }

    private static String said(String content, ExtractedClaim claim) {
        if (claim.attribution().isEmpty()) {
            return content;
        }
        var speaker = claim.attribution().getLast();
        if (claim.core().overlaps(speaker.span())) {
            return content;
        }
        var claimant = speaker.claimant().name();
        return content.startsWith(claimant) ? content : claimant + ": " + content;
    }

    private static String dated(String content, ExtractedClaim claim) {
        var time = claim.time();
        return time == null || !Character.isDigit(time.edtf().charAt(0)) || isWritten(content, time)
                ? content
                : content + " (" + time.edtf() + ")";
    }

    private static boolean isWritten(String content, ClaimTime time) {
        return time.edtf().length() >= 4 && content.contains(time.edtf().substring(0, 4));
    }

    /** The words of the core, its first letter and spaces tidied, its subject named. */
    private String sentence(ExtractedClaim claim, Assertion assertion) {
        var words = words(claim, assertion);
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }

    private String words(ExtractedClaim claim, Assertion assertion) {
        var core = claim.kind() == ClaimKind.QUANTITY && assertion.core().length() <= LONGEST
                ? assertion.core()
                : claim.core();
        var pronoun = pronoun(assertion, core);
        var subject = claim.subject();
        if (pronoun != null && subject != null) {
            var rest = Span.between(core.start(), pronoun.start());
            var after = Span.between(pronoun.end(), core.end());
            return subject.name() + ": " + tidy(findings.slice(rest) + findings.slice(after));
        }
        var antecedent = assertion.clause().antecedent();
        var introducer = assertion.clause().introducer();
        if (antecedent != null
                && introducer != null
                && core.contains(introducer.span())
                && terms.of(antecedent) instanceof Term meant) {
            return meant.name() + ", " + tidy(findings.slice(core));
        }
        var verbLast = assertion.clause().isIntroducedBy("dass") ? "dass " : "";
        if (subject != null && !core.overlaps(subject.span())) {
            return subject.name() + ": " + tidy(findings.slice(core));
        }
        return verbLast + tidy(findings.slice(core));
    }

    /** The personal or relative pronoun that stands for the subject; null where the subject is named. */
    private static @Nullable Span pronoun(Assertion assertion, Span core) {
        var subject = assertion.clause().subject();
        if (subject == null
                || !assertion.clause().ownSubject()
                || !subject.isPronoun()
                || subject.tokens().size() > 1) {
            return null;
        }
        return core.contains(subject.span()) ? subject.span() : null;
    }

    private static String tidy(String words) {
        var tidy = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            var space = Character.isWhitespace(c);
            if (!space || !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(space ? ' ' : c);
            }
        }
        return tidy.toString().strip();
    }
}
