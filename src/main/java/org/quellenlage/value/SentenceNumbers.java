package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.text.WordList;
import org.quellenlage.text.WordTest;
import org.quellenlage.value.Numeral.Form;

/**
 * Reads the numbers of one sentence.
 *
 * <pre>
 * number  = {hedge} (range | amount | vague | ordinal | compound) [hedge]
 * range   = "zwischen" amount "und" amount | amount ("bis" | dash | "oder") amount
 * amount  = currency numeral | numeral [unit] [cents]
 * vague   = ("mehrere" | "einige" | …) (scale | unit) | lot [unit]
 * ordinal = "dritte" | "3." | "jeder" ordinal
 * </pre>
 */
final class SentenceNumbers {

    private static final Set<String> LASTING = WordList.words("spans-of-years");
    private static final Set<String> SEVERAL = Neighbours.of("SEVERAL");

    private static final WordTest MAY_BEGIN =
            WordTest.of(word -> NumberWords.mayBeginWithNumber(word.form()) || mayBeginOther(word.form()));

    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final NumeralReader numerals;
    private final NumberResults results;
    private final NumberCodes codes;
    private final AmountReader amounts;
    private final HedgeReader hedging;
    private final RangeReader ranges;
    private final OrdinalReader ordinals;

    SentenceNumbers(Document document, Sentence sentence, List<NumberExpression> found) {
        var sight = NumberSight.of(document, sentence);
        this.tokens = sight.tokens();
        this.from = sight.from();
        this.limit = sight.limit();
        this.numerals = sight.numerals();
        this.results = new NumberResults(document, from, found);
        this.codes = new NumberCodes(sight);
        this.amounts = new AmountReader(sight);
        this.hedging = new HedgeReader(sight, results);
        this.ranges = new RangeReader(sight, codes, amounts, hedging, results);
        this.ordinals = new OrdinalReader(sight, codes, results);
    }

    void read() {
        var i = from;
        while (i < limit) {
            var next = mayBegin(tokens.get(i)) ? step(i) : i;
            i = Math.max(next, i + 1);
        }
    }

    /** "Keiner." as a whole sentence counts nobody. */
    private int none(int i) {
        var token = tokens.get(i);
        var alone = i == from
                && (limit - from == 1
                        || limit - from == 2 && tokens.get(limit - 1).is("."));
        if (!alone) {
            return i;
        }
        var numeral = new Numeral(BigDecimal.ZERO, null, i, i + 1, token.start(), token.end(), Form.WORDS);
        var quantity = Quantities.of(BigDecimal.ZERO, List.of(), null, null, token.form());
        return results.add(
                token.start(), token.end(), quantity, NumberExpression.Type.CARDINAL, "number/none", numeral);
    }

    private static boolean isNone(String lower) {
        return switch (lower) {
            case "kein", "keine", "keiner", "keines", "keins" -> true;
            default -> false;
        };
    }

    /** Most tokens of a text are told apart here. */
    private static boolean mayBegin(Token token) {
        return switch (token.kind()) {
            case NUMBER, ORDINAL, SYMBOL -> true;
            case WORD, ABBREVIATION -> MAY_BEGIN.about(token.word());
            case PUNCTUATION -> token.is(",") || token.is("-") || token.is("−");
            case OPENING_QUOTE, CLOSING_QUOTE, QUOTE, ADDRESS -> false;
        };
    }

    private static boolean mayBeginOther(String form) {
        return switch (Character.toLowerCase(form.charAt(0))) {
            case 'j' -> OrdinalReader.isEvery(form.toLowerCase(Locale.GERMAN));
            case 'k' -> isNone(form.toLowerCase(Locale.GERMAN)) || isSign(form);
            case 'e', 'm', 'p', 'v', 'w', 'z' -> mayBeginInWords(form.toLowerCase(Locale.GERMAN)) || isSign(form);
            default -> Character.isUpperCase(form.charAt(0)) && isSign(form);
        };
    }

    private static boolean mayBeginInWords(String lower) {
        return SEVERAL.contains(lower) || lower.equals("zwischen") || lower.equals("zuerst");
    }

