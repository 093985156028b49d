package org.quellenlage.extraction.name;

import java.util.List;
import java.util.Set;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Analysis.Origin;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordList;

/** What a form says about names by itself: whether it can be one, is an acronym, an initial, a common noun. */
final class NameWords {

    private static final Set<String> SENTENCE_OPENERS = WordList.words("sentence-openers");
    private static final List<String> NOUN_ENDINGS = List.copyOf(WordList.words("noun-endings"));
    private static final int SHORTEST_WITH_ENDING = 7;

    private NameWords() {}

    static boolean isAcronym(String form) {
        if (form.length() < 2 || form.length() > 9 || !Character.isUpperCase(form.charAt(0))) {
            return false;
        }
        var capitals = 0;
        for (var k = 0; k < form.length(); k++) {
            if (Character.isUpperCase(form.charAt(k)) || Character.isDigit(form.charAt(k))) {
                capitals++;
            }
        }
        return Character.isUpperCase(form.charAt(1)) && capitals * 3 >= form.length() * 2
                || form.indexOf('-') == 3 && capitals == 3 && form.length() <= 7;
    }

    static boolean isLongCapitals(String form) {
        for (var k = 0; k < form.length(); k++) {
            if (!Character.isUpperCase(form.charAt(k))) {
                return false;
            }
        }
        return form.length() > 3;
    }

    static boolean isRomanNumeral(String form) {
        return form.chars().allMatch(it -> "IVXLCM".indexOf(it) >= 0);
    }

    /** "Der", "Nach", "Zwei": no name though it may have the capital of a sentence. */
    static boolean isSentenceOpener(String form) {
        return SENTENCE_OPENERS.contains(form);
    }

    /** A capitalised word that can be a name: a name of the dictionary, or no word of the dictionary at all. */
    static boolean isNameLike(Token token) {
        if (!token.is(Token.Kind.WORD) || !token.isCapitalised()) {
            return false;
        }
        return hasKnownName(token) && !isFunctionWord(token) || isStranger(token);
    }

    static boolean hasKnownName(Token token) {
        return token.canBe(Pos.PROPN) && People.LISTS.sense(token).knownName();
    }

    /** Whether some dictionary has the word as a name. */
    static boolean readsAsKnownName(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.PROPN && analysis.origin() != Origin.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    static boolean isFunctionWord(Token token) {
        var word = token.word();
        return word.canBe(Pos.DET) || word.canBe(Pos.PRON) || word.canBe(Pos.ADP) || word.canBe(Pos.SCONJ);
    }

    /** A capitalised word the dictionary does not hold, whatever its parts may look like. */
    static boolean isStranger(Token token) {
        return token.isCapitalised() && People.LISTS.sense(token).stranger();
    }

    /** Of a capitalised word: whether it may be a name because no dictionary knows it; no abbreviation is. */
    static boolean readsAsStranger(Word word) {
        if (word.form().endsWith(".")) {
            return false;
        }
        for (var analysis : word.analyses()) {
            if (isTrusted(analysis)) {
                return false;
            }
        }
        return !SENTENCE_OPENERS.contains(word.form()) && !hasNounEnding(word.form());
    }

    /** "Formalisierung", "Hegemonie": a German noun by its ending, though the dictionary lacks it. */
    static boolean hasNounEnding(String form) {
        if (form.length() < SHORTEST_WITH_ENDING) {
            return false;
        }
        for (var ending : NOUN_ENDINGS) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static boolean isTrusted(Analysis analysis) {
        return switch (analysis.origin()) {
            case DICTIONARY, LEXICON, HYPHEN -> true;
            case COMPOUND, SUFFIX -> analysis.pos() == Pos.NOUN;
            case UNKNOWN -> false;
        };
    }

    static boolean isKnownNoun(Token token) {
        return People.LISTS.sense(token).noun();
    }

    static boolean readsAsNoun(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.NOUN && isTrusted(analysis)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasKind(Word word, Kind... kinds) {
        for (var kind : kinds) {
            if (word.has(Pos.PROPN, kind)) {
                return true;
            }
        }
        return false;
    }

    static boolean isGenitiveOnly(Token token) {
        var agreement = token.word().agreement(Pos.PROPN);
        return Agreement.only(agreement, Agreement.GENITIVE);
    }

    /** "Mathis", "Marius", "Thomas": such names end in s by themselves. */
    static boolean isStemInS(String form) {
        return form.endsWith("is")
                || form.endsWith("us")
                || form.endsWith("as")
                || form.endsWith("os")
                || form.endsWith("es");
    }

    static boolean isCompound(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.origin() != Origin.COMPOUND && analysis.origin() != Origin.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    static boolean isCalendarWord(Token token) {
        var form = token.form();
        return form.endsWith("tag") || form.endsWith("woch") || form.endsWith("abend") || form.endsWith("monat");
    }

    static boolean isListedNoun(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.origin() == Origin.DICTIONARY) {
                return true;
            }
        }
        return false;
    }

    /** Whether every common noun the word can be has this form as its basic form: "Schwarzwald", not "Polen". */
    static boolean isBasicForm(Token token) {
        for (var analysis : token.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && !analysis.lemma().equals(token.form())) {
                return false;
            }
        }
        return true;
    }

    static boolean isArabicFamilyName(String form) {
        return form.length() > 5 && (form.startsWith("al-") || form.startsWith("el-") || form.startsWith("as-"));
    }

    /** "Jong-un", "Yu-hwan": a capital before the hyphen only. */
    static boolean isEasternGivenName(String form) {
        var hyphen = form.indexOf('-');
        if (hyphen < 2 || hyphen > 6 || form.length() - hyphen > 8 || form.length() - hyphen < 3) {
            return false;
        }
        if (!Character.isUpperCase(form.charAt(0)) || form.indexOf('-', hyphen + 1) > 0) {
            return false;
        }
        for (var k = 1; k < form.length(); k++) {
            if (k != hyphen && !Character.isLowerCase(form.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    /** "J.", "F.", "A.B." */
    static boolean isInitial(Token token) {
        var form = token.form();
        return form.length() <= 4
                && form.endsWith(".")
                && Character.isUpperCase(form.charAt(0))
                && (form.length() == 2 || form.charAt(1) == '.');
    }
}
