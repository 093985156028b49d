package org.quellenlage.text;

import java.util.Locale;

/**
 * A word, number or mark of a text.
 *
 * @param index position among all tokens of the document
 * @param form the characters as written
 * @param word what the dictionary says; empty for marks
 */
public record Token(int index, Span span, String form, Kind kind, Word word) {

    public enum Kind {
        WORD,
        /** "11.000", "2,5", "19:58", "15.05.2016": digits with their inner marks. */
        NUMBER,
        /** "4.": a number whose point belongs to it. */
        ORDINAL,
        /** "z. B.", "Mio.", "Dr.": a word with its point. */
        ABBREVIATION,
        PUNCTUATION,
        OPENING_QUOTE,
        CLOSING_QUOTE,
        /** A quotation mark that can open or close: {@code "}. */
        QUOTE,
        /** "%", "€", "§" and all other signs. */
        SYMBOL,
        /** An address of the web or of e-mail. */
        ADDRESS
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** The form in small letters. */
    public String lower() {
        return isWord() ? word.lower() : form.toLowerCase(Locale.GERMAN);
    }

    public boolean is(String other) {
        return form.equals(other);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.ABBREVIATION;
    }

    public boolean isQuote() {
        return kind == Kind.OPENING_QUOTE || kind == Kind.CLOSING_QUOTE || kind == Kind.QUOTE;
    }

    /** Whether it is written as a noun or name: "Graz", "eBay", "ai-Bericht". */
    public boolean isCapitalised() {
        return Capitals.open(form) || word.canBe(Pos.NOUN) && Capitals.openBehindHyphen(form);
    }

    /** Whether it is an age in digits: "81-jährige", "den 53-Jährigen". */
    public boolean isAge() {
        return Character.isDigit(form.charAt(0)) && lower().contains("jährige");
    }

    public boolean canBe(Pos pos) {
        return word.canBe(pos);
    }

    /** Whether it is a name and can be no common noun. */
    public boolean isOnlyName() {
        return word.isOnlyName();
    }

    public boolean hasLemma(String lemma) {
        return word.hasLemma(lemma);
    }

    /** By its place, which few tokens share. */
    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return form + "@" + span;
    }
}
