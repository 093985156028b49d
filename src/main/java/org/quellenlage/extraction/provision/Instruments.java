package org.quellenlage.extraction.provision;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Unit;

/**
 * Reads the law, treaty or contract beside a reference: by its abbreviation ("BGB", "SGB V"), its name
 * ("Aufenthaltsgesetz") or a phrase in the genitive ("der Charta der Vereinten Nationen").
 */
final class Instruments {

    /** @param after the token after the last */
    record Instrument(String name, int start, int end, int after) {}

    private static final Set<String> NOUNS = WordList.words("legal-instruments");
    private static final int LONGEST_PHRASE = 16;

    private final Document document;
    private final List<Token> tokens;
    private final int limit;

    Instruments(Document document, int limit) {
        this.document = document;
        this.tokens = document.tokens();
        this.limit = limit;
    }

    /** The instrument that begins at token {@code i}, or null. */
    @Nullable
    Instrument at(int i) {
        if (i >= limit) {
            return null;
        }
        var token = tokens.get(i);
        if (isAbbreviation(token.form()) && token.isWord()) {
            return abbreviation(i);
        }
        if (isNoun(token)) {
            return named(i, i);
        }
        var book = bookOfCode(i);
        if (book > 0) {
            return named(i, book);
        }
        return isGenitiveArticle(token.form()) ? phrase(i) : null;
    }

    /** "SGG § 184", "GG Art 80": the abbreviation before token {@code i}, not before {@code from}; or null. */
    @Nullable
    Instrument before(int i, int from) {
        if (i <= from) {
            return null;
        }
        var token = tokens.get(i - 1);
        var first = i - 1;
        if (Divisions.isRoman(token.form())
                && i - 2 >= from
                && tokens.get(i - 2).is("SGB")) {
            first = i - 2;
        } else if (!token.isWord()
                || !isAbbreviation(token.form())
                || token.form().indexOf('-') > 0) {
            return null;
        }
        var span = Span.between(tokens.get(first).start(), token.end());
        return new Instrument(document.slice(span), span.start(), span.end(), i);
    }

