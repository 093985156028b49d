package org.quellenlage.conflict;

import java.util.List;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * What stands before a noun or a name: the preposition it follows ("auf israelischer Seite"), the adjective or ordinal that says which
 * ("im dritten Wahlgang"), the number that counts it ("über zwölf Runden").
 */
final class NounContext {

    private final List<Token> tokens;

    NounContext(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** "In Nova Friburgo": whether "in" or "bei" stands before a name, with at most one more capital word between. */
    boolean isWhere(int name) {
        var before = name > 1 && tokens.get(name - 1).isCapitalised() && !isPlace(tokens.get(name - 1)) ? 2 : 1;
        return name >= before && isPlace(tokens.get(name - before));
    }

    /** "in", "bei": whether what stands behind it is where something is. */
    static boolean isPlace(Token preposition) {
        return switch (preposition.lower()) {
            case "in", "bei", "nahe" -> true;
            default -> false;
        };
    }

    /** "die verschleppten Urlauber", not "die Urlauber sind frei". */
    boolean isBeforeNoun(Token adjective) {
        var next = adjective.index() + 1;
        while (next < tokens.size()
                && !tokens.get(next).isCapitalised()
                && tokens.get(next).isWord()
                && tokens.get(next).word().as(Pos.ADJ) != null) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).isWord()
                && tokens.get(next).isCapitalised()
                && hasEnding(adjective.lower());
    }

    /** "-e", "-em", "-en", "-er", "-es": an adjective that agrees with its noun. */
    private static boolean hasEnding(String adjective) {
        var last = adjective.length() - 1;
        return adjective.endsWith("e")
                || last > 0 && adjective.charAt(last - 1) == 'e' && "mnrs".indexOf(adjective.charAt(last)) >= 0;
    }

    /** "Über zwölf Runden": how many, not in which. */
    boolean isCounted(Token noun) {
        var before = noun.index() == 0 ? null : tokens.get(noun.index() - 1);
        return before != null && (before.is(Token.Kind.NUMBER) || before.canBe(Pos.NUM) && !before.canBe(Pos.DET));
    }

    /** "dritten" of "im dritten Wahlgang": its stem; empty where no adjective tells which. */
    String which(Token noun) {
        var before = noun.index() == 0 ? null : tokens.get(noun.index() - 1);
        var adjective = before == null ? null : before.word().as(Pos.ADJ);
        if (before != null && before.is(Token.Kind.ORDINAL)) {
            return before.form() + " ";
        }
        return adjective == null ? "" : adjective.lemma() + " ";
    }

    /** Whether a noun stands behind a preposition, with at most an article and an adjective between. */
    boolean follows(Token noun, String preposition) {
        for (var at = noun.index() - 1; at >= Math.max(0, noun.index() - 3); at--) {
            if (tokens.get(at).lower().equals(preposition)) {
                return true;
            }
            if (!tokens.get(at).isWord() || tokens.get(at).isCapitalised()) {
                return false;
            }
        }
        return false;
    }
}
