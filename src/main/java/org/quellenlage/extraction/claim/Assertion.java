package org.quellenlage.extraction.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Term;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.value.TimeExpression;

/**
 * A clause with its slots filled: who or what, does what, to whom, when, where, who says so. What kind of claim it becomes
 * is decided by the rules.
 *
 * @param core the words that carry it, from the first to the last that count
 * @param tokens the tokens of the core
 * @param told the tokens of the core and those of the clause that something parts from it
 * @param completing clauses that claim nothing by themselves but have to be read with it: "die Kinder, die fliehen"
 * @param subjectPhrase phrase of the subject, of relative clauses the noun they belong to
 * @param predicate basic form of the verb; of "in Kraft treten" the noun that says the same, "Inkrafttreten"
 * @param verb null in fragments, which only numbers and nouns make a claim of
 * @param frame whether the clause only says who says or stipulates what stands elsewhere
 * @param times the clause's own times, the one the event is dated by first
 */
record Assertion(
        Clause clause,
        @Nullable VerbGroup verb,
        Span core,
        List<Token> tokens,
        List<Token> told,
        List<Clause> completing,
        @Nullable Phrase subjectPhrase,
        @Nullable Phrase objectPhrase,
        @Nullable Term subject,
        String predicate,
        @Nullable Term object,
        List<Term> participants,
        List<TimeExpression> times,
        @Nullable ClaimTime time,
        @Nullable ClaimPlace place,
        List<Attribution> attribution,
        Commitment commitment,
        boolean frame) {

    boolean isAttributed() {
        return !attribution.isEmpty();
    }

    /** Basic form of the verb; empty in fragments. */
    String verbLemma() {
        return verb == null ? "" : verb.lemma();
    }

    boolean isNegated() {
        return commitment.polarity() == Commitment.Polarity.NEGATED;
    }
}