    /** "CHF", "US", "Fr.": forms that may stand before an amount. */
    private static boolean isSign(String form) {
        if (form.equals("Fr.") || form.equals("SFr.")) {
            return true;
        }
        for (var i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() <= 4;
    }

    /** Reads what begins at {@code i}; answers the token to go on with. */
    private int step(int i) {
        var token = tokens.get(i);
        if (token.is(Kind.NUMBER) && i + 3 < limit && tokens.get(i + 1).is("-") && numerals.isGlued(i + 1)) {
            var suspended = new CompoundNumber(tokens, i, limit).suspendedDigits();
            if (suspended != null) {
                return compound(suspended, i);
            }
        }
        if (token.is(Kind.NUMBER) && codes.isNoQuantity(i)) {
            return codes.afterCode(i);
        }
        if (token.form().equalsIgnoreCase("zwischen")) {
            return ranges.between(i);
        }
        var signed = prefixedMoney(i);
        if (signed > i) {
            return signed;
        }
        if (token.is(Kind.SYMBOL) && token.is("+")) {
            return codes.telephone(i);
        }
        var numeral = numerals.at(i, limit);
        if (numeral != null) {
            return amount(numeral);
        }
        if (token.is(Kind.ORDINAL)) {
            return ordinals.ordinalInDigits(i);
        }
        return token.isWord() ? word(i) : i;
    }

    private int amount(Numeral numeral) {
        if (numeral.form() == Form.SCORE) {
            return score(numeral);
        }
        var ordinal = ordinals.bigOrdinal(numeral);
        if (ordinal > 0) {
            return ordinal;
        }
        if (numeral.form() != Form.LOT && ordinals.isNumbered(numeral)) {
            return ordinals.label(numeral);
        }
        var amount = amounts.withUnit(numeral);
        if (numeral.form() == Form.LOT) {
            return vague(amount);
        }
        var range = ranges.range(amount);
        if (range != null) {
            return range;
        }
        var ratio = ratio(numeral);
        if (ratio > 0) {
            return ratio;
        }
        if (amount.unit() == null
                && (numeral.form() == Form.DOTTED && !hedging.isHedged(numeral)
                        || codes.isName(numeral, hedging.hedgeBefore(numeral.first(), true)))) {
            return numeral.after();
        }
        if (amount.unit() == null && numeral.form() == Form.ARTICLE && !standsAlone(numeral)) {
            return numeral.first();
        }
        return single(amount);
    }

    private int score(Numeral numeral) {
        var written = results.slice(numeral);
        var first = new BigDecimal(written.substring(0, written.indexOf(':')));
        var quantity = Quantities.score(first, written);
        return results.add(
                numeral.start(), numeral.end(), quantity, NumberExpression.Type.CARDINAL, "number/score", numeral);
    }

    /** "Eine." as a whole sentence is a number. */
    private boolean standsAlone(Numeral numeral) {
        var alone =
                limit - from == 1 || limit - from == 2 && tokens.get(limit - 1).is(".");
        return numeral.first() == from ? alone : isWordItself(numeral);
    }

    /** "Das Wort Ein ist kurz": a capital inside a sentence with no noun to go with. */
    private boolean isWordItself(Numeral numeral) {
        var before = tokens.get(numeral.first() - 1);
        var next = numeral.after() < limit ? tokens.get(numeral.after()) : null;
        return tokens.get(numeral.first()).is("Ein")
                && before.isWord()
                && next != null
                && (next.canBe(Pos.VERB) || next.canBe(Pos.AUX))
                && !next.isCapitalised()
                && !next.is("paar")
                && !next.canBe(Pos.ADJ);
    }

    /** "$5 Mio.", "CHF 2.5 Mrd.", "US-$ 15": the sign before the amount. */
    private int prefixedMoney(int i) {
        var token = tokens.get(i);
        if (!token.is(Kind.SYMBOL) && !isSign(token.form()) && !isLowerSign(i)) {
            return i;
        }
        var match = Unit.at(tokens, i, limit);
        if (match == null || !match.unit().isMoney() || i + match.length() >= limit) {
            return i;
        }
        var numeral = numerals.at(i + match.length(), limit);
        if (numeral == null || !numeral.isWritten() && numeral.form() != Form.SCALED) {
            return i;
        }
        var amount =
                new Amount(numeral, match.unit(), i, token.start(), numeral.after(), numeral.end(), numeral.value());
        var range = ranges.range(amount);
        return range != null ? range : single(amount);
    }

    private boolean isLowerSign(int i) {
        return i + 1 < limit && tokens.get(i + 1).is("$") && numerals.isGlued(i + 1);
    }

    private int single(Amount amount) {
        var value = amount.value();
        if (value == null) {
            return amount.after();
        }
        var unit = amount.unit();
        var type = amounts.type(amount);
        if (type == NumberExpression.Type.AGE && unit == null) {
            unit = Unit.of("a");
        }
        var rule = switch (type) {
            case AGE -> "number/age";
            case MONEY -> "number/money";
            case PERCENT -> "number/percent";
            case MEASURE -> "number/measure";
            default ->
                switch (amount.numeral().form()) {
                    case FRACTION -> "number/fraction";
                    case WORDS, ARTICLE -> "number/words";
                    default -> "number/digits";
                };
        };
        var hedges = hedging.hedges(amount, unit != null);
        var surface = hedges.surface();
        var quantity =
                Quantities.of(value, hedges.meanings(), hedges.words(), unit == null ? null : unit.symbol(), surface);
        return results.add(amount.start(), amount.end(), quantity, type, hedges.span(), rule, amount.after());
    }

    /** "drei von vier Befragten": both in words and small. */
    private int ratio(Numeral part) {
        if (part.form() != Form.WORDS
                || part.after() + 1 >= limit
                || !tokens.get(part.after()).is("von")) {
            return 0;
        }
        var whole = numerals.at(part.after() + 1, limit);
        if (whole == null || whole.form() != Form.WORDS || whole.value() == null || part.value() == null) {
            return 0;
        }
        var small = whole.value().compareTo(BigDecimal.TEN) <= 0 && part.value().compareTo(whole.value()) < 0;
        if (!small || !codes.isCounted(whole.after())) {
            return 0;
        }
        var value = Digits.divide(part.value(), whole.value().longValueExact());
        var amount = new Amount(part, null, part.first(), part.start(), whole.after(), whole.end(), value);
        var hedges = hedging.hedges(amount, false);
        var quantity = Quantities.of(value, hedges.meanings(), hedges.words(), null, hedges.surface());
        return results.add(
                part.start(),
                whole.end(),
                quantity,
                NumberExpression.Type.CARDINAL,
                hedges.span(),
                "number/ratio",
                whole.after());
    }

    private int vague(Amount amount) {
        var lot = amount.numeral().lot();
        if (lot == null) {
            return amount.after();
        }
        var hedges = hedging.hedges(amount, amount.unit() != null);
        var unit = amount.unit() == null ? null : amount.unit().symbol();
        var quantity = Quantities.many(lot, hedges.words(), unit, hedges.surface());
        return results.add(
                amount.start(),
                amount.end(),
                quantity,
                amounts.type(amount),
                hedges.span(),
                "number/vague",
                amount.after());
    }

    private int word(int i) {
        var token = tokens.get(i);
        var lower = token.lower();
        if (OrdinalReader.isEvery(lower)) {
            return everyNth(i);
        }
        if (SEVERAL.contains(lower)) {
            return several(i);
        }
        if (isNone(lower)) {
            return none(i);
        }
        var ordinal = ordinals.ordinalWord(i);
        if (ordinal > i) {
            return ordinal;
        }
        var compound = new CompoundNumber(tokens, i, limit).read();
        return compound == null ? i : compound(compound, i);
    }

    private int compound(CompoundNumber.Found compound, int i) {
        var start = compound.start();
        var end = compound.end();
        var token = tokens.get(i);
        var type = compound.type();
        if (type == NumberExpression.Type.AGE && !token.isCapitalised() && isLasting(compound.after())) {
            type = NumberExpression.Type.MEASURE;
        }
        var whole = new Amount(
                new Numeral(compound.value(), null, i, compound.after(), start, end, Form.WORDS),
                null,
                i,
                start,
                compound.after(),
                end,
                compound.value());
        var hedges = hedging.hedges(whole, compound.unit() != null);
        var surface = hedges.surface();
        var low = compound.low();
        var quantity = low != null
                ? Quantities.between(low, compound.value(), hedges.words(), compound.unit(), surface)
                : Quantities.of(compound.value(), hedges.meanings(), hedges.words(), compound.unit(), surface);
        return results.add(
                start,
                end,
                quantity.withCounted(compound.counted()),
                low != null ? NumberExpression.Type.RANGE : type,
                hedges.span(),
                compound.rule(),
                compound.after());
    }

    /** "dreijährige Haft" lasts, a "dreijähriges Kind" is three. */
    private boolean isLasting(int i) {
        for (var at = i; at < Math.min(limit, i + 3); at++) {
            var token = tokens.get(at);
            if (token.isWord() && token.isCapitalised()) {
                var analysis = token.word().as(Pos.NOUN);
                return analysis != null && (LASTING.contains(analysis.lemma()) || LASTING.contains(analysis.head()));
            }
        }
        return false;
    }

    /** "jeder dritte", "jede zehnte": one of three, one of ten; every second day is a time. */
    private int everyNth(int i) {
        if (i + 1 >= limit) {
            return i;
        }
        var nth = ordinals.ordinalValue(i + 1);
        if (nth == null || nth.compareTo(BigDecimal.ONE) <= 0) {
            return i;
        }
        var end = tokens.get(i + 1).end();
        if (i + 2 < limit && isTimeNoun(tokens.get(i + 2).form())) {
            return i + 2;
        }
        var value = Digits.divide(BigDecimal.ONE, nth.longValueExact());
        var numeral = new Numeral(value, null, i, i + 2, tokens.get(i).start(), end, Form.FRACTION);
        var amount = new Amount(numeral, null, i, numeral.start(), i + 2, end, value);
        var hedges = hedging.hedges(amount, false);
        var quantity = Quantities.of(value, hedges.meanings(), hedges.words(), null, hedges.surface());
        return results.add(
                amount.start(),
                end,
                quantity,
                NumberExpression.Type.CARDINAL,
                hedges.span(),
                "number/every-nth",
                i + 2);
    }

    private static boolean isTimeNoun(String form) {
        var unit = Unit.written(form);
        return unit != null && unit.isDuration()
                || form.endsWith("tag")
                || form.endsWith("abend")
                || form.endsWith("morgen")
                || form.equals("Mittwoch");
    }

    /** "mehrere Hundert", "einige tausend", "ein paar Millionen", "mehrere Kilometer". */
    private int several(int i) {
        if (i + 1 >= limit) {
            return i;
        }
        var lower = NumberWords.lower(tokens.get(i + 1).form());
        var scale = NumberWords.scale(lower);
        var lot = scale == null ? NumberWords.lot(lower) : scale;
        var first = tokens.get(i).is("paar")
                        && i > results.free()
                        && tokens.get(i - 1).form().equalsIgnoreCase("ein")
                ? i - 1
                : i;
        var start = tokens.get(first).start();
        if (lot != null) {
            var end = i + 2;
            if (end < limit) {
                var second = NumberWords.scale(NumberWords.lower(tokens.get(end).form()));
                if (second != null && second.compareTo(lot) > 0) {
                    lot = lot.multiply(second);
                    end++;
                }
            }
            var numeral = new Numeral(
                    null, lot, first, end, start, tokens.get(end - 1).end(), Form.LOT);
            return vague(amounts.withUnit(numeral));
        }
        var match = Unit.at(tokens, i + 1, limit);
        if (match == null
                || match.unit().isDuration()
                || tokens.get(i + 1).form().length() < 3
                || !isPlainSeveral(i)) {
            return i;
        }
        var after = i + 1 + match.length();
        var numeral = new Numeral(
                null, BigDecimal.ONE, first, after, start, tokens.get(after - 1).end(), Form.LOT);
        var amount = new Amount(numeral, match.unit(), first, start, after, numeral.end(), null);
        var hedges = hedging.hedges(amount, true);
        var quantity = Quantities.several(hedges.words(), match.unit().symbol(), hedges.surface());
        return results.add(
                start, numeral.end(), quantity, amounts.type(amount), hedges.span(), "number/several", after);
    }

    private boolean isPlainSeveral(int i) {
        var lower = tokens.get(i).lower();
        return !lower.equals("weniger") && !lower.equals("vieler");
    }
}
