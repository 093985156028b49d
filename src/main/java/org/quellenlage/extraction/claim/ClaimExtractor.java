package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;
import org.quellenlage.text.Span;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

/**
 * Puts clauses, values, names and speech together to claims. Each clause that asserts something becomes one claim of its
 * most specific kind: what a rule stipulates before how many, how many before what happened, what happened before what else
 * is said.
 */
public final class ClaimExtractor {

    /** Every rule with its examples, in the order in which they are tried. */
    public static List<ClaimRule> rules() {
        var rules = new ArrayList<ClaimRule>();
        rules.addAll(ProvisionRules.all());
        rules.addAll(QuantityRules.all());
        rules.addAll(EventRules.all());
        rules.addAll(StatementRules.all());
        return List.copyOf(rules);
    }

    public List<ExtractedClaim> extract(
            Document document,
            Syntax syntax,
            Names names,
            List<NumberExpression> numbers,
            List<TimeExpression> times,
            List<ProvisionReference> provisions,
            List<Speech> speeches) {
        return new Run(new Findings(document, syntax, names, numbers, times, provisions, speeches)).claims();
    }

    /** One article. */
    private static final class Run {

        private final Findings findings;
        private final Assertions assertions;
        private final ProvisionRules provisionRules;
        private final QuantityRules quantityRules;
        private final EventRules eventRules;
        private final LabelMaker labels;
        private final List<Draft> drafts = new ArrayList<>();
        private final Set<Clause> told = new HashSet<>();

        Run(Findings findings) {
            this.findings = findings;
            var terms = new Terms(findings);
            this.assertions = new Assertions(findings, terms, new Attributions(findings));
            this.provisionRules = new ProvisionRules(findings, terms, assertions);
            this.quantityRules = new QuantityRules(findings, terms);
            this.eventRules = new EventRules(findings, terms);
            this.labels = new LabelMaker(findings);
        }

        List<ExtractedClaim> claims() {
            assertions.all().forEach(this::tell);
            drafts.sort(Comparator.comparing((Draft it) -> it.core()).thenComparing(Draft::kind));
            var keys = new HashSet<Key>();
            var claims = new ArrayList<ExtractedClaim>();
            for (var draft : drafts) {
                if (keys.add(new Key(draft.kind(), draft.core()))) {
                    claims.add(draft.finish(findings, labels));
                }
            }
            return claims;
        }

        private record Key(ClaimKind kind, Span core) {}

        /** "Am 6. Mai 2031 entließ die Bank 40 Leute": who did so when, beside how many. */
        private boolean isDeedOnADay(Assertion assertion) {
            var subject = assertion.subjectPhrase();
            var time = assertion.time();
            return time != null
                    && time.earliest() != null
                    && time.earliest().equals(time.latest())
                    && subject != null
                    && !findings.hasNumber(subject.tokens())
                    && (subject.attribute() == null
                            || !findings.hasNumber(subject.attribute().tokens()));
        }

        private void tell(Assertion assertion) {
            if (told.contains(assertion.clause())) {
                return;
            }
            var provision = provisionRules.of(assertion);
            if (provision != null) {
                drafts.addAll(provision.drafts());
                told.addAll(provision.told());
                return;
            }
            if (assertion.frame()) {
                drafts.addAll(quantityRules.ages(assertion));
                drafts.addAll(quantityRules.counted(assertion));
                return;
            }
            var quantities = quantityRules.of(assertion);
            drafts.addAll(quantities.drafts());
            var taken = new HashSet<TimeExpression>();
            drafts.addAll(eventRules.participles(assertion, taken));
            drafts.addAll(eventRules.background(assertion, taken));
            var event = eventRules.finite(assertion, taken);
            if (event != null && (!quantities.exhaustive() || isDeedOnADay(assertion))) {
                drafts.add(event);
                taken.addAll(assertion.times());
                return;
            }
            var nominal = eventRules.nominal(assertion, taken);
            drafts.addAll(nominal);
            if (!quantities.exhaustive() && assertion.verb() != null) {
                var statement = StatementRules.of(assertion);
                if (statement != null) {
                    drafts.add(statement);
                }
            }
        }
    }
}
