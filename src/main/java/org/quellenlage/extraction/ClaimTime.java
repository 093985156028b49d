package org.quellenlage.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * When, as EDTF (ISO 8601-2) with the first and the last day it allows.
 *
 * @param edtf "2024-12-04", "2024-06", "XXXX-12-04" where the text leaves the year open
 * @param earliest first day, null if open
 * @param latest last day, null if open
 * @param surface the words
 * @param derivation how the value was found: "Mittwoch vor dem Erscheinen am 2024-12-05"
 */
public record ClaimTime(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String surface,
        String derivation,
        Span span) {}
