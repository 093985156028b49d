package org.quellenlage.text;

import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of a source and what it is for.
 *
 * @param reason why a block is excluded from claims, in a few words an editor can check; null for everything that is read
 */
public record Block(
        int index, Span span, Kind kind, @Nullable String reason) {

    public enum Kind {
        HEADLINE,
        CAPTION,
        /** Place, date, agency: "Berlin (dpa) – ", "Quelle: ap". */
        DATELINE,
        /** A quotation set apart, followed by its {@link #SIGNATURE}. */
        QUOTE,
        SIGNATURE,
        BODY,
        BOILERPLATE
    }

    public boolean isRead() {
        return kind != Kind.BOILERPLATE;
    }
}
