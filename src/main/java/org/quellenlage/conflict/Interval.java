package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

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
}
