package org.quellenlage.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself. All of it is derived from its words, never known, and is served as such.
 *
 * @param date day it appeared on
 * @param dateDerivation how that day was found
 * @param headline its headline
 * @param publisher the paper or station it names as its own
 * @param agencies the agencies it credits
 */
public record SelfDescription(
        @Nullable LocalDate date,
        @Nullable String dateDerivation,
        @Nullable String headline,
        @Nullable String publisher,
        List<String> agencies) {

    public static final SelfDescription NONE = new SelfDescription(null, null, null, null, List.of());

    public SelfDescription {
        dateDerivation = date == null ? null : dateDerivation;
        agencies = List.copyOf(agencies);
    }
}
