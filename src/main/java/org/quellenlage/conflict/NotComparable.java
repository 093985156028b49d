package org.quellenlage.conflict;

/** Why a claim answers no question, said to an editor. */
final class NotComparable extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String german;

    NotComparable(String german) {
        super(german, null, false, false);
        this.german = german;
    }

    String german() {
        return german;
    }
}
