package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Numeral.Form;

/** Reads places in a series: "dritte", "19.", "zu dritt", "Platz 4". */
final class OrdinalReader {

    private static final Set<String> NUMBERED = WordList.words("numbered-things");
    private static final Set<String> MONTHS = Neighbours.of("MONTH");

    private final Document document;
    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final NumeralReader numerals;
    private final NumberCodes codes;
    private final NumberResults results;

    OrdinalReader(NumberSight sight, NumberCodes codes, NumberResults results) {
        this.document = sight.document();
        this.tokens = sight.tokens();
        this.from = sight.from();
        this.limit = sight.limit();
        this.numerals = sight.numerals();
        this.codes = codes;
        this.results = results;
    }

    /** "einhundert Millionste" */
    int bigOrdinal(Numeral numeral) {
        if (numeral.form() != Form.WORDS || numeral.after() >= limit || numeral.value() == null) {
            return 0;
        }
        var next = NumberWords.ordinal(
                NumberWords.lower(tokens.get(numeral.after()).form()));
        if (next == null || next.compareTo(BigDecimal.valueOf(1000)) < 0) {
            return 0;
        }
        var value = numeral.value().multiply(next);
        var end = tokens.get(numeral.after()).end();
        return addOrdinal(value, numeral.start(), end, numeral.first(), numeral.after() + 1, "number/ordinal");
    }

    int ordinalInDigits(int i) {
        var token = tokens.get(i);
        var digits = token.form().substring(0, token.form().length() - 1);
        if (!Digits.isWhole(digits) || isInDate(i) || i > from && NumberCodes.isReference(tokens.get(i - 1))) {
            return i + 1;
        }
        var isListMark = i == from && i + 1 < limit && !tokens.get(i + 1).form().isEmpty() && isBlockStart(token);
        var end = isListMark ? token.end() - 1 : token.end();
        return addOrdinal(
                new BigDecimal(digits),
                token.start(),
                end,
                i,
                i + 1,
                isListMark ? "number/list-mark" : "number/ordinal");
    }

    private boolean isBlockStart(Token token) {
        return document.sentenceOf(token).block().span().start() == token.start();
    }

    /** "4. Dezember", "4. bis 23. Mai", "15. 5.". */
    private boolean isInDate(int i) {
        var at = i + 1;
        while (at < limit && at < i + 6) {
            var token = tokens.get(at);
            if (MONTHS.contains(token.lower())) {
                return true;
            }
            if (!token.is(Kind.ORDINAL)
                    && !numerals.isDash(at)
                    && !token.is("bis")
                    && !token.is("und")
                    && !token.is("zum")
                    && !token.is("/")
                    && !token.is("oder")
                    && !token.is(",")) {
                return at == i + 2 && tokens.get(at - 1).is(Kind.ORDINAL);
            }
            at++;
        }
        return at < limit && tokens.get(at - 1).is(Kind.ORDINAL) && at == i + 2;
    }

    int ordinalWord(int i) {
        var token = tokens.get(i);
        var value = ordinalValue(i);
        if (value == null || isTitleOrdinal(i)) {
            return i;
        }
        return addOrdinal(value, token.start(), token.end(), i, i + 1, "number/ordinal");
    }

    @Nullable
    BigDecimal ordinalValue(int i) {
        var token = tokens.get(i);
        if (token.is(Kind.ORDINAL)) {
            var digits = token.form().substring(0, token.form().length() - 1);
            return Digits.isWhole(digits) ? new BigDecimal(digits) : null;
        }
        if (!token.isWord()) {
            return null;
        }
        var lower = NumberWords.lower(token.form());
        if (lower.equals("zuerst")) {
            return BigDecimal.ONE;
        }
        var value = NumberWords.ordinal(lower.endsWith("tens") ? lower.substring(0, lower.length() - 1) : lower);
        if (value == null) {
            return null;
        }
        if (lower.endsWith("t")) {
            return i > from && tokens.get(i - 1).form().equalsIgnoreCase("zu") ? value : null;
        }
        if (lower.startsWith("acht") && value.intValue() == 8 && !isAttributive(i)) {
            return null;
        }
        return value;
    }

    /** Tells "der achte Tag" from "wir achten". */
    private boolean isAttributive(int i) {
        if (i == from) {
            return false;
        }
        var before = tokens.get(i - 1);
        return before.canBe(Pos.DET) || before.canBe(Pos.ADP) || isEvery(before.lower());
    }

    /** "Zweiter Weltkrieg", "Erste Bank": a capital inside a sentence before another makes a name. */
    private boolean isTitleOrdinal(int i) {
        var token = tokens.get(i);
        return token.isCapitalised()
                && token.form().length() < 8
                && i > from
                && !tokens.get(i - 1).isQuote()
                && !tokens.get(i - 1).is(":")
                && i + 1 < limit
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).isCapitalised();
    }

    /** "Platz 3", "Nummer eins", "Gleis 12 und 13". */
    boolean isNumbered(Numeral numeral) {
        if (numeral.first() == from
                || numeral.form() != Form.DIGITS && numeral.form() != Form.WORDS
                || Unit.at(tokens, numeral.after(), limit) != null
                || !NUMBERED.contains(tokens.get(numeral.first() - 1).form())) {
            return false;
        }
        return !codes.isCounted(numeral.after());
    }

    /** "Seite 3 bis 5": the numbers joined to the first are labels too. */
    int label(Numeral numeral) {
        var value = numeral.value();
        if (value == null) {
            return numeral.after();
        }
        var after = addOrdinal(value, numeral.start(), numeral.end(), numeral.first(), numeral.after(), "number/label");
        while (after + 1 < limit && isJoin(tokens.get(after).form()) && isBareNumber(after + 1)) {
            var next = tokens.get(after + 1);
            after = addOrdinal(
                    new BigDecimal(next.form()), next.start(), next.end(), after + 1, after + 2, "number/label");
        }
        return after;
    }

    private static boolean isJoin(String form) {
        return switch (form) {
            case "bis", "und", "-", "–" -> true;
            default -> false;
        };
    }

    private boolean isBareNumber(int i) {
        return tokens.get(i).is(Kind.NUMBER)
                && Digits.isWhole(tokens.get(i).form())
                && !codes.isCounted(i + 1)
                && Unit.at(tokens, i + 1, limit) == null;
    }

    private int addOrdinal(BigDecimal value, int start, int end, int first, int after, String rule) {
        var span = Span.between(start, end);
        var quantity = Quantities.of(value, List.of(), null, null, document.slice(span));
        results.add(start, end, quantity, NumberExpression.Type.ORDINAL, span, rule, after);
        return Math.max(after, first + 1);
    }

    /** "jeder", "jedem" before "dritte". */
    static boolean isEvery(String lower) {
        return switch (lower) {
            case "jeder", "jede", "jedes", "jeden", "jedem" -> true;
            default -> false;
        };
    }
}