    /** Two capitals or more and at least one at the end or in the middle: "BGB", "StGB", "AufenthG", "DS-GVO". */
    private static boolean isAbbreviation(String form) {
        if (form.length() < 2 || form.length() > 16 || !Character.isUpperCase(form.charAt(0))) {
            return false;
        }
        var capitals = 0;
        for (var i = 0; i < form.length(); i++) {
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals > 1
                && !Divisions.isRoman(form)
                && (form.indexOf('-') < 0 || capitals >= form.length() - 2)
                && !form.equals("EU")
                && !form.equals("USA")
                && Unit.of(form) == null;
    }

    /** With the number of the book and the year of the version: "SGB XI", "BauNVO 1977". */
    private Instrument abbreviation(int i) {
        var at = i + 1;
        if (at < limit && tokens.get(i).is("SGB") && isBookNumber(tokens.get(at).form())) {
            at++;
        }
        at = afterYear(at);
        var span = Span.between(tokens.get(i).start(), tokens.get(at - 1).end());
        return new Instrument(document.slice(span), span.start(), span.end(), at);
    }

    private static boolean isBookNumber(String form) {
        return Divisions.isRoman(form);
    }

    private int afterYear(int at) {
        return at < limit
                        && tokens.get(at).is(Kind.NUMBER)
                        && isYear(tokens.get(at).form())
                ? at + 1
                : at;
    }

    private static boolean isYear(String form) {
        return form.length() == 4 && (form.startsWith("18") || form.startsWith("19") || form.startsWith("20"));
    }

    private static boolean isNoun(Token token) {
        if (!token.is(Kind.WORD) || !token.isCapitalised()) {
            return false;
        }
        var analysis = token.word().as(Pos.NOUN);
        if (analysis != null && (NOUNS.contains(analysis.lemma()) || NOUNS.contains(analysis.head()))) {
            return true;
        }
        var lower = token.lower();
        for (var noun : NOUNS) {
            var end = noun.toLowerCase(Locale.GERMAN);
            if (end.length() > 5 && (lower.endsWith(end) || lower.endsWith(end + "es") || lower.endsWith(end + "s"))) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Token token) {
        var analysis = token.word().as(Pos.NOUN);
        return analysis == null ? token.form() : analysis.lemma();
    }

    /** "Fünftes Buch Sozialgesetzbuch": the token of the code, or 0. */
    private int bookOfCode(int i) {
        if (i + 2 >= limit
                || !tokens.get(i).isCapitalised()
                || !isBook(tokens.get(i + 1).form())) {
            return 0;
        }
        return isNoun(tokens.get(i + 2)) ? i + 2 : 0;
    }

    private static boolean isBook(String form) {
        return form.equals("Buch") || form.equals("Buches") || form.equals("Buchs");
    }

    private Instrument named(int first, int head) {
        var after = afterYear(head + 1);
        var words = first == head
                ? lemma(tokens.get(head))
                : document.slice(
                        Span.between(tokens.get(first).start(), tokens.get(head).end()));
        return new Instrument(
                words, tokens.get(first).start(), tokens.get(after - 1).end(), after);
    }

    private static boolean isGenitiveArticle(String form) {
        return switch (form) {
            case "des", "der", "dieses", "dieser", "jenes", "eines", "einer", "seines", "seiner", "ihres", "ihrer" ->
                true;
            default -> false;
        };
    }

    /** article {adjective} noun {genitive | "über" … | "zwischen" …} */
    private @Nullable Instrument phrase(int i) {
        var at = i + 1;
        while (at < limit && at < i + 4 && isAttribute(tokens.get(at))) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        var book = bookOfCode(at);
        if (book > 0) {
            at = book;
        }
        var token = tokens.get(at);
        if (isAbbreviation(token.form()) && token.isWord()) {
            var short_ = abbreviation(at);
            return new Instrument(short_.name(), tokens.get(i).start(), short_.end(), short_.after());
        }
        if (!isNoun(token)) {
            return null;
        }
        var last = attributes(at);
        var after = afterYear(last + 1);
        var name = new StringBuilder();
        for (var adjective = i + 1; adjective < at && book == 0; adjective++) {
            if (tokens.get(adjective).isCapitalised()) {
                name.append(tokens.get(adjective).form()).append(' ');
            }
        }
        name.append(lemma(token));
        if (last > at) {
            name.append(
                    document.slice(Span.between(token.end(), tokens.get(last).end())));
        }
        var end = afterAbbreviationInBrackets(at, last, after);
        return new Instrument(
                name.toString(), tokens.get(i).start(), tokens.get(end - 1).end(), end);
    }

    /** "des Gesetzes über … (StBerG)": the short name belongs to a long one. */
    private int afterAbbreviationInBrackets(int head, int last, int after) {
        var isLong = last > head + 2;
        return isLong
                        && after + 2 < limit
                        && tokens.get(after).is("(")
                        && isAbbreviation(tokens.get(after + 1).form())
                        && tokens.get(after + 2).is(")")
                ? after + 3
                : after;
    }

    private static boolean isAttribute(Token token) {
        return token.isWord()
                && (token.canBe(Pos.ADJ)
                        || token.isCapitalised() && token.form().endsWith("er"))
                && !isNoun(token);
    }

    /** The last word of what follows the noun in its phrase: "Charta der Vereinten Nationen", "Gesetz gegen den Wettbewerb". */
    private int attributes(int head) {
        var last = head;
        var at = head + 1;
        while (at < limit && at < head + LONGEST_PHRASE) {
            var token = tokens.get(at);
            if (!token.isWord()) {
                break;
            }
            if (token.isCapitalised() && (token.canBe(Pos.NOUN) || token.canBe(Pos.PROPN) || token.canBe(Pos.ADJ))) {
                if (at == last + 1 && last == head && !token.canBe(Pos.PROPN)) {
                    break;
                }
                last = at;
            } else if (!continues(token, at, last)) {
                break;
            }
            at++;
        }
        return last;
    }

    private boolean continues(Token token, int at, int last) {
        var form = token.form();
        if (form.equals("der") || form.equals("des")) {
            return at == last + 1 && startsGenitive(at)
                    || isPreposition(tokens.get(at - 1).form());
        }
        if (isPreposition(form)) {
            return at == last + 1;
        }
        if (form.equals("und")) {
            return at + 1 < limit && last == at - 1 && tokens.get(at + 1).isCapitalised();
        }
        return token.canBe(Pos.DET) && isPreposition(tokens.get(at - 1).form())
                || token.canBe(Pos.ADJ) && !token.canBe(Pos.VERB) && at > last + 1;
    }

    private boolean startsGenitive(int article) {
        for (var at = article + 1; at < limit && at < article + 4; at++) {
            var token = tokens.get(at);
            if (token.isWord() && token.isCapitalised()) {
                return !token.word().isKnown()
                        || Agreement.has(token.word().agreement(), Agreement.GENITIVE)
                        || token.canBe(Pos.ADJ);
            }
        }
        return false;
    }

    private static boolean isPreposition(String form) {
        return switch (form) {
            case "über", "zur", "zum", "gegen", "zwischen", "betreffend" -> true;
            default -> false;
        };
    }
}
