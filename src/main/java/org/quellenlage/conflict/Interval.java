package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.Quantity;

/**
 * The values a number allows, with open ends.
 *
 * @param lower null where it is open
 * @param upper null where it is open
 * @param approximate whether the ends are inferred from a hedge or from a round number
 */
public record Interval(
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        boolean lowerInclusive,
        boolean upperInclusive,
        boolean approximate) {

    /** Who counts in dozens does not count exactly. */
    private static final String DOZENS = "Dutzend";

    private static final BigDecimal HALF_A_DOZEN = new BigDecimal(6);
    private static final BigDecimal ROUND_NUMBER = new BigDecimal("1000");
    private static final BigDecimal ROUND_TOLERANCE = new BigDecimal("0.05");

    /** The interval in the common unit; a bare round number is taken as approximate, as people mean it. */
    static Interval of(Quantity quantity, BigDecimal factor) {
        var lower = quantity.lower();
        var upper = quantity.upper();
        var value = quantity.value();
        if (quantity.bound() == Quantity.Bound.EXACT
                && value != null
                && quantity.surface().contains(DOZENS)) {
            return new Interval(
                    value.subtract(HALF_A_DOZEN).multiply(factor),
                    value.add(HALF_A_DOZEN).multiply(factor),
                    true,
                    true,
                    true);
        }
        if (quantity.bound() == Quantity.Bound.EXACT
                && value != null
                && value.abs().compareTo(ROUND_NUMBER) >= 0
                && value.remainder(ROUND_NUMBER).signum() == 0) {
            var tolerance = tolerance(value);
            return new Interval(
                    value.subtract(tolerance).multiply(factor),
                    value.add(tolerance).multiply(factor),
                    true,
                    true,
                    true);
        }
        return new Interval(
                lower == null ? null : lower.multiply(factor),
                upper == null ? null : upper.multiply(factor),
                quantity.lowerInclusive(),
                quantity.upperInclusive(),
                quantity.bound() == Quantity.Bound.APPROX || quantity.bound() == Quantity.Bound.VAGUE);
    }

    static Interval exactly(BigDecimal value) {
        return new Interval(value, value, true, true, false);
    }

    /** Whether every value of this one lies below every value of the other. */
    boolean isBelow(Interval other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        var order = upper.compareTo(other.lower);
        return order < 0 || (order == 0 && !(upperInclusive && other.lowerInclusive));
    }

    boolean isDisjointFrom(Interval other) {
        return isBelow(other) || other.isBelow(this);
    }

    /** The distance of two disjoint intervals, 0 where they meet. */
    BigDecimal gap(Interval other) {
        if (isBelow(other) && upper != null && other.lower != null) {
            return other.lower.subtract(upper);
        }
        if (other.isBelow(this) && other.upper != null && lower != null) {
            return lower.subtract(other.upper);
        }
        return BigDecimal.ZERO;
    }

    /**
     * How much of the narrower of the two the other covers, between 0 and 1; 1 where one is a point inside the other or has
     * an open end inside it.
     */
    double overlapShare(Interval other) {
        if (isDisjointFrom(other)) {
            return 0;
        }
        var width = narrower(width(this), width(other));
        var from = lower == null ? other.lower : other.lower == null ? lower : lower.max(other.lower);
        var to = upper == null ? other.upper : other.upper == null ? upper : upper.min(other.upper);
        if (width == null || from == null || to == null || width.signum() == 0) {
            return 1;
        }
        return to.subtract(from).divide(width, MathContext.DECIMAL32).doubleValue();
    }

    /** Whether every value of the other is one of this one. */
    boolean contains(Interval other) {
        var fromBelow = lower == null
                || (other.lower != null
                        && (lower.compareTo(other.lower) < 0
                                || (lower.compareTo(other.lower) == 0 && (lowerInclusive || !other.lowerInclusive))));
        var toAbove = upper == null
                || (other.upper != null
                        && (upper.compareTo(other.upper) > 0
                                || (upper.compareTo(other.upper) == 0 && (upperInclusive || !other.upperInclusive))));
        return fromBelow && toAbove;
    }

    boolean isOpen() {
        return lower == null || upper == null;
    }

    /** A value to order intervals by: the middle, or the end that is not open. */
    BigDecimal middle() {
        if (lower != null && upper != null) {
            return lower.add(upper).divide(BigDecimal.TWO, MathContext.DECIMAL64);
        }
        return lower != null ? lower : upper != null ? upper : BigDecimal.ZERO;
    }

    boolean sameAs(Interval other) {
        return same(lower, other.lower)
                && same(upper, other.upper)
                && lowerInclusive == other.lowerInclusive
                && upperInclusive == other.upperInclusive;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static @Nullable BigDecimal width(Interval it) {
        return it.lower == null || it.upper == null ? null : it.upper.subtract(it.lower);
    }

    private static @Nullable BigDecimal narrower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    /** Half the unit of the last digit written, at most five per cent: 11.000 may be 10.500 to 11.500, 1.240.000 only ± 5.000. */
    private static BigDecimal tolerance(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        var halfDigit =
                BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()).divide(BigDecimal.TWO, MathContext.DECIMAL64);
        return halfDigit.min(value.abs().multiply(ROUND_TOLERANCE));
    }
}
