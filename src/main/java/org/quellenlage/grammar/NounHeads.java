package org.quellenlage.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * Which capitals are nouns or names: "Letzten" and "Monat" both have one, but "Letzten" is an adjective before its
 * noun, and "Die" at the head of a sentence is an article.
 */
final class NounHeads {

    private static final Set<String> SCALES = WordList.words("scales");
    private static final WordTest IS_SCALE =
            WordTest.of(word -> word.hasAnalysis(it -> it.pos() == Pos.NOUN && SCALES.contains(it.lemma())));

    private final List<Token> tokens;
    private final BitSet asked = new BitSet();
    private final BitSet nounHeads = new BitSet();

    NounHeads(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a phrase may end with this noun, name or title. */
    boolean isNounHead(int at) {
        if (!asked.get(at)) {
            asked.set(at);
            nounHeads.set(at, readNounHead(at));
        }
        return nounHeads.get(at);
    }

    private boolean readNounHead(int at) {
        var token = tokens.get(at);
        if (token.is(Token.Kind.ADDRESS)) {
            return at > 0 && tokens.get(at - 1).canBe(Pos.DET) // "der fahrplan.at"
                    || isSite(token.form()) && at > 0 && isSmall(at - 1); // "ging graz.at vom Netz"
        }
        if (isDigitsAndNoun(token) || isAgeInSmallLetters(at) || isNameInSmallLetters(at)) {
            return true;
        }
        if (token.is(Token.Kind.SYMBOL) || !token.isWord() || !token.isCapitalised()) {
            return false;
        }
        if (token.is(Token.Kind.ABBREVIATION)) {
            return isTitle(token);
        }
        var word = token.word();
        if (word.canBe(Pos.NOUN) || word.canBe(Pos.PROPN)) {
            return (!isClosedClass(token) || at > 0 && !startsClause(at))
                    && !isCapitalisedAttribute(at)
                    && !isCountingWord(at);
        }
        return false;
    }

    /** "graz.at", but no "https://graz.at/plan", "post@graz.at", "#graz". */
    private static boolean isSite(String address) {
        return address.chars().noneMatch(it -> it == '/' || it == '@' || it == '#' || it == ':');
    }

    private boolean isSmall(int at) {
        return tokens.get(at).isWord() && !tokens.get(at).isCapitalised();
    }

    /** "Vier Menschen", "Sieben verletzte Kinder" at the beginning: a number before its noun, not the noun "die Vier". */
    private boolean isCountingWord(int at) {
        if (isScale(at)) {
            return true;
        }
        if (!startsClause(at) || !tokens.get(at).canBe(Pos.NUM)) {
            return false;
        }
        return isBeforeNoun(at);
    }

    /** "20 Millionen Menschen", "Tausende junge Leute", "zwei Dutzend Helfer": how many of the noun behind it. */
    boolean isScale(int at) {
        return isScaleWord(tokens.get(at)) && isBeforeNoun(at);
    }

    static boolean isScaleWord(Token token) {
        return token.isWord() && token.isCapitalised() && IS_SCALE.about(token.word());
    }

    private boolean isBeforeNoun(int at) {
        var next = at + 1;
        while (next < tokens.size() && Prenominals.isInflectedAdjective(tokens.get(next))) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).isCapitalised()
                && tokens.get(next).canBe(Pos.NOUN);
    }

    /** "Die nordkunst gilt als groß": between article and verb only a noun can stand, and no dictionary has it. */
    private boolean isNameInSmallLetters(int at) {
        var token = tokens.get(at);
        if (at == 0
                || at + 1 >= tokens.size()
                || !token.isWord()
                || token.isCapitalised()
                || token.word().isKnown()
                || !tokens.get(at - 1).canBe(Pos.DET)) {
            return false;
        }
        var next = tokens.get(at + 1);
        return next.isWord()
                && !next.isCapitalised()
                && next.word().verb(VerbForms.FINITE) != null
                && next.word().agreement(Pos.ADJ) == 0;
    }

