package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;
import org.quellenlage.value.Numeral.Form;

/** Reads numbers with two ends: "3 bis 5", "zwischen 15 und 20 Prozent", "zwei oder drei". */
final class RangeReader {

    private final List<Token> tokens;
    private final int limit;
    private final NumeralReader numerals;
    private final NumberCodes codes;
    private final AmountReader amounts;
    private final HedgeReader hedging;
    private final NumberResults results;

    RangeReader(
            NumberSight sight, NumberCodes codes, AmountReader amounts, HedgeReader hedging, NumberResults results) {
        this.tokens = sight.tokens();
        this.limit = sight.limit();
        this.numerals = sight.numerals();
        this.codes = codes;
        this.amounts = amounts;
        this.hedging = hedging;
        this.results = results;
    }

    /** "3 bis 5", "10-15 Euro", "von 3km bis 5km", "zwei oder drei"; null where none is. */
    @Nullable
    Integer range(Amount low) {
        var at = low.after();
        if (at + 1 >= limit || low.value() == null) {
            return null;
        }
        var link = tokens.get(at);
        var dash = numerals.isDash(at);
        var or = link.is("oder");
        if (!dash && !or && !link.is("bis")) {
            return null;
        }
        var next = at + 1;
        if (link.is("bis") && tokens.get(next).is("zu") && next + 1 < limit) {
            if (low.first() == 0 || !tokens.get(low.first() - 1).is("von")) {
                return null;
            }
            next++;
        }
        var numeral = tokens.get(next).is("-") ? null : numerals.at(next, limit);
        if (numeral == null || numeral.value() == null || numeral.form() == Form.ARTICLE) {
            return null;
        }
        var high = amounts.withUnit(numeral);
        if (high.value() == null) {
            return null;
        }
        if (isTimeRange(low, high, dash)) {
            return high.after();
        }
        if (or && !isNextNumber(low, high)) {
            return null;
        }
        return addRange(low, high, low.start(), "number/range");
    }

    /** "1990-1995", "9 bis 17 Uhr". */
    private boolean isTimeRange(Amount low, Amount high, boolean dash) {
        if (low.unit() != null || high.unit() != null) {
            return false;
        }
        if (high.after() < limit && tokens.get(high.after()).is("Uhr")) {
            return true;
        }
        return isYearForm(low)
                && (isYearForm(high) || dash && high.numeral().isWritten())
                && !codes.isCounted(high.after());
    }

    private boolean isYearForm(Amount amount) {
        var form = tokens.get(amount.numeral().first()).form();
        return amount.numeral().isWritten()
                && amount.numeral().after() - amount.numeral().first() == 1
                && form.length() == 4
                && Digits.isWhole(form)
                && form.charAt(0) >= '1'
                && form.charAt(0) <= '2';
    }

    private static boolean isNextNumber(Amount low, Amount high) {
        return low.value() != null
                && high.value() != null
                && low.unit() == null
                && low.numeral().form() != Form.FRACTION
                && low.value().scale() <= 0
                && low.value().compareTo(BigDecimal.valueOf(20)) < 0
                && high.value().compareTo(low.value().add(BigDecimal.ONE)) == 0;
    }

    /** "zwischen 3 und 5 Prozent" */
    int between(int i) {
        var hedge = i + 1 < limit ? skipAbout(i + 1) : i + 1;
        var first = numerals.at(hedge, limit);
        if (first == null
                || first.value() == null
                || first.form() == Form.ARTICLE && amounts.withUnit(first).unit() == null) {
            return i + 1;
        }
        var low = amounts.withUnit(first);
        if (low == null
                || low.after() >= limit
                || !tokens.get(low.after()).is("und")
                        && !tokens.get(low.after()).is("bis")) {
            return i + 1;
        }
        var second = numerals.at(skipAbout(low.after() + 1), limit);
        if (second == null || second.value() == null || second.form() == Form.ARTICLE) {
            return i + 1;
        }
        var high = amounts.withUnit(second);
        if (isTimeRange(low, high, false)) {
            return high.after();
        }
        var bottom = new Amount(first, low.unit(), i, tokens.get(i).start(), low.after(), low.end(), low.value());
        var done = addRange(bottom, high, tokens.get(i).start(), "number/between");
        return done == null ? i + 1 : done;
    }

    private int skipAbout(int i) {
        var at = i;
        while (at < limit && at < i + 2 && isAboutWord(tokens.get(at).form())) {
            at++;
        }
        return at;
    }

    private static boolean isAboutWord(String form) {
        return switch (form) {
            case "etwa", "rund", "ungefähr", "ca.", "circa", "zirka", "knapp", "gut" -> true;
            default -> false;
        };
    }

    private @Nullable Integer addRange(Amount low, Amount high, int start, String rule) {
        var unit = high.unit() != null ? high.unit() : low.unit();
        if (low.unit() != null
                && high.unit() != null
                && !low.unit().base().equals(high.unit().base())) {
            return null;
        }
        var least = low.value();
        var most = high.value();
        if (least == null || most == null) {
            return null;
        }
        var scale = NumberWords.scale(
                NumberWords.lower(tokens.get(high.numeral().after() - 1).form()));
        if (scale != null
                && high.numeral().form() == Form.SCALED
                && low.numeral().form() != Form.SCALED
                && least.multiply(scale).compareTo(most) < 0) {
            least = least.multiply(scale);
        }
        if (low.unit() != null && high.unit() != null && !low.unit().equals(high.unit())) {
            least = Digits.divide(least.multiply(low.unit().factor()), 1)
                    .divide(high.unit().factor(), java.math.MathContext.DECIMAL64);
        }
        if (least.compareTo(most) >= 0) {
            return null;
        }
        var whole = new Amount(high.numeral(), unit, low.first(), start, high.after(), high.end(), most);
        var hedges = hedging.hedges(whole, unit != null);
        var quantity =
                Quantities.between(least, most, hedges.words(), unit == null ? null : unit.symbol(), hedges.surface());
        return results.add(start, high.end(), quantity, NumberExpression.Type.RANGE, hedges.span(), rule, high.after());
    }
}
