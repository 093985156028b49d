package org.quellenlage.extraction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself; everything here is derived from its words.
 *
 * @param date day it appeared on, from its own date line or dates, null if they do not tell; a known date of publication is
 *     never derived again
 * @param dateDerivation how that day was found
 * @param headline first line that is a headline
 * @param publisher paper or station that the text names as its own
 * @param agencies agencies it credits: "KCNA", "dpa"
 */
public record DocumentFacts(
        @Nullable LocalDate date,
        @Nullable String dateDerivation,
        @Nullable String headline,
        @Nullable String publisher,
        List<String> agencies) {

    public DocumentFacts {
        agencies = List.copyOf(agencies);
    }
}
