package org.quellenlage.conflict;

/** What an editor has to do with a difference. */
public enum ConflictClass {
    /** Not both can be right. */
    CONTRADICTION,
    /** The world, or a claimant's knowledge of it, moved on. */
    EVOLUTION,
    /** One origin, and something was lost on the way. */
    DISTORTION,
    /** Looks like a conflict and is explained. */
    APPARENT
}
