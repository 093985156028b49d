package org.quellenlage.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** Words between a preposition and a number that make it vague or one-sided: "um nahezu 20 Prozent", "bei über 30 Grad". */
final class Approximators {

    private static final int MOST = 3;

    /** Words of hedges that mean something else where they stand alone. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "nicht", "keine", "einmal", "mal", "ein", "eine", "einem", "einer", "einen", "die", "der", "von", "in");

    /** Words that only weigh a number. */
    private static final Set<String> WEIGHING = Set.of(
            "nur", "sogar", "noch", "schon", "bereits", "lediglich", "insgesamt", "jeweils", "je", "weit", "deutlich");

    private static final Set<String> WORDS = words();

    private Approximators() {}

    private static Set<String> words() {
        var words = new HashSet<String>();
        for (var row : WordList.rows("hedges")) {
            if (row.get(2).equals("BEFORE")) {
                words.addAll(List.of(row.get(0).split(" ")));
            }
        }
        words.removeAll(NEVER_ALONE);
        words.addAll(WEIGHING);
        return Set.copyOf(words);
    }

    /** How many of them stand from here on before a number; 0 where none follows. */
    static int before(List<Token> tokens, int from) {
        for (var i = from; i < tokens.size() && i <= from + MOST; i++) {
            if (isNumber(tokens.get(i))) {
                return i - from;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).is(Token.Kind.ABBREVIATION)
                    || tokens.get(i).isCapitalised()
                    || !WORDS.contains(tokens.get(i).lower())) {
                return 0;
            }
        }
        return 0;
    }

    static boolean isNumber(Token token) {
        return token.is(Token.Kind.NUMBER)
                || token.isWord() && !token.isCapitalised() && token.canBe(Pos.NUM) && !token.canBe(Pos.ADJ);
    }
}
