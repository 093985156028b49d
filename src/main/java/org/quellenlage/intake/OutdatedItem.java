package org.quellenlage.intake;

/** A version of a piece of news came in after a later one. */
public final class OutdatedItem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedItem(String message) {
        super(message);
    }
}
