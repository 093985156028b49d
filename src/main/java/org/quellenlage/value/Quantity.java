package org.quellenlage.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much, as an interval with open ends: "rund 11.000 Soldaten" is about 11,000 counted {@code Soldat},
 * between 10,450 and 11,550; "mehr als 10.000" has no upper end. The written value is kept beside the interval: a
 * precise value never swallows a vague one.
 *
 * @param value the number as written, scaled ("1,2 Millionen" = 1200000); of a range its upper end, of a vague lot
 *     ("Dutzende") its lower end, of a score ("3:1") the first number
 * @param lower lower end, null where it is open
 * @param upper upper end, null where it is open
 * @param bound how the source binds the value
 * @param hedge the word that makes it vague or one-sided, as written: "rund", "mehr als"; null if none
 * @param unit canonical unit: "%", "EUR", "km", "h", "a" (years), … ; null for plain counts
 * @param counted lemma of what is counted: "Soldat"; null for measures without one
 * @param surface the number with its hedge, as written
 */
public record Quantity(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        boolean lowerInclusive,
        boolean upperInclusive,
        Bound bound,
        @Nullable String hedge,
        @Nullable String unit,
        @Nullable String counted,
        String surface) {

    /** How a value is bound: "genau", "rund", "mindestens", "höchstens", "mehr als", "weniger als", "von … bis", "Dutzende". */
    public enum Bound {
        EXACT,
        APPROX,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN,
        RANGE,
        VAGUE
    }

    /** The same number in a unit that only the number before it names: "stieg um fünf Prozent, der Gewinn um zwölf". */
    public Quantity withUnit(@Nullable String other) {
        return new Quantity(value, lower, upper, lowerInclusive, upperInclusive, bound, hedge, other, counted, surface);
    }

    public Quantity withCounted(@Nullable String lemma) {
        return new Quantity(value, lower, upper, lowerInclusive, upperInclusive, bound, hedge, unit, lemma, surface);
    }
}
