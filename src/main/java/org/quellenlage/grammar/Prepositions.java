package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Where a preposition opens a phrase ("nach dem Treffen") or closes one ("Berichten zufolge"). */
final class Prepositions {

    private static final Set<String> ONLY_AFTER = Set.of("zufolge", "halber");

    private final List<Token> tokens;

    Prepositions(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isPreposition(int at) {
        var token = tokens.get(at);
        if (!token.canBe(Pos.ADP) || ONLY_AFTER.contains(token.form()) || at + 1 >= tokens.size()) {
            return false;
        }
        if ((token.is("als") || token.is("wie")) && at > 0 && isComparative(tokens.get(at - 1))) {
            return false;
        }
        var next = tokens.get(at + 1);
        if (token.lower().equals("zu") && isAmount(next)) {
            return false;
        }
        return next.isWord()
                || next.is(Token.Kind.NUMBER)
                || next.is(Token.Kind.ORDINAL)
                || next.isQuote()
                || next.is(Token.Kind.SYMBOL);
    }

    /** "zu viele Menschen": no dative, so "zu" says that it is too much. */
    private static boolean isAmount(Token token) {
        return switch (token.lower()) {
            case "viele", "wenige", "viel", "wenig", "große", "hohe" -> true;
            default -> false;
        };
    }

    /** "mehr als", "größer als": what follows is compared, not introduced. */
    private static boolean isComparative(Token token) {
        return token.isWord()
                && (token.word().has(Pos.ADJ, Kind.COMPARATIVE)
                        || switch (token.lower()) {
                            case "mehr", "weniger", "anders", "so", "ebenso", "eher", "öfter", "länger" -> true;
                            default -> false;
                        });
    }

    /** "Berichten zufolge", "der Ordnung halber". */
    static boolean isPostposition(Token token) {
        return ONLY_AFTER.contains(token.form()) || token.is("zuliebe");
    }
}
