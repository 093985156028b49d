package org.quellenlage.conflict;

/** Somebody judged a version of a conflict that is no longer the present one. */
public final class OutdatedReview extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutdatedReview(String conflictId, int seen, int present) {
        super("The conflict " + conflictId + " is at version " + present + ", you saw version " + seen
                + ". Read it again before you decide.");
    }
}
