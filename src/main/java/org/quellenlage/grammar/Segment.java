package org.quellenlage.grammar;

/**
 * A piece of a sentence between two commas, brackets or coordinators: "teilte die Behörde mit".
 *
 * @param start local number of its first token
 * @param end local number after its last token
 * @param before the mark or word that parts it from what stands before; empty at the head of the sentence
 */
record Segment(int start, int end, String before) {

    /** Whether "und", "oder" or their like open it. */
    boolean isCoordinated() {
        return Coordination.isCoordinator(before);
    }

    boolean opensBracket() {
        return before.equals("(") || before.equals("[");
    }

    boolean closesBracket() {
        return before.equals(")") || before.equals("]");
    }

    boolean followsDash() {
        return switch (before) {
            case "–", "—", "-" -> true;
            default -> false;
        };
    }

    /** Whether it may go on with the clause before it. */
    boolean isPlainContinuation() {
        return switch (before) {
            case ",", ")", "–", "—", "-", "]" -> true;
            default -> false;
        };
    }
}
