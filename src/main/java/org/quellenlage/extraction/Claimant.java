package org.quellenlage.extraction;

import org.jspecify.annotations.Nullable;

/** Who vouches for an assertion, by the name a reader would use. */
public record Claimant(String name, Kind kind, @Nullable String entityId) {

    public enum Kind {
        PERSON,
        OFFICE,
        STATE_BODY,
        ORGANISATION,
        MEDIA,
        AGENCY,
        GROUP,
        ANONYMOUS
    }
}
