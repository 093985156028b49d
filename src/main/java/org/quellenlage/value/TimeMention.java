package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * Words that tell a time, found but not yet put on the calendar.
 *
 * @param first index of the first token
 * @param last index of the last token that was read for it, which may lie behind the span: "3 Uhr | morgens"
 * @param part part of the day that stands with it: "EV" of "gestern Abend"; null if none
 */
record TimeMention(
        Span span,
        int first,
        int last,
        TimeMeaning meaning,
        @Nullable String part,
        String ruleId) {

    TimeMention withPart(@Nullable String other) {
        return new TimeMention(span, first, last, meaning, other, ruleId);
    }

    TimeMention upTo(Span whole, int end) {
        return new TimeMention(whole, first, end, meaning, part, ruleId);
    }

    TimeMention from(Span whole, int start) {
        return new TimeMention(whole, start, last, meaning, part, ruleId);
    }
}
