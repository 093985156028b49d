package org.quellenlage.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * A time as a newspaper prints it, in the terms of TIMEX3 (ISO-TimeML): "am 4. Dezember" has the span of "4. Dezember".
 *
 * @param value TIMEX3 value: "2024-12-04", "2024-06", "P3D", "1995-SU", "PAST_REF", "XXXX-12-04" where the year is open
 * @param edtf the same for claims, as EDTF (ISO 8601-2); null for durations and sets
 * @param earliest first day it allows, null if open
 * @param latest last day it allows, null if open
 * @param derivation how the value was found, for people
 * @param ruleId the rule that read it
 */
public record TimeExpression(
        Span span,
        Type type,
        String value,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String derivation,
        String ruleId) {

    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
