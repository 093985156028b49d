package org.quellenlage.grammar;

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
}
