package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** Pronouns that take some of a whole, which stands in the genitive or behind "von": "viele der Gäste", "keine davon". */
public final class PartitivePronouns {

    private static final Set<String> WORDS = WordList.words("partitive-pronouns");

    private PartitivePronouns() {}

    /** Whether a word is written as one. */
    public static boolean has(Token token) {
        return WORDS.contains(token.lower());
    }
}
