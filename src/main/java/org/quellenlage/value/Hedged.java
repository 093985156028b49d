package org.quellenlage.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;
import org.quellenlage.value.Hedge.Meaning;

/**
 * What hedges a number.
 *
 * @param meanings innermost first
 * @param words the hedging words as written; null where there are none
 * @param span the number with its hedges
 * @param surface the words of that span
 */
record Hedged(List<Meaning> meanings, @Nullable String words, Span span, String surface) {

    Hedged {
        meanings = List.copyOf(meanings);
    }
}
