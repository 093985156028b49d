package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** What of a clause whose verb is left out may stand against what of the clause that says it. */
final class Contrast {

    private static final Set<String> STANCES = WordList.words("stances");

    private Contrast() {}

    /** "dafür", "dagegen": for or against what is voted on. */
    static boolean isStance(Token token) {
        return STANCES.contains(token.lower());
    }

    /** "für das Gesetz", "dagegen". */
    static boolean isStance(Phrase phrase) {
        return !phrase.tellsNumber()
                && (phrase.preposition("").equals("für")
                        || phrase.preposition("").equals("gegen")
                        || phrase.preposition() == null && isStance(phrase.head()));
    }

    /** "schwer", "leicht": an adjective without ending. */
    static boolean tellsManner(Token token) {
        return token.isWord() && !token.isCapitalised() && token.canBe(Pos.ADJ) && !Negation.isNegation(token);
    }

    /** "389 Abgeordnete", "128": how many do or are what the clause says. */
    static boolean counts(Phrase phrase) {
        return phrase.preposition() == null && phrase.tellsNumber();
    }

    /** "in Graz" against "in Linz", "mit Nein" against "mit Ja". */
    static boolean isOtherPlace(Phrase one, Phrase other) {
        return one.preposition() != null
                && other.preposition() != null
                && !one.tellsNumber()
                && !other.tellsNumber()
                && !one.isYear()
                && isAlike(one, other)
                && one.determiner() == null
                && other.determiner() == null
                && !one.head().is(other.head().form());
    }

    /** Whether the first part left may stand against a phrase: a year against a year, a name or a place against another. */
    static boolean standsAgainst(Phrase first, Phrase other) {
        if (first.isYear()) {
            return other.isYear();
        }
        return !first.tellsNumber()
                && !other.tellsNumber()
                && (first.preposition() == null
                        ? first.canBeSubject() && other.canBeSubject()
                        : other.preposition() != null && isAlike(first, other));
    }

    /** Under the same preposition, or both without. */
    static boolean isAlike(Phrase one, Phrase other) {
        return ContractedPrepositions.bare(one.preposition(""))
                .equals(ContractedPrepositions.bare(other.preposition("")));
    }
}
