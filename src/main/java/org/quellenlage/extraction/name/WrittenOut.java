package org.quellenlage.extraction.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Acronyms that the text explains: "Verband Freier Imker (VFI)". */
final class WrittenOut {

    private static final int LONGEST_EXPANSION = 9;
    private static final int LONGEST_ACRONYM = 8;

    private final Mentions mentions;
    private final List<Token> tokens;

    WrittenOut(Mentions mentions) {
        this.mentions = mentions;
        this.tokens = mentions.tokens();
    }

    /** "Verband Freier Imker (VFI)": the acronym in brackets is written out before them, and stands for it from then on. */
    void writeOut() {
        var expansions = new HashMap<String, String>();
        for (var i = 1; i + 2 < tokens.size(); i++) {
            var mention = mentions.at(i + 1);
            if (mention != null && tokens.get(i).is("(") && tokens.get(i + 2).is(")") && isFreeAcronym(mention)) {
                var first = writtenOutFrom(i, tokens.get(i + 1).form());
                if (first >= 0) {
                    expansions.putIfAbsent(mention.canonical, addExpansion(first, i, mention));
                }
            }
        }
        if (expansions.isEmpty()) {
            return;
        }
        for (var i = 0; i < tokens.size(); i = mentions.next(i)) {
            var mention = mentions.at(i);
            if (mention != null && isFreeAcronym(mention)) {
                mention.canonical = expansions.getOrDefault(mention.canonical, mention.canonical);
            }
        }
    }

    private static boolean isFreeAcronym(Mention mention) {
        return mention.entity == null
                && mention.end - mention.first == 1
                && !mention.is(Name.Type.PERSON)
                && !mention.is(Name.Type.PLACE)
                && (NameWords.isAcronym(mention.canonical) || isMixedAcronym(mention.canonical));
    }

    /** "GdP", "BVerfG": letters that begin and end in capitals. */
    private static boolean isMixedAcronym(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_ACRONYM
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(word.length() - 1))
                && word.chars().allMatch(Character::isLetter);
    }

    /** The nearest capitalised word before the bracket from which on the words hold the letters of the acronym in order. */
    private int writtenOutFrom(int bracket, String acronym) {
        var letters = acronym.toLowerCase(Locale.GERMAN);
        var words = "";
        for (var i = bracket - 1; i >= 0 && i > bracket - LONGEST_EXPANSION; i--) {
            var token = tokens.get(i);
            var known = mentions.at(i);
            if (i == bracket - 1 && token.isQuote()) {
                continue;
            }
            if (!token.isWord() || known != null && known.entity != null && known.is(Name.Type.ORGANISATION)) {
                return -1;
            }
            words = token.form().toLowerCase(Locale.GERMAN) + words;
            if (token.isCapitalised() && words.charAt(0) == letters.charAt(0) && holds(words, letters)) {
                return known == null || known.first == i ? i : -1;
            }
        }
        return -1;
    }

    private static boolean holds(String words, String letters) {
        var at = 0;
        for (var k = 0; k < letters.length(); k++) {
            at = words.indexOf(letters.charAt(k), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** "Deutsche" of "Deutsche Imkerschule": an adjective, though it could be a noun. */
    private boolean opensName(int i) {
        var token = tokens.get(i);
        var adjective = token.canBe(Pos.ADJ) || token.word().has(Pos.NOUN, Analysis.Kind.ADJECTIVAL_NOUN);
        return mentions.at(i) == null
                && (!token.canBe(Pos.NOUN) || adjective && tokens.get(i + 1).isCapitalised());
    }

    /** Makes the words before the bracket one name, and gives it in its basic form. */
    private String addExpansion(int first, int bracket, Mention acronym) {
        var end = tokens.get(bracket - 1).isQuote() ? bracket - 1 : bracket;
        var head = first;
        while (head < end - 1 && opensName(head)) {
            head++;
        }
        var name = new StringBuilder(BasicForm.of(
                tokens.subList(first, head + 1),
                BasicForm.withoutArticle(
                        tokens.subList(first, head + 1), BasicForm.agreement(tokens.subList(first, head + 1)))));
        for (var i = head + 1; i < end; i++) {
            name.append(' ').append(tokens.get(i).form());
        }
        var written = name.substring(0, 1).toUpperCase(Locale.GERMAN) + name.substring(1);
        var mention = new Mention(first, end, Name.Type.ORGANISATION, written);
        mention.group = acronym.group;
        mention.kind = acronym.kind;
        for (var i = first; i < end; i++) {
            mentions.set(i, mention);
        }
        return written;
    }
}
