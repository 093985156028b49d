package org.quellenlage.conflict;

/** Where a conflict stands with the people who judge it. */
public enum ConflictStatus {
    /** Found, not judged yet. */
    SUGGESTED,
    CONFIRMED,
    /** No conflict, by a person's judgement; stays so until its positions change. */
    DISMISSED,
    /** Settled: one proposition is preferred, every position stays. */
    RESOLVED,
    /** Its positions changed after it was judged, or somebody opened it again. */
    REOPENED
}
