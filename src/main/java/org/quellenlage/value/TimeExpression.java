package org.quellenlage.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * A time as a newspaper prints it, in the terms of TIMEX3 (ISO-TimeML): "am 4. Dezember" has the span of "4. Dezember".
 *
 * @param extent from its first word to the last of the stretch or list it begins: "4. bis 23. Mai", "4. und 6. Mai"; the span of others
 * @param value TIMEX3 value: "2024-12-04", "2024-06", "P3D", "1995-SU", "PAST_REF", "XXXX-12-04" where the year is open
 * @param edtf the same for claims, as EDTF (ISO 8601-2): for the beginning of "vom 4. bis 23. Mai" the whole stretch, for the
 *     first of "am 4. und 6. Mai" the set, for "vor drei Jahren" the time it leads to; null for other durations, for sets and vague references
 * @param earliest first day it allows, null if open
 * @param latest last day it allows, null if open
 * @param derivation how the value was found, for people
 * @param ruleId the rule that read it
 */
public record TimeExpression(
        Span span,
        Span extent,
        Type type,
        String value,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String derivation,
        String ruleId) {

    /** Whether it says when something was or will be: "im Mai 2031", "am Montag"; "damals" and "drei Tage" do not. */
    public boolean isDate() {
        return type == Type.DATE && edtf != null && !value.endsWith("_REF");
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return isDate() && earliest != null && earliest.equals(latest);
    }

    /** The same words as the beginning of a stretch that ends with another time: EDTF 1950/1953. */
    TimeExpression until(TimeExpression end) {
        if (type != Type.DATE
                || end.type != Type.DATE
                || edtf == null
                || end.edtf == null
                || earliest == null
                || end.latest == null
                || end.latest.isBefore(earliest)
                || edtf.contains("/")
                || end.edtf.contains("/")) {
            return this;
        }
        return new TimeExpression(
                span,
                span.cover(end.span),
                type,
                value,
                edtf + "/" + end.edtf,
                earliest,
                end.latest,
                derivation + ", bis " + end.edtf,
                ruleId);
    }

    /** The same words as the first of several dates: EDTF {2009,2014}, or [2009,2014] for one of them. */
    TimeExpression among(Span words, String all, String how, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimeExpression(span, words, type, value, all, first, last, derivation + ", " + how, ruleId);
    }

    /** Whether it is the beginning of a stretch: "1950" of "1950 bis 1953". */
    public boolean isStretch() {
        return edtf != null && edtf.indexOf('/') > 0;
    }

    /** By its place, which few others have. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
