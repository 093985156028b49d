package org.quellenlage.value;

import java.util.List;
import org.quellenlage.text.Document;
import org.quellenlage.text.Span;

/** The numbers found so far and how far back a hedge may still reach. */
final class NumberResults {

    private final Document document;
    private final List<NumberExpression> found;
    private int free;

    NumberResults(Document document, int from, List<NumberExpression> found) {
        this.document = document;
        this.found = found;
        this.free = from;
    }

    /** The first token that no number has taken: no hedge may reach back into the number before. */
    int free() {
        return free;
    }

    int add(int start, int end, Quantity quantity, NumberExpression.Type type, String rule, Numeral numeral) {
        return add(start, end, quantity, type, Span.between(start, end), rule, numeral.after());
    }

    int add(int start, int end, Quantity quantity, NumberExpression.Type type, Span hedged, String rule, int after) {
        found.add(new NumberExpression(Span.between(start, end), quantity, type, hedged, rule));
        free = after;
        return after;
    }

    String slice(Numeral numeral) {
        return document.slice(Span.between(numeral.start(), numeral.end()));
    }
}
