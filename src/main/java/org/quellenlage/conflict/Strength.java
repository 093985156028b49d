package org.quellenlage.conflict;

/** How sure it is that two answers differ. */
public enum Strength {
    /** Every slot is known and equal, and the values exclude each other. */
    DEFINITE,
    /** The values exclude each other; a slot is taken from the context. */
    PROBABLE,
    /** A slot is missing, or the values only just exclude each other. */
    POSSIBLE;

    /** The weaker of the two. */
    Strength atMost(Strength limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }
}
