package org.quellenlage.text;

import java.util.Arrays;

/**
 * The text of a source exactly as it is stored: decoded once, never rewritten. It knows how its UTF-16 offsets (Java,
 * JavaScript) and its code point offsets (the unit of W3C Web Annotation selectors) map onto each other.
 */
public final class Text implements CharSequence {

    private final String string;
    /** UTF-16 positions of the low half of every surrogate pair, ascending; empty for almost every German text. */
    private final int[] lowSurrogates;

    private Text(String string, int[] lowSurrogates) {
        this.string = string;
        this.lowSurrogates = lowSurrogates;
    }

    public static Text of(String string) {
        var positions = new int[8];
        var count = 0;
        for (var i = 1; i < string.length(); i++) {
            if (Character.isLowSurrogate(string.charAt(i)) && Character.isHighSurrogate(string.charAt(i - 1))) {
                if (count == positions.length) {
                    positions = Arrays.copyOf(positions, count * 2);
                }
                positions[count++] = i;
            }
        }
        return new Text(string, Arrays.copyOf(positions, count));
    }

    /** The code point offset that corresponds to a UTF-16 offset between 0 and {@link #length()}. */
    public int codePoint(int utf16) {
        if (lowSurrogates.length == 0) {
            return utf16;
        }
        var found = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }

    /** The UTF-16 offset that corresponds to a code point offset. */
    public int utf16(int codePoint) {
        if (lowSurrogates.length == 0) {
            return codePoint;
        }
        return string.offsetByCodePoints(0, codePoint);
    }

    public String slice(Span span) {
        return string.substring(span.start(), span.end());
    }

    /** Up to {@code codePoints} code points before {@code offset}: the prefix of a W3C TextQuoteSelector. */
    public String before(int offset, int codePoints) {
        var start = string.offsetByCodePoints(
                offset, -Math.min(codePoints, string.codePointCount(Math.max(0, offset - 2 * codePoints), offset)));
        return string.substring(start, offset);
    }

    /** Up to {@code codePoints} code points from {@code offset} on: the suffix of a W3C TextQuoteSelector. */
    public String after(int offset, int codePoints) {
        var limit = Math.min(string.length(), offset + 2 * codePoints);
        var end = string.offsetByCodePoints(offset, Math.min(codePoints, string.codePointCount(offset, limit)));
        return string.substring(offset, end);
    }

    @Override
    public int length() {
        return string.length();
    }

    @Override
    public char charAt(int index) {
        return string.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return string.subSequence(start, end);
    }

    @Override
    public String toString() {
        return string;
    }
}
