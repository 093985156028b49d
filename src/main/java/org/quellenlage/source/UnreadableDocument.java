package org.quellenlage.source;

/** A document that cannot be taken in; the message says in one sentence why and what to do. */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a document is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BINARY,
        /** What is said beside the text (title, publisher, date …) cannot be read. */
        DESCRIPTION
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableDocument(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
