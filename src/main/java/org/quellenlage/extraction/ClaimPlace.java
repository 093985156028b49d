package org.quellenlage.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/** Where; {@code within} lists the places around it, nearest first: Graz lies in Österreich. */
public record ClaimPlace(String name, @Nullable String entityId, List<String> within, Span span) {

    public ClaimPlace {
        within = List.copyOf(within);
    }
}
