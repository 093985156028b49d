package org.quellenlage.extraction.speech;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * A stretch between quotation marks.
 *
 * @param open the opening mark
 * @param close the closing mark; null where the text never closes it
 * @param from index of the first token inside
 * @param to index after the last token inside
 * @param depth 0 for a quotation of its own, 1 for a quotation in a quotation
 */
record Quotation(Token open, @Nullable Token close, int from, int to, int depth) {

    boolean isEmpty() {
        return from >= to;
    }

    /** Index of the first token after the closing mark. */
    int after() {
        return close == null ? to : close.index() + 1;
    }

    Span span(Scene scene) {
        return Span.between(scene.token(from).start(), scene.token(to - 1).end());
    }
}
