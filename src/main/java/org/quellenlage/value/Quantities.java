package org.quellenlage.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.Hedge.Meaning;
import org.quellenlage.value.Quantity.Bound;

/**
 * What interval a number and its hedges leave. "rund" allows 5 percent on either side, at least half the unit of the second
 * digit: a round 10,000 is not 5,000. "knapp" and "gut" allow a tenth on one side.
 */
final class Quantities {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Quantities() {}

    /** @param hedges what binds the value, innermost first; an outer bound outweighs an inner "rund" */
    static Quantity of(
            BigDecimal value, List<Meaning> hedges, @Nullable String words, @Nullable String unit, String surface) {
        var meaning = Meaning.EXACTLY;
        for (var hedge : hedges) {
            if (meaning == Meaning.EXACTLY || isBound(hedge)) {
                meaning = hedge;
            }
        }
        return switch (meaning) {
            case EXACTLY -> quantity(value, value, value, true, true, Bound.EXACT, words, unit, surface);
            case ABOUT -> {
                var by = tolerance(value);
                yield quantity(
                        value, value.subtract(by), value.add(by), true, true, Bound.APPROX, words, unit, surface);
            }
            case ALMOST -> {
                var by = value.abs().multiply(TENTH);
                yield quantity(value, value.subtract(by), value, true, false, Bound.APPROX, words, unit, surface);
            }
            case GOOD -> {
                var by = value.abs().multiply(TENTH);
                yield quantity(value, value, value.add(by), false, true, Bound.APPROX, words, unit, surface);
            }
            case PLUS_MINUS -> quantity(value, value.negate(), value, true, true, Bound.RANGE, words, unit, surface);
            case MORE_THAN -> quantity(value, value, null, false, false, Bound.MORE_THAN, words, unit, surface);
            case AT_LEAST -> quantity(value, value, null, true, false, Bound.AT_LEAST, words, unit, surface);
            case LESS_THAN -> quantity(value, least(value), value, true, false, Bound.LESS_THAN, words, unit, surface);
            case AT_MOST -> quantity(value, least(value), value, true, true, Bound.AT_MOST, words, unit, surface);
        };
    }

    /** A range; its value is its upper end, as "bis zu" would give it. */
    static Quantity between(
            BigDecimal low, BigDecimal high, @Nullable String words, @Nullable String unit, String surface) {
        return quantity(high, low, high, true, true, Bound.RANGE, words, unit, surface);
    }

    /** "Hunderte": from two hundred to nine hundred ninety-nine. */
    static Quantity many(BigDecimal lot, @Nullable String words, @Nullable String unit, String surface) {
        var most = lot.compareTo(BigDecimal.valueOf(12)) == 0
                ? BigDecimal.valueOf(99)
                : lot.multiply(TEN).subtract(BigDecimal.ONE);
        return quantity(lot.multiply(TWO), lot.multiply(TWO), most, true, true, Bound.VAGUE, words, unit, surface);
    }

    /** "mehrere Kilometer": two or more. */
    static Quantity several(@Nullable String words, @Nullable String unit, String surface) {
        return quantity(TWO, TWO, null, true, false, Bound.VAGUE, words, unit, surface);
    }

    /** A score has two numbers; the first, of the side named first, is its value. */
    static Quantity score(BigDecimal first, String surface) {
        return quantity(first, first, first, true, true, Bound.EXACT, null, null, surface);
    }

    private static boolean isBound(Meaning meaning) {
        return switch (meaning) {
            case MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST, PLUS_MINUS -> true;
            case ABOUT, ALMOST, GOOD, EXACTLY -> false;
        };
    }

    private static BigDecimal least(BigDecimal value) {
        return value.signum() < 0 ? value.multiply(TEN) : BigDecimal.ZERO;
    }

    private static BigDecimal tolerance(BigDecimal value) {
        var fivePercent = value.abs().multiply(TOLERANCE);
        var magnitude = value.precision() - value.scale() - 1;
        var halfSecondDigit = new BigDecimal("0.05").scaleByPowerOfTen(magnitude);
        return fivePercent.max(halfSecondDigit);
    }

    private static Quantity quantity(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean lowerInclusive,
            boolean upperInclusive,
            Bound bound,
            @Nullable String hedge,
            @Nullable String unit,
            String surface) {
        return new Quantity(
                plain(value),
                plain(lower),
                plain(upper),
                lowerInclusive,
                upperInclusive,
                bound,
                hedge,
                unit,
                null,
                surface);
    }

    /** No needless digits and no exponent: 10450.00 is 10450. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.round(MathContext.DECIMAL128).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
