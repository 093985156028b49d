package org.quellenlage.extraction.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.value.NumberExpression;

/**
 * Numbers that are part of a word with what they count: "die sechsspurige Autobahn" has six lanes, "gewann fünfmal" tells of
 * five times. What is counted is no phrase of the clause.
 */
final class NumbersInWords {

    private static final BigDecimal FIGURE_OF_SPEECH = BigDecimal.valueOf(100);

    private final Findings findings;

    NumbersInWords(Findings findings) {
        this.findings = findings;
    }

    /** Whether the word counts by itself: "sechsspurig", "dreimal". */
    static boolean isCounting(NumberExpression number) {
        return number.quantity().counted() != null;
    }

    /** Whether a number is part of a word, which may count nothing: "sechsspurig", the "dreimal" of "dreimal so hoch". */
    static boolean isInWord(NumberExpression number) {
        return isCounting(number) || number.ruleId().equals("number/compound");
    }

    /** Whether a word made with a number counts nothing that could be named: "dreifacher Weltmeister", "zweistellig"; "das Dreifache" does. */
    static boolean countsNothing(NumberExpression number, List<Token> tokens) {
        return number.ruleId().equals("number/compound")
                && number.type() == NumberExpression.Type.CARDINAL
                && number.quantity().unit() == null
                && number.quantity().counted() == null
                && tokens.getLast().form().equals(tokens.getLast().lower());
    }

    /** "fünfmal", "45-mal": how often it happened; the adjective "fünfmalig" describes its noun. */
    static boolean isHowOften(NumberExpression number, List<Token> tokens) {
        return isCounting(number) && tokens.getLast().lower().endsWith("mal");
    }

    /** "spielten dreimal gegen Linz", "lief 450-mal"; "hundertmal gewarnt" tells no number. */
    static boolean isTold(NumberExpression number, List<Token> tokens) {
        if (!isHowOften(number, tokens)) {
            return true;
        }
        var value = number.quantity().value();
        return value != null
                && (value.compareTo(FIGURE_OF_SPEECH) < 0
                        || Character.isDigit(tokens.getFirst().form().charAt(0)));
    }

    /** "dreimal so viele Gäste wie", "ein zehnmal höheres Risiko": how much more, not how often. */
    boolean isRatio(NumberExpression number, List<Token> tokens) {
        var next = tokens.getLast().index() + 1;
        var all = findings.document().tokens();
        if (!isHowOften(number, tokens) || next >= all.size()) {
            return false;
        }
        var token = all.get(next);
        return token.is("so")
                || token.is("mehr")
                || token.is("weniger")
                || token.isWord() && token.word().has(Pos.ADJ, Analysis.Kind.COMPARATIVE);
    }

    /** "Silber" of "gewann dreimal Gold und einmal Silber": each number has the object right behind it. */
    @Nullable
    Phrase wonSoOften(List<Token> tokens, Assertion assertion) {
        var next = tokens.getLast().index() + 1;
        var all = findings.document().tokens();
        var phrase = assertion.objectPhrase() == null || next >= all.size()
                ? null
                : findings.syntax().phraseOf(all.get(next));
        return phrase == null
                        || phrase.first() != next
                        || phrase.preposition() != null
                        || phrase == assertion.subjectPhrase()
                        || phrase.isPronoun()
                        || findings.timeOf(phrase.head()) != null
                ? null
                : phrase;
    }

    /**
     * The noun that an adjective with a number describes: "die sechsspurige Autobahn", "der dreimal verurteilte Mann"; also where no
     * dictionary knows the adjective ("ein 2.500-seitiger Bericht"). Null of "ist zehnstöckig", "gewann dreimal".
     */
    @Nullable
    Phrase described(NumberExpression number, List<Token> tokens, @Nullable Phrase phrase) {
        var last = tokens.getLast();
        var all = findings.document().tokens();
        if (last.index() + 1 >= all.size()) {
            return null;
        }
        var next = all.get(last.index() + 1);
        if (phrase == null || !phrase.nominalSpan().contains(last.span())) {
            var following = isInflected(number, last) ? findings.syntax().phraseOf(next) : null;
            return following != null && following.first() == next.index() ? following : null;
        }
        if (phrase.head() == last) {
            return null;
        }
        return !isHowOften(number, tokens)
                        || next != phrase.head() && next.isWord() && next.word().agreement(Pos.ADJ) != 0
                ? phrase
                : null;
    }

    /** "seitigen", "spurige": an ending that only an adjective before its noun has. */
    private static boolean isInflected(NumberExpression number, Token adjective) {
        return isCounting(number)
                && !adjective.lower().endsWith("ig")
                && !adjective.lower().endsWith("mal");
    }
}
