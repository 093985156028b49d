package org.quellenlage.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was added, changed or withdrawn.
 *
 * @param seq its number: the next change has the next one, and none is ever left out
 * @param at when
 * @param id id of the thing
 * @param belongsTo what it is part of: a claim of a source, a conflict of a question, a review of a conflict
 */
public record Change(
        long seq,
        Instant at,
        Type type,
        Resource resource,
        String id,
        @Nullable String belongsTo) {

    /** How a thing stands after the change. */
    public enum Type {
        /** It stands, and did not before. */
        ADDED,
        /** It stood before and still does; something about it is different. */
        CHANGED,
        /** It stands no longer; it is kept and can still be read by its id. */
        WITHDRAWN
    }

    /** What kind of thing it is. */
    public enum Resource {
        SOURCE,
        CLAIM,
        QUESTION,
        CONFLICT,
        REVIEW
    }
}
