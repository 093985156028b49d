package org.quellenlage.claim;

/** What people have said of a claim. */
public enum ReviewState {
    UNREVIEWED,
    CONFIRMED,
    REJECTED,
    NEEDS_WORK
}
