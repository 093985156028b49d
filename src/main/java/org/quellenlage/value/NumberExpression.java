package org.quellenlage.value;

import org.quellenlage.text.Span;

/**
 * A number as a newspaper prints it, with its hedge and unit: "rund 11.000", "drei Viertel", "2,5 Prozent". What is counted
 * is found later, by grammar.
 *
 * @param span the number with scale, hedge-free; with its unit for percent, money, measures and ages
 * @param quantity value and interval
 * @param type what kind of number it is
 * @param hedged the span with the words that hedge or bound it: "mehr als 10.000"
 * @param ruleId the rule that read it
 */
public record NumberExpression(Span span, Quantity quantity, Type type, Span hedged, String ruleId) {

    /** The same number in the unit of another, as what it is. */
    public NumberExpression inUnitOf(NumberExpression other) {
        return new NumberExpression(span, quantity.withUnit(other.quantity.unit()), other.type, hedged, ruleId);
    }

    /** The same number as a ratio: of "dreimal so hoch" nothing is counted. */
    public NumberExpression countingNothing() {
        return new NumberExpression(span, quantity.withCounted(null), type, hedged, ruleId);
    }

    /** By its place, which few others have. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    public enum Type {
        CARDINAL,
        ORDINAL,
        PERCENT,
        MONEY,
        MEASURE,
        AGE,
        RANGE
    }
}