    /** "der 81-jährige ging": misspelled, for behind article and age stands no noun. */
    private boolean isAgeInSmallLetters(int at) {
        if (!tokens.get(at).isAge() || at == 0 || !tokens.get(at - 1).canBe(Pos.DET) || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        return !next.isCapitalised() && !Prenominals.isInflectedAdjective(next) && !next.isQuote() && !next.is("und");
    }

    /** "16-Jährige", "40-Tonner". */
    private static boolean isDigitsAndNoun(Token token) {
        var form = token.form();
        if (!Character.isDigit(form.charAt(0))) {
            return false;
        }
        var hyphen = form.indexOf('-');
        return hyphen > 0
                && hyphen + 2 < form.length()
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && Character.isLetter(form.charAt(form.length() - 1));
    }

    /**
     * "die Vereinten Nationen", "Moskauer Gesetzgeber", "Letzten Monat": an adjective with a capital before its noun.
     */
    boolean isCapitalisedAttribute(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        var word = tokens.get(at).word();
        var next = tokens.get(at + 1);
        if (isJoinedAttribute(at)) {
            return true;
        }
        if (!next.isWord() || !next.isCapitalised() || !next.canBe(Pos.NOUN)) {
            return false;
        }
        var own = word.agreement(Pos.ADJ);
        for (var analysis : word.analyses()) {
            if (analysis.kind() == Kind.ADJECTIVAL_NOUN) {
                own |= analysis.agreement();
            }
        }
        return (own & next.word().agreement(Pos.NOUN)) != 0 || isOfUnknownTown(at);
    }

    /** "Israelische und amerikanische Forscher" at the head of a sentence: two adjectives with one ending, and their noun. */
    private boolean isJoinedAttribute(int at) {
        if (at + 3 >= tokens.size() || !startsClause(at) || !tokens.get(at + 1).is("und")) {
            return false;
        }
        var first = tokens.get(at);
        var second = tokens.get(at + 2);
        var noun = tokens.get(at + 3);
        return first.word().agreement(Pos.ADJ) != 0
                && second.isWord()
                && !second.isCapitalised()
                && second.word().agreement(Pos.ADJ) != 0
                && noun.isCapitalised()
                && noun.canBe(Pos.NOUN)
                && first.form().charAt(first.form().length() - 1)
                        == second.form().charAt(second.form().length() - 1);
    }

    /** "das Vorarlberger Gesetz": behind an article the adjective of a place that no dictionary has. */
    private boolean isOfUnknownTown(int at) {
        var form = tokens.get(at).form();
        var noun = tokens.get(at).word().as(Pos.NOUN);
        return at > 0
                && form.endsWith("er")
                && tokens.get(at - 1).canBe(Pos.DET)
                && (noun == null || noun.origin() == Analysis.Origin.SUFFIX || noun.origin() == Analysis.Origin.UNKNOWN)
                && tokens.get(at).end() + 1 == tokens.get(at + 1).start();
    }

    /** A capital at the beginning that may be a pronoun, article, preposition or conjunction is one. */
    static boolean isClosedClass(Token token) {
        var word = token.word();
        return word.canBe(Pos.DET)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.ADP)
                || word.canBe(Pos.SCONJ)
                || word.canBe(Pos.CCONJ)
                || word.canBe(Pos.AUX) && !word.has(Pos.NOUN, Kind.PLAIN);
    }

    private boolean startsClause(int at) {
        return at == 0 || tokens.get(at - 1).isQuote() || tokens.get(at - 1).is(":");
    }

    /** "Dr.", "Prof.", an initial. */
    static boolean isTitle(Token token) {
        return switch (token.form()) {
            case "Dr.", "Prof.", "Mag.", "Ing.", "Dipl.", "St." -> true;
            default -> token.form().length() == 2;
        };
    }

    /** Case, gender and number a noun or name may have; all where nothing is known of it. */
    static int nounAgreement(Token token) {
        var own = token.word().agreement(Pos.NOUN) | token.word().agreement(Pos.PROPN);
        if (own == 0) {
            var asAdjective = token.isWord() ? token.word().agreement(Pos.ADJ) : 0; // "der 81-jährige"
            return asAdjective == 0 ? Agreement.ALL : asAdjective;
        }
        return isWrittenInCapitals(token.form()) ? inEveryCase(own) : own;
    }

    private static int inEveryCase(int agreement) {
        var genders = (agreement | agreement >> 4 | agreement >> 8 | agreement >> 12) & 0xF;
        return genders | genders << 4 | genders << 8 | genders << 12;
    }

    /** "des KURIER": a name in capitals has no endings. */
    private static boolean isWrittenInCapitals(String form) {
        if (form.length() <= 2) {
            return false;
        }
        for (var i = form.length() - 1; i >= 0; i--) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
