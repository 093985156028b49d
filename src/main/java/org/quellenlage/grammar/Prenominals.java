package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * What stands before a noun and belongs to it: numbers, adjectives, quantifiers and adverbs of adjectives, as in "zwei
 * sehr lange Jahre".
 */
final class Prenominals {

    private static final Set<String> QUANTIFIERS = WordList.words("quantifiers");

    private static final WordTest IS_QUANTIFIER =
            WordTest.of(word -> word.hasAnalysis(it -> QUANTIFIERS.contains(it.lemma())));

    /** How many words may stand between an adjective and its noun. */
    private static final int FARTHEST_NOUN = 8;

    private final List<Token> tokens;
    private final NounHeads heads;

    Prenominals(List<Token> tokens, NounHeads heads) {
        this.tokens = tokens;
        this.heads = heads;
    }

    /** Whether a token stands before its noun; {@code inside} says that the phrase has already begun. */
    boolean isPrenominal(int at, boolean inside) {
        var token = tokens.get(at);
        if (token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL)) {
            return followedByNominal(at);
        }
        if (token.isQuote()) {
            return inside && at + 1 < tokens.size() && (token.is(Token.Kind.CLOSING_QUOTE) || quoteHoldsNominal(at));
        }
        if (token.is(Token.Kind.PUNCTUATION)) {
            return token.is(",") && inside && joinsAdjectives(at);
        }
        if (!token.isWord()) {
            return false;
        }
        return token.isCapitalised() && (heads.isCapitalisedAttribute(at) || heads.isScale(at))
                || isPrenominalWord(at, inside);
    }

    private boolean isPrenominalWord(int at, boolean inside) {
        var token = tokens.get(at);
        if (token.isCapitalised() && at > 0 && !token.canBe(Pos.ADJ) && !token.canBe(Pos.NUM)) {
            return false;
        }
        if (isInflectedAdjective(token) || token.canBe(Pos.NUM) || isQuantifier(token)) {
            return !isVerbBeforeNumber(at, inside) && followedByNominal(at);
        }
        if (inside && (token.is("und") || token.is("oder") || token.is("sowie"))) {
            return joinsAdjectives(at);
        }
        if (inside && isContrasting(token)) {
            return tokens.get(at - 1).is(",") && joinsAdjectives(at - 1);
        }
        return inside
                && token.canBe(Pos.ADV)
                && !token.canBe(Pos.PTKVZ)
                && at + 1 < tokens.size()
                && isInflectedAdjective(tokens.get(at + 1))
                && followedByNominal(at + 1);
    }

    /** "brachen sieben Forscher auf": without an article no adjective stands before a number, so it is the verb. */
    private boolean isVerbBeforeNumber(int at, boolean inside) {
        return !inside
                && at + 1 < tokens.size()
                && tokens.get(at).word().verb(VerbForms.FINITE) != null
                && countsSeveral(tokens.get(at + 1));
    }

    /** "ein langer, kalter Winter", "die alten und neuen Mitglieder". */
    private boolean joinsAdjectives(int at) {
        var next = at + 2 < tokens.size() && isContrasting(tokens.get(at + 1)) ? at + 2 : at + 1;
        return at > 0
                && next < tokens.size()
                && isInflectedAdjective(tokens.get(at - 1))
                && isInflectedAdjective(tokens.get(next))
                && followedByNominal(next - 1);
    }

    /** "zuverlässige, aber alte Busse". */
    private static boolean isContrasting(Token token) {
        return token.is("aber") || token.is("doch") || token.is("jedoch") || token.is("wenngleich");
    }

    /** Whether a noun follows over numbers and adjectives alone. */
    boolean followedByNominal(int at) {
        for (var i = at + 1; i < tokens.size() && i <= at + FARTHEST_NOUN; i++) {
            if (heads.isNounHead(i)) {
                return true;
            }
            if (!mayPrecedeNoun(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayPrecedeNoun(Token token) {
        return token.is(Token.Kind.NUMBER)
                || token.is(Token.Kind.ORDINAL)
                || token.isQuote()
                || token.is(",")
                || token.is("%")
                || token.isWord() && (mayWordPrecedeNoun(token) || NounHeads.isScaleWord(token));
    }

    private static boolean mayWordPrecedeNoun(Token token) {
        return isInflectedAdjective(token)
                || token.canBe(Pos.NUM)
                || token.canBe(Pos.ADV)
                || token.is("und")
                || token.is("oder")
                || token.is("bis")
                || token.canBe(Pos.ABBR);
    }

    private boolean quoteHoldsNominal(int at) {
        return isInflectedAdjective(tokens.get(at + 1)) || heads.isNounHead(at + 1);
    }

    /** Words that stand between article and noun like adjectives: "die beiden Länder", "diese vielen Fragen". */
    static boolean isQuantifier(Token token) {
        return IS_QUANTIFIER.about(token.word());
    }

    /** "11.000 Soldaten", "drei Wagen": a plural, whatever the noun's form allows. */
    static boolean countsSeveral(Token token) {
        if (token.is(Token.Kind.NUMBER)) {
            return !token.is("1") && !token.form().contains(":");
        }
        return token.isWord() && token.canBe(Pos.NUM) && !token.hasLemma("ein") && !token.hasLemma("eins");
    }

    /** An adjective with an ending, as only those before a noun have: "neue". */
    static boolean isInflectedAdjective(Token token) {
        return token.isWord() && token.word().agreement(Pos.ADJ) != 0;
    }
}
