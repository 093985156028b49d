package org.quellenlage.claim;

import org.quellenlage.text.Span;
import org.quellenlage.text.Text;

/**
 * Words of a stored text: where they stand, in code points (W3C Web Annotation) and in UTF-16 units (Java, JavaScript), and
 * the words themselves.
 */
public record Passage(int start, int end, int utf16Start, int utf16End, String exact) {

    public static Passage of(Text text, Span span) {
        return new Passage(
                text.codePoint(span.start()), text.codePoint(span.end()), span.start(), span.end(), text.slice(span));
    }

    /** Where the words stand for the engine, in UTF-16 units. */
    public Span span() {
        return Span.between(utf16Start, utf16End);
    }
}
