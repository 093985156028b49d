package org.quellenlage.extraction.claim;

import java.util.List;
import org.quellenlage.extraction.claim.NumberMentions.Mention;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/** The words that prove each of the numbers of a clause: of "40 Kisten Obst und 30 Säcke Mehl" each has its own. */
final class NumberCores {

    private final Findings findings;

    NumberCores(Findings findings) {
        this.findings = findings;
    }

    /** The whole clause for its only number; else the words from this number to the next. */
    Span of(Assertion assertion, List<Mention> mentions, int i, boolean primary) {
        var mention = mentions.get(i);
        var own = mention.phrase() == null
                ? mention.number().hedged()
                : mention.number().hedged().cover(mention.phrase().attributedSpan());
        if (mentions.size() == 1) {
            return primary ? assertion.core() : own;
        }
        if (!primary) {
            return own;
        }
        var start = i == 0 ? assertion.core().start() : own.start();
        var end = i == mentions.size() - 1
                ? assertion.core().end()
                : Math.max(own.end(), Math.min(assertion.core().end(), endBefore(own, mentions.get(i + 1))));
        return trimmed(withoutSmallWords(Math.min(start, own.start()), Math.max(end, own.end()), own), own);
    }

    /** "40 Kisten Obst sowie": what joins the next number is none of this one. */
    private Span withoutSmallWords(int start, int end, Span own) {
        var tokens = findings.syntax().tokens(Span.between(start, end));
        var to = tokens.size();
        while (to > 1 && tokens.get(to - 1).start() >= own.end() && isSmall(tokens.get(to - 1))) {
            to--;
        }
        return to == 0
                ? Span.between(start, end)
                : Span.between(start, Math.max(own.end(), tokens.get(to - 1).end()));
    }

    private static boolean isSmall(Token token) {
        return !token.is(Token.Kind.NUMBER)
                && !token.is(Token.Kind.SYMBOL)
                && !token.is(")")
                && (!token.isWord()
                        || !token.isCapitalised()
                                && !token.canBe(Pos.VERB)
                                && (token.canBe(Pos.CCONJ)
                                        || token.canBe(Pos.ADP)
                                        || token.canBe(Pos.DET)
                                        || token.canBe(Pos.ADV)));
    }

    /** Where the words of the next number begin: with "und" behind this one, if there is one. */
    private int endBefore(Span own, Mention next) {
        var begin = beginOf(next);
        if (begin <= own.end()) {
            return begin;
        }
        for (var token : findings.syntax().tokens(Span.between(own.end(), begin))) {
            if (token.is("und") || token.is("oder") || token.is("sowie") || token.is("bzw.")) {
                return Math.max(own.end(), token.start());
            }
        }
        return begin;
    }

    private static int beginOf(Mention mention) {
        var phrase = mention.phrase();
        return phrase == null
                ? mention.number().hedged().start()
                : Math.min(mention.number().hedged().start(), phrase.span().start());
    }

    private Span trimmed(Span span, Span own) {
        return span.length() > 4 * own.length() + 120 ? own : withoutMarks(span);
    }

    /** Without the comma or blank before the next number. */
    private Span withoutMarks(Span span) {
        var end = span.end();
        var text = findings.document().text();
        while (end > span.start() + 1
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && text.charAt(end - 1) != '%'
                && text.charAt(end - 1) != ')') {
            end--;
        }
        return Span.between(span.start(), end);
    }
}
