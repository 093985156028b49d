package org.quellenlage.http;

import org.jspecify.annotations.Nullable;

/** Text from outside, checked before anything is done with it. */
public final class Wording {

    private static final int SHOWN = 80;

    private Wording() {}

    /** What is wrong with a text, in words that follow its name; null if it can be stored and read back unchanged. */
    public static @Nullable String flaw(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                return "holds a NUL character at offset " + text.codePointCount(0, i) + "; send text, not binary data";
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return "holds half a character (a lone surrogate) at offset " + text.codePointCount(0, i)
                        + "; send whole Unicode characters";
            }
        }
        return null;
    }

    /** Refuses a text field that cannot be stored and read back unchanged. */
    public static void check(String field, @Nullable String value, int longest) {
        if (value == null) {
            return;
        }
        var flaw = flaw(value);
        if (flaw != null) {
            throw Refusal.field(Rule.UNUSABLE_TEXT, field, flaw);
        }
        if (value.length() > longest) {
            throw Refusal.field(Rule.INVALID_FIELD, field, "must have at most " + longest + " characters");
        }
    }

    /** What a client sent, cut to a length that fits a sentence. */
    static String shortened(String text) {
        var shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
