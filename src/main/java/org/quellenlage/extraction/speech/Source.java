package org.quellenlage.extraction.speech;

import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * Words that name who speaks: "der Minister", "Angaben der Polizei", "er".
 *
 * @param head the noun, name or pronoun that counts
 * @param phrase the phrase it heads; null where the words form none
 */
record Source(Span span, Token head, @Nullable Phrase phrase) {

    static Source of(Phrase phrase) {
        var nominal = phrase.nominalSpan();
        return new Source(
                        nominal.cover(phrase.fullSpan().end() > nominal.end() ? phrase.fullSpan() : nominal),
                        phrase.head(),
                        phrase)
                .from(nominal.start());
    }

    private Source from(int start) {
        return new Source(Span.between(start, span.end()), head, phrase);
    }

    /** Words that stand for a noun phrase elsewhere: "eigenen Angaben" for the subject, "denen" for the studies before. */
    static Source standingFor(Span span, Phrase meant) {
        return new Source(span, meant.head(), meant);
    }

    /** The same without what follows an offset: a postposition. */
    Source until(int end) {
        return new Source(Span.between(Math.min(span.start(), end), Math.min(span.end(), end)), head, phrase);
    }

    /** The same with everything up to an offset. */
    Source through(int end) {
        return new Source(Span.between(span.start(), Math.max(span.end(), end)), head, phrase);
    }

    static Source of(Token token) {
        return new Source(token.span(), token, null);
    }
}
