package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Analysis.Origin;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;

/**
 * Common nouns that serve as family names: "Otto Berg", "Kanzlerin Vogel". German puts no two nouns without article side by
 * side, unless the second names the first.
 */
public final class FamilyNames {

    /** Words before what somebody is, where no name follows: "er leistete als Arzt Hilfe". */
    private static final Set<String> AS = Set.of("als", "wie");

    private static final Set<String> PARTS_OF_TIME = Set.of("Anfang", "Mitte", "Ende", "Beginn");

    private FamilyNames() {}

    /** Whether a noun behind a first name, or behind the office of one person without article, is a family name. */
    public static boolean isFamilyName(List<Token> tokens, int at) {
        if (at < 1 || !isSimpleNoun(tokens.get(at).word())) {
            return false;
        }
        var before = tokens.get(at - 1);
        return before.isWord()
                && before.isCapitalised()
                && (before.word().has(Pos.PROPN, Kind.FIRST_NAME) || isOneOffice(tokens, at - 1))
                && standsBare(tokens, at - 1);
    }

    /** "Kanzlerin", of one person; not behind "als" or "wurde", where it tells what somebody is. */
    private static boolean isOneOffice(List<Token> tokens, int at) {
        var word = tokens.get(at).word();
        return word.isPerson()
                && Agreement.only(word.agreement(Pos.NOUN), Agreement.SINGULAR)
                && (at == 0
                        || !AS.contains(tokens.get(at - 1).lower())
                                && !tokens.get(at - 1).canBe(Pos.AUX));
    }

    /** Whether nothing before a word makes it a noun like any other: no article, adjective, number or preposition. */
    private static boolean standsBare(List<Token> tokens, int at) {
        if (at == 0) {
            return true;
        }
        var before = tokens.get(at - 1);
        return !before.is(Token.Kind.NUMBER)
                && !before.canBe(Pos.DET)
                && !before.canBe(Pos.ADJ)
                && !before.canBe(Pos.NUM)
                && !before.canBe(Pos.ADP);
    }

    /** "Berg", "Vogel": one thing, in its basic form, not put together, and no part of a month or year. */
    private static boolean isSimpleNoun(Word word) {
        return Agreement.has(word.agreement(Pos.NOUN), Agreement.SINGULAR)
                && word.hasAnalysis(it -> it.pos() == Pos.NOUN && it.origin() == Origin.DICTIONARY)
                && !word.hasAnalysis(
                        it -> it.pos() == Pos.NOUN && (!it.lemma().equals(word.form()) || it.kind() != Kind.PLAIN))
                && !PARTS_OF_TIME.contains(word.form());
    }
}
