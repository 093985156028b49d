package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Text;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.value.Numeral.Form;

/** Reads the number that begins at a token: digits or words, decimals, fractions and scales. */
final class NumeralReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Text text;
    private final List<Token> tokens;

    NumeralReader(Text text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** numeral = [sign] (digits | word | article | lot) [decimals] [fraction] {scale} [rest]; null where none begins. */
    @Nullable
    Numeral at(int i, int limit) {
        if (i >= limit) {
            return null;
        }
        var token = tokens.get(i);
        Numeral numeral = null;
        if (token.is(Kind.NUMBER)) {
            numeral = digits(i, limit);
        } else if (token.is(Kind.ORDINAL) && i + 1 < limit && isDash(i + 1)) {
            numeral = swissWholeAmount(i);
        } else if (token.isWord()) {
            numeral = words(i, limit);
        } else if (token.is(",") && i + 1 < limit && isGlued(i + 1) && !isGlued(i)) {
            numeral = bareDecimals(i);
        } else if (token.is(Kind.SYMBOL)) {
            var fraction = Digits.vulgarFraction(token.form());
            numeral = fraction == null ? null : of(fraction, i, Form.FRACTION);
        } else if (isSign(i, limit)) {
            numeral = signed(i, limit);
        }
        return numeral;
    }

    private @Nullable Numeral signed(int i, int limit) {
        var after = digits(i + 1, limit);
        return after == null || after.value() == null
                ? null
                : new Numeral(
                        after.value().negate(),
                        null,
                        i,
                        after.after(),
                        tokens.get(i).start(),
                        after.end(),
                        after.form());
    }

    /** "-5": a hyphen glued to the number and to nothing before it. */
    private boolean isSign(int i, int limit) {
        var token = tokens.get(i);
        return (token.is("-") || token.is("−"))
                && i + 1 < limit
                && tokens.get(i + 1).is(Kind.NUMBER)
                && isGlued(i + 1)
                && !isGlued(i)
                && (i == 0 || !tokens.get(i - 1).is(Kind.NUMBER));
    }

    /** "Fr. 10.–", "10.- Fr.": the point belongs to the dash. */
    private @Nullable Numeral swissWholeAmount(int i) {
        var token = tokens.get(i);
        var digits = token.form().substring(0, token.form().length() - 1);
        var money = i > 0 && isMoney(i - 1) || i + 2 < tokens.size() && isMoney(i + 2);
        return Digits.isWhole(digits) && money
                ? new Numeral(
                        new BigDecimal(digits),
                        null,
                        i,
                        i + 2,
                        token.start(),
                        tokens.get(i + 1).end(),
                        Form.SCALED)
                : null;
    }

    private boolean isMoney(int i) {
        var unit = Unit.written(tokens.get(i).form());
        return unit != null && unit.isMoney();
    }

    /** ",77" */
    private @Nullable Numeral bareDecimals(int comma) {
        var token = tokens.get(comma + 1);
        if (!token.is(Kind.NUMBER) || !Digits.isWhole(token.form())) {
            return null;
        }
        var value = new BigDecimal("0." + token.form());
        return scaled(
                new Numeral(value, null, comma, comma + 2, tokens.get(comma).start(), token.end(), Form.DIGITS),
                tokens.size());
    }

    private @Nullable Numeral digits(int i, int limit) {
        var token = tokens.get(i);
        var digits = Digits.of(token.form());
        switch (digits.shape()) {
            case OTHER -> {
                return null;
            }
            case SCORE -> {
                return new Numeral(null, null, i, i + 1, token.start(), token.end(), Form.SCORE);
            }
            case FRACTION, PLAIN, DOTTED -> {
                // Read on.
            }
        }
        var value = digits.value();
        if (value == null) {
            return null;
        }
        var form = switch (digits.shape()) {
            case DOTTED -> Form.DOTTED;
            case FRACTION -> Form.FRACTION;
            default -> Form.DIGITS;
        };
        var numeral = new Numeral(value, null, i, i + 1, token.start(), token.end(), form);
        numeral = grouped(numeral, limit);
        numeral = decimals(numeral, limit);
        numeral = vulgar(numeral, limit);
        numeral = fraction(numeral, limit);
        return scaled(numeral, limit);
    }

    /** "11 000", "1 234 567,5": groups of three parted by one space. */
    private Numeral grouped(Numeral numeral, int limit) {
        var first = tokens.get(numeral.first());
        if (first.form().length() > 3
                || !Digits.isWhole(first.form())
                || first.form().charAt(0) == '0') {
            return numeral;
        }
        var joined = new StringBuilder(first.form());
        var i = numeral.after();
        while (i < limit && isGroup(i)) {
            joined.append(tokens.get(i).form().replace(',', '.'));
            i++;
            if (tokens.get(i - 1).form().length() > 3) {
                break;
            }
        }
        if (i == numeral.after() || i < limit && isGroupLike(i)) {
            return numeral;
        }
        return numeral.with(
                new BigDecimal(joined.toString()), i, tokens.get(i - 1).end(), Form.DIGITS);
    }

    private boolean isGroup(int i) {
        var form = tokens.get(i).form();
        return isGroupLike(i)
                && form.length() >= 3
                && Digits.isWhole(form.substring(0, 3))
                && (form.length() == 3
                        || form.charAt(3) == ',' && form.length() > 4 && Digits.isWhole(form.substring(4)));
    }

    private boolean isGroupLike(int i) {
        return tokens.get(i).is(Kind.NUMBER)
                && tokens.get(i).start() - tokens.get(i - 1).end() == 1
                && text.charAt(tokens.get(i).start() - 1) != '\n'
                && tokens.get(i).form().charAt(0) >= '0';
    }

    /** "eins Komma fünf", "1 komma 1". */
    private Numeral decimals(Numeral numeral, int limit) {
        var i = numeral.after();
        var value = numeral.value();
        if (value == null || i + 1 >= limit || !tokens.get(i).form().equalsIgnoreCase("komma")) {
            return numeral;
        }
        var decimals = new StringBuilder();
        var next = i + 1;
        while (next < limit) {
            var token = tokens.get(next);
            var digit = token.is(Kind.NUMBER) && Digits.isWhole(token.form())
                    ? new BigDecimal(token.form())
                    : token.isWord() ? NumberWords.cardinal(NumberWords.lower(token.form())) : null;
            if (digit == null || digit.signum() < 0 || token.isWord() && digit.precision() > 2) {
                break;
            }
            decimals.append(token.is(Kind.NUMBER) ? token.form() : digit.toPlainString());
            next++;
        }
        return decimals.isEmpty() || value.scale() > 0 || decimals.indexOf(".") >= 0
                ? numeral
                : numeral.with(
                        new BigDecimal(value.toPlainString() + "." + decimals),
                        next,
                        tokens.get(next - 1).end(),
                        numeral.form());
    }

    /** "2 ½" */
    private Numeral vulgar(Numeral numeral, int limit) {
        var i = numeral.after();
        var value = numeral.value();
        if (value == null || i >= limit || !tokens.get(i).is(Kind.SYMBOL)) {
            return numeral;
        }
        var fraction = Digits.vulgarFraction(tokens.get(i).form());
        return fraction == null
                ? numeral
                : numeral.with(value.add(fraction), i + 1, tokens.get(i).end(), Form.FRACTION);
    }

    /** "drei Viertel", "ein halbes", "drei halbe", "sechs und zwei Drittel", "zwei ein halb". */
    private Numeral fraction(Numeral numeral, int limit) {
        var value = numeral.value();
        if (value == null || numeral.after() >= limit) {
            return numeral;
        }
        var next = tokens.get(numeral.after());
        var lower = NumberWords.lower(next.form());
        var part = NumberWords.part(lower);
        if (part != null && (next.isCapitalised() || numeral.form() != Form.DIGITS) && !isQuarterOfTown(numeral)) {
            return numeral.with(
                    Digits.divide(value, part.longValueExact()), numeral.after() + 1, next.end(), Form.FRACTION);
        }
        if (isHalf(lower) && (numeral.form() == Form.ARTICLE || next.isWord() && value.signum() > 0)) {
            return numeral.with(value.multiply(HALF), numeral.after() + 1, next.end(), Form.FRACTION);
        }
        if (next.is("und") && numeral.form() != Form.ARTICLE && numeral.after() + 2 < limit) {
            var second = simpleWord(numeral.after() + 1);
            if (second != null && second.value() != null) {
                var whole = fraction(second, limit);
                if (whole.form() == Form.FRACTION
                        && whole.value() != null
                        && whole.value().compareTo(BigDecimal.ONE) < 0) {
                    return numeral.with(value.add(whole.value()), whole.after(), whole.end(), Form.FRACTION);
                }
            }
        }
        return numeral;
    }

    /** "in einem Viertel" is a part of a town. */
    private boolean isQuarterOfTown(Numeral numeral) {
        return numeral.form() == Form.ARTICLE
                && numeral.first() > 0
                && tokens.get(numeral.first() - 1).form().equalsIgnoreCase("in");
    }

    private static boolean isHalf(String lower) {
        return switch (lower) {
            case "halb", "halbe", "halben", "halber", "halbes", "halbem" -> true;
            default -> false;
        };
    }

    private @Nullable Numeral words(int i, int limit) {
        var form = tokens.get(i).form();
        if (!NumberWords.mayBeginWithNumber(form)) {
            return null;
        }
        var lower = NumberWords.lower(form);
        var lot = NumberWords.lot(lower);
        if (lot != null) {
            return lot(i, limit, lot);
        }
        if (isHalf(lower) && i + 1 < limit) {
            var scale = NumberWords.scale(NumberWords.lower(tokens.get(i + 1).form()));
            return scale == null ? null : scaled(of(HALF, i, Form.FRACTION), limit);
        }
        if ((lower.equals("minus") || lower.equals("negativ")) && i + 1 < limit) {
            return isPlusMinus(i) ? null : negative(i, limit);
        }
        if (lower.equals("millionen") || lower.equals("milliarden") || lower.equals("billionen")) {
            var scale = NumberWords.scale(lower);
            return scale == null ? null : lot(i, limit, scale);
        }
        if (lower.equals("hälfte")) {
            return of(HALF, i, Form.FRACTION);
        }
        var numeral = simpleWord(i);
        if (numeral == null) {
            return null;
        }
        return sum(scaled(fraction(decimals(numeral, limit), limit), limit), limit);
    }

    private boolean isPlusMinus(int minus) {
        return minus > 0
                && (tokens.get(minus - 1).form().equalsIgnoreCase("plus")
                        || tokens.get(minus - 1).is("/"));
    }

    private @Nullable Numeral negative(int i, int limit) {
        var positive = at(i + 1, limit);
        return positive == null || positive.value() == null || positive.form() == Form.ARTICLE
                ? null
                : new Numeral(
                        positive.value().negate(),
                        null,
                        i,
                        positive.after(),
                        tokens.get(i).start(),
                        positive.end(),
                        positive.form());
    }

    /** One word: "dreizehn", "ein". */
    private @Nullable Numeral simpleWord(int i) {
        var token = tokens.get(i);
        if (!token.isWord() || !NumberWords.mayBeginWithNumber(token.form())) {
            return null;
        }
        var lower = NumberWords.lower(token.form());
        return switch (lower) {
            case "ein", "eine", "einen", "einem", "einer", "eines" -> of(BigDecimal.ONE, i, Form.ARTICLE);
            case "hundert", "tausend" ->
                token.isCapitalised() && isSurname(i) ? null : of(plainScale(lower), i, Form.WORDS);
            default -> {
                var value = NumberWords.cardinal(lower);
                yield value == null || isOtherWord(token, lower) ? null : of(value, i, Form.WORDS);
            }
        };
    }

    private static BigDecimal plainScale(String lower) {
        return lower.equals("hundert") ? BigDecimal.valueOf(100) : THOUSAND;
    }

    /** "Claudia Tausend": after a first name the word is a name. */
    private boolean isSurname(int i) {
        return i > 0 && tokens.get(i - 1).canBe(Pos.PROPN) && tokens.get(i - 1).isCapitalised();
    }

    /** "acht" is an imperative only where it is written so: "Acht" as a noun ("außer Acht") is no number. */
    private boolean isOtherWord(Token token, String lower) {
        if (!lower.equals("acht") || token.index() == 0) {
            return false;
        }
        var before = tokens.get(token.index() - 1).form();
        return before.equals("außer") || before.equals("in") && token.isCapitalised() || before.equals("Außer");
    }

    /** Many of a kind, as "Hunderte", "Hunderte Millionen". */
    private @Nullable Numeral lot(int i, int limit, BigDecimal lot) {
        var end = i + 1;
        var size = lot;
        if (end < limit) {
            var scale = NumberWords.scale(NumberWords.lower(tokens.get(end).form()));
            if (scale != null && scale.compareTo(lot) > 0) {
                size = size.multiply(scale);
                end++;
            }
        }
        return new Numeral(
                null, size, i, end, tokens.get(i).start(), tokens.get(end - 1).end(), Form.LOT);
    }

    /** "Millionen", "Mrd.", "Dutzend" after a number multiply it; so do "k" and "M" glued to digits. */
    private Numeral scaled(Numeral numeral, int limit) {
        var scaled = numeral;
        for (var round = 0; round < 2 && scaled.after() < limit; round++) {
            var value = scaled.value();
            if (value == null) {
                return scaled;
            }
            var next = tokens.get(scaled.after());
            var scale = next.isWord() ? NumberWords.scale(NumberWords.lower(next.form())) : null;
            if (scale == null && scaled.isWritten() && isGlued(scaled.after())) {
                scale = letterScale(next.form(), value);
            }
            if (scale == null || scaled.form() == Form.ARTICLE && next.form().equals("tausend")) {
                return scaled;
            }
            scaled = scaled.with(value.multiply(scale), scaled.after() + 1, next.end(), Form.SCALED);
        }
        return scaled;
    }

    private static @Nullable BigDecimal letterScale(String letter, BigDecimal value) {
        return switch (letter) {
            case "k", "K" -> THOUSAND;
            case "M" -> MILLION;
            case "G" -> value.scale() > 0 ? MILLION.multiply(THOUSAND) : null;
            default -> null;
        };
    }

    /** "eine Million dreihunderttausend", "zwei Billionen neunzig Milliarden": what follows is smaller. */
    private Numeral sum(Numeral numeral, int limit) {
        var sum = numeral;
        while (sum.form() == Form.SCALED && sum.after() < limit) {
            var next = tokens.get(sum.after()).isWord() ? simpleWord(sum.after()) : null;
            var scale = lastScale(sum);
            if (next == null || next.form() == Form.ARTICLE || scale == null || scale.compareTo(MILLION) < 0) {
                return sum;
            }
            var whole = scaled(next, limit);
            var value = sum.value();
            var addend = whole.value();
            if (value == null || addend == null || addend.compareTo(scale) >= 0 || addend.compareTo(THOUSAND) < 0) {
                return sum;
            }
            sum = sum.with(
                    value.add(addend),
                    whole.after(),
                    whole.end(),
                    whole.form() == Form.SCALED ? Form.SCALED : Form.WORDS);
        }
        return sum;
    }

    private @Nullable BigDecimal lastScale(Numeral numeral) {
        return NumberWords.scale(
                NumberWords.lower(tokens.get(numeral.after() - 1).form()));
    }

    private Numeral of(BigDecimal value, int i, Form form) {
        var token = tokens.get(i);
        return new Numeral(value, null, i, i + 1, token.start(), token.end(), form);
    }

    /** Whether no space stands before the token. */
    boolean isGlued(int i) {
        return i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    boolean isDash(int i) {
        return switch (tokens.get(i).form()) {
            case "-", "–", "—", "‑", "−" -> true;
            default -> false;
        };
    }
}
