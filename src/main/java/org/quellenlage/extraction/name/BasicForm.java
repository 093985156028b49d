package org.quellenlage.extraction.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * A noun phrase as a reader would file it: nominative, without article, "südkoreanisches Verteidigungsministerium" for "des
 * südkoreanischen Verteidigungsministeriums", "ukrainische Kommandeure" for "von ukrainischen Kommandeuren".
 */
final class BasicForm {

    private static final Set<String> NUMERALS =
            WordList.rows("numerals").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());

    private BasicForm() {}

    /**
     * @param tokens adjectives and the noun last, without article
     * @param agreement what the phrase agrees on, 0 unknown
     */
    static String of(List<Token> tokens, int agreement) {
        var noun = tokens.getLast();
        var agreed = agreement == 0 ? agreement(tokens) : agreement;
        var nominal = noun.word().agreement(Pos.NOUN) | noun.word().agreement(Pos.PROPN);
        agreed = (agreed & nominal) == 0 && nominal != 0 ? nominal : agreed;
        var plural = Agreement.only(agreed, Agreement.PLURAL) || isOldDative(agreed);
        var form = new StringBuilder();
        for (var i = 0; i < tokens.size() - 1; i++) {
            form.append(isAdverb(tokens, i) ? tokens.get(i).form() : adjective(tokens.get(i), agreed, plural))
                    .append(' ');
        }
        return form.append(plural ? pluralOf(noun) : singularOf(noun, agreed)).toString();
    }

    /** "weiter" of "weiter bekannte Quellen": adjectives of one noun have one ending (Duden grammar, parallel inflection). */
    static boolean isAdverb(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && isSmallAdjective(tokens.get(i))
                && isSmallAdjective(tokens.get(i + 1))
                && !tokens.get(i).canBe(Pos.DET)
                && !ending(tokens.get(i)).equals(ending(tokens.get(i + 1)));
    }

    private static boolean isSmallAdjective(Token token) {
        return token.isWord() && !token.isCapitalised() && token.canBe(Pos.ADJ);
    }

    private static String ending(Token token) {
        return token.form().substring(Gazetteer.withoutEnding(token.form()).length());
    }

    /** "Parlamente": all its singular could be is a dative as nobody writes it any more. */
    private static boolean isOldDative(int agreed) {
        var singular = agreed & Agreement.SINGULAR;
        return Agreement.has(agreed, Agreement.PLURAL & Agreement.NOMINATIVE)
                && singular != 0
                && Agreement.only(singular, Agreement.DATIVE)
                && Agreement.only(singular, Agreement.MASCULINE | Agreement.NEUTER);
    }

    /**
     * The same where no article stands: adjectives then end strongly, and a noun that can be plural is ("Experten",
     * "ukrainische Ermittler").
     */
    static int withoutArticle(List<Token> tokens, int agreement) {
        var agreed = agreement;
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            var strong = token.is(Token.Kind.NUMBER) || isSeveral(token)
                    ? Agreement.PLURAL
                    : token.canBe(Pos.ADJ) ? strong(token.form()) : Agreement.ALL;
            if ((agreed & strong) != 0) {
                agreed &= strong;
            }
        }
        var noun = tokens.getLast();
        var inflected = isInflected(noun);
        return inflected && Agreement.has(agreed, Agreement.PLURAL) ? agreed & Agreement.PLURAL : agreed;
    }

    /** "Zwei", "dreißig", not "eine". */
    private static boolean isSeveral(Token token) {
        return NUMERALS.contains(token.lower()) && !token.lower().startsWith("ein");
    }

    /** Whether the form differs from its basic form; "Berichten" does, though "das Berichten" exists. */
    private static boolean isInflected(Token noun) {
        var differs = false;
        for (var analysis : noun.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.kind() != Kind.NOMINALISED) {
                if (analysis.lemma().equals(noun.form())) {
                    return false;
                }
                differs = true;
            }
        }
        return differs;
    }

    private static int strong(String form) {
        if (form.endsWith("em")) {
            return Agreement.DATIVE & (Agreement.MASCULINE | Agreement.NEUTER);
        }
        if (form.endsWith("er")) {
            return Agreement.NOMINATIVE & Agreement.MASCULINE
                    | (Agreement.GENITIVE | Agreement.DATIVE) & Agreement.FEMININE
                    | Agreement.GENITIVE & Agreement.PLURAL;
        }
        if (form.endsWith("es")) {
            return (Agreement.NOMINATIVE | Agreement.ACCUSATIVE) & Agreement.NEUTER;
        }
        if (form.endsWith("en")) {
            return Agreement.ACCUSATIVE & Agreement.MASCULINE
                    | Agreement.GENITIVE & (Agreement.MASCULINE | Agreement.NEUTER)
                    | Agreement.DATIVE & Agreement.PLURAL;
        }
        return form.endsWith("e") ? Agreement.FEMININE | Agreement.PLURAL : Agreement.ALL;
    }

    /** The case, gender and number all words allow. */
    static int agreement(List<Token> tokens) {
        var agreed = Agreement.ALL;
        for (var token : tokens) {
            var word = token.word();
            var own = token == tokens.getLast()
                    ? word.agreement(Pos.NOUN) | word.agreement(Pos.PROPN)
                    : word.canBe(Pos.DET) ? word.agreement(Pos.DET) : word.agreement(Pos.ADJ);
            if (own != 0 && (agreed & own) != 0) {
                agreed &= own;
            }
        }
        return agreed;
    }

    private static String adjective(Token token, int agreed, boolean plural) {
        var form = token.form();
        if (form.equals("beiden") || form.equals("Beide") || form.equals("Beiden")) {
            return "beide";
        }
        if (isSeveral(token)) {
            return token.lower();
        }
        if (!token.canBe(Pos.ADJ)
                        && !token.canBe(Pos.DET)
                        && token.word().isKnown()
                        && !token.word().has(Pos.NOUN, Kind.ADJECTIVAL_NOUN)
                || Character.isUpperCase(form.charAt(0)) && form.endsWith("er")) {
            return form;
        }
        var ending = plural || Agreement.only(agreed, Agreement.FEMININE | Agreement.PLURAL)
                ? "e"
                : Agreement.only(agreed, Agreement.NEUTER)
                        ? "es"
                        : Agreement.has(agreed, Agreement.MASCULINE) ? "er" : "es";
        var stem = Gazetteer.withoutEnding(form);
        var adjective = token.canBe(Pos.ADJ) || token.canBe(Pos.DET) || token.canBe(Pos.PRON);
        var small = adjective && token.word().isKnown() && !Character.isUpperCase(form.charAt(1))
                ? stem.substring(0, 1).toLowerCase(java.util.Locale.GERMAN) + stem.substring(1)
                : stem;
        return stem.equals(form) ? small : small + ending;
    }

    private static String pluralOf(Token noun) {
        var form = noun.form();
        var agreement = noun.word().agreement(Pos.NOUN);
        var nominative = Agreement.has(agreement, Agreement.NOMINATIVE & Agreement.PLURAL);
        if (noun.word().has(Pos.NOUN, Kind.ADJECTIVAL_NOUN) && form.endsWith("en")) {
            return form.substring(0, form.length() - 1);
        }
        return !nominative && form.endsWith("n") ? form.substring(0, form.length() - 1) : form;
    }

    private static String singularOf(Token noun, int agreed) {
        var adjectival = noun.word().as(Pos.NOUN, Kind.ADJECTIVAL_NOUN);
        if (adjectival != null) {
            var stem = Gazetteer.withoutEnding(noun.form());
            return stem + (Agreement.only(agreed & Agreement.SINGULAR, Agreement.FEMININE) ? "e" : "er");
        }
        for (var analysis : noun.word().analyses()) {
            if (analysis.pos() == Pos.NOUN && analysis.kind() != Kind.NOMINALISED) {
                return analysis.lemma();
            }
        }
        return noun.word().lemma(Pos.NOUN);
    }
}
