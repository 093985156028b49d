package org.quellenlage.extraction;

import org.quellenlage.text.Span;

/** The words of the text that fill one slot of a claim. */
public record Part(Role role, Span span) {

    public enum Role {
        SUBJECT,
        PREDICATE,
        OBJECT,
        VALUE,
        TIME,
        PLACE,
        ATTRIBUTION,
        CUE,
        NEGATION
    }
}
