package org.quellenlage.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Word;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;

/**
 * What goes on with a noun after it: names, titles and numbers, as in "Ministerin Dr. Anna Berg", "Region Basel",
 * "Artikel 4".
 */
final class NameParts {

    private static final Set<String> BEFORE_PLACES = WordList.words("nouns-before-places");
    private static final Set<String> BEFORE_NUMBERS = WordList.words("nouns-before-numbers");
    private static final Set<String> BEFORE_YEARS = WordList.words("nouns-before-years");

    /** Nouns for companies, which have names of any kind. */
    private static final Set<String> COMPANIES = WordList.rows("institutions").stream()
            .filter(it -> it.get(1).equals("company"))
            .map(it -> it.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final WordTest IS_GENITIVE_NAME = WordTest.of(NameParts::isGenitiveOfName);

    private final List<Token> tokens;

    NameParts(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** "Professor Dr. Anna Berg". */
    boolean isTitleBefore(int at) {
        var token = tokens.get(at);
        return token.is(Token.Kind.ABBREVIATION) && NounHeads.isTitle(token) && token.isCapitalised();
    }

    /** Whether a word goes on with the name or noun before it. */
    boolean isNamePart(int at) {
        var token = tokens.get(at);
        if (!token.isWord()) {
            return false;
        }
        if (isNobleArticle(at) || isNobleParticle(at)) {
            return true;
        }
        if (isNameParticle(token)) {
            return at + 1 < tokens.size()
                    && tokens.get(at + 1).isWord()
                    && tokens.get(at + 1).isCapitalised()
                    && tokens.get(at - 1).canBe(Pos.PROPN);
        }
        if (!token.isCapitalised()) {
            return false;
        }
        var before = tokens.get(at - 1);
        if (!token.canBe(Pos.PROPN)) {
            return isSurnameLikeNoun(at) || FamilyNames.isFamilyName(tokens, at) || isCompanyBeforeVerb(at);
        }
        if (isPlace(token)) {
            return !isPlace(before) && takesPlace(before);
        }
        return !(before.canBe(Pos.NOUN) && !before.canBe(Pos.PROPN) && isGenitiveName(token));
    }

    /** "Karl von Hagen", "Ulla von der Mersch", with a name behind it: not "Anna von der Polizei". */
    private boolean isNobleParticle(int at) {
        var token = tokens.get(at);
        if (at < 1 || !tokens.get(at - 1).word().has(Pos.PROPN, Kind.FIRST_NAME)) {
            return at > 1
                    && (token.is("der") || token.is("den") || token.is("dem"))
                    && tokens.get(at - 1).is("von")
                    && isNobleParticle(at - 1);
        }
        if (!token.is("von") || at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        var isArticle = next.is("der") || next.is("den") || next.is("dem");
        return isArticle ? at + 2 < tokens.size() && tokens.get(at + 2).isOnlyName() : next.isOnlyName();
    }

    /** "Van der Meulen", "Ursula von der Pforten". */
    private boolean isNobleArticle(int at) {
        var token = tokens.get(at);
        if (at < 1 || at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalised()) {
            return false;
        }
        return (token.is("der") || token.is("den"))
                && (tokens.get(at - 1).is("Van") || tokens.get(at - 1).is("van"));
    }

    /** "Anna Zorn": after a first name, or after a stranger that has a name before it. */
    private boolean isSurnameLikeNoun(int at) {
        var token = tokens.get(at);
        var before = tokens.get(at - 1);
        return token.canBe(Pos.NOUN) && before.word().has(Pos.PROPN, Kind.FIRST_NAME) && !before.canBe(Pos.NOUN)
                || isUnknown(before)
                        && at > 1
                        && isStrangeNoun(token)
                        && tokens.get(at - 2).isCapitalised();
    }

    /**
     * "Der Versicherer Aegide hat …": before its verb a main clause has room for one phrase, so a noun without article behind
     * a noun for a company is its name.
     */
    private boolean isCompanyBeforeVerb(int at) {
        if (at < 2 || at > 3 || at + 1 >= tokens.size()) {
            return false;
        }
        var verb = tokens.get(at + 1);
        return verb.isWord()
                && !verb.isCapitalised()
                && (verb.canBe(Pos.VERB) || verb.canBe(Pos.AUX))
                && (tokens.getFirst().canBe(Pos.DET) || tokens.getFirst().canBe(Pos.ADP))
                && (at == 2 || tokens.get(1).canBe(Pos.ADJ))
                && tokens.get(at).canBe(Pos.NOUN)
                && isCompanyNoun(tokens.get(at - 1));
    }

    private static boolean isCompanyNoun(Token token) {
        var noun = token.word().as(Pos.NOUN);
        return noun != null && COMPANIES.contains(noun.head());
    }

    /** "Region Basel", "Flughafen Tegel". */
    private static boolean takesPlace(Token before) {
        return isUnknown(before) || isPlaceNoun(before) || !before.canBe(Pos.NOUN) && !before.canBe(Pos.PROPN);
    }

    /** "Blinken", "Linke": a verb or adjective made a noun, after a stranger more likely a surname. */
    private static boolean isStrangeNoun(Token token) {
        return !token.word()
                .hasAnalysis(it ->
                        it.pos() == Pos.NOUN && it.kind() != Kind.NOMINALISED && it.kind() != Kind.ADJECTIVAL_NOUN);
    }

    private static boolean isUnknown(Token token) {
        return token.isWord() && !token.word().isKnown();
    }

    private static boolean isPlace(Token token) {
        var word = token.word();
        return (word.has(Pos.PROPN, Kind.COUNTRY) || word.has(Pos.PROPN, Kind.CITY) || word.has(Pos.PROPN, Kind.REGION))
                && !word.has(Pos.PROPN, Kind.SURNAME)
                && !word.has(Pos.PROPN, Kind.FIRST_NAME);
    }

    private static boolean isPlaceNoun(Token token) {
        var lemma = token.word().lemma(Pos.NOUN);
        return BEFORE_PLACES.contains(lemma)
                || lemma.endsWith("stadt")
                || lemma.endsWith("region")
                || lemma.endsWith("provinz");
    }

    /** "Russlands". */
    static boolean isGenitiveName(Token token) {
        return token.canBe(Pos.PROPN) && IS_GENITIVE_NAME.about(token.word());
    }

    private static boolean isGenitiveOfName(Word word) {
        for (var analysis : word.analyses()) {
            if (analysis.pos() == Pos.PROPN && word.form().equals(analysis.lemma() + "s")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameParticle(Token token) {
        return switch (token.form()) {
            case "van", "de", "del", "della", "di", "da", "dos", "bin", "ibn", "al", "le", "la", "ten" -> true;
            default -> false;
        };
    }

    /** "Artikel 4", "Jahr 2022"; in "im letzten Jahr 123 Gesetze" the number counts the next noun. */
    static boolean takesNumber(Token noun, Token number) {
        return BEFORE_NUMBERS.contains(noun.form()) || BEFORE_YEARS.contains(noun.form()) && isYear(number.form());
    }

    private static boolean isYear(String number) {
        return number.length() == 4
                && (number.charAt(0) == '1' || number.charAt(0) == '2')
                && number.chars().allMatch(Character::isDigit);
    }
}
