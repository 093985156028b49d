package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/** Words that negate the clause they stand in. */
public final class Negation {

    private static final Set<String> WORDS = WordList.words("negations");

    private static final WordTest IS_NEGATION = WordTest.of(word -> WORDS.contains(word.lower()));

    private Negation() {}

    public static boolean isNegation(Token token) {
        return token.isWord() && IS_NEGATION.about(token.word());
    }

    /** Whether one of several words negates; "Nie" of "Anna Nie" does not, for between words a capital makes it a name. */
    public static boolean isNegation(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return isNegation(token)
                && !(token.isCapitalised()
                        && at > 0
                        && tokens.get(at - 1).isWord()
                        && tokens.get(at - 1).index() == token.index() - 1);
    }
}
