package org.quellenlage.claim;

import jakarta.persistence.Embeddable;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;

/**
 * The words that prove a claim: position and quote selector of the W3C Web Annotation model in one.
 *
 * @param start first code point
 * @param end code point after the last
 * @param utf16Start the same in UTF-16 units
 * @param utf16End the same in UTF-16 units
 * @param exact the words
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points after them
 */
@Embeddable
public record Evidence(int start, int end, int utf16Start, int utf16End, String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    public static Evidence of(Text text, Span span) {
        return new Evidence(
                text.codePoint(span.start()),
                text.codePoint(span.end()),
                span.start(),
                span.end(),
                text.slice(span),
                text.before(span.start(), CONTEXT),
                text.after(span.end(), CONTEXT));
    }

    /** Whether a text still has these words at this place. */
    public boolean standsIn(CharSequence text) {
        return utf16End <= text.length() && exact.contentEquals(text.subSequence(utf16Start, utf16End));
    }
}
