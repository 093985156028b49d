package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** Words that negate the clause they stand in. */
public final class Negation {

    private static final Set<String> WORDS = WordList.words("negations");

    private Negation() {}

    public static boolean isNegation(Token token) {
        return token.isWord() && WORDS.contains(token.lower());
    }
}
