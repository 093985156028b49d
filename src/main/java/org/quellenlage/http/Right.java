package org.quellenlage.http;

/** What somebody may do. */
public enum Right {
    /** Read claims, sources, conflicts and questions, and check drafts. */
    READ,
    /** Bring articles in and withdraw them. */
    INGEST,
    /** Decide on conflicts. */
    REVIEW
}
