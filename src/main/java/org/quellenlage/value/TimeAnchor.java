package org.quellenlage.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The day a text was written on, against which "gestern" is read.
 *
 * @param day null where nothing fixes it
 * @param derivation how it was found in the text; null where it was given or is unknown
 */
record TimeAnchor(
        @Nullable LocalDate day,
        Precision precision,
        @Nullable String derivation) {

    enum Precision {
        DAY,
        /** Only the year is known: the text was written in it, on or after the day. */
        YEAR,
        NONE
    }

    static final TimeAnchor UNKNOWN = new TimeAnchor(null, Precision.NONE, null);

    static TimeAnchor given(LocalDateTime publishedAt) {
        return new TimeAnchor(publishedAt.toLocalDate(), Precision.DAY, null);
    }
}
