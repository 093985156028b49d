package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeMeaning.Feast;
import org.quellenlage.value.TimeWords.Kind;

/** Feasts: "zu Ostern 2025", "am ersten Advent". */
final class FeastRules extends DatePhrases {

    FeastRules(TimeTokens tokens) {
        super(tokens);
    }

    Holiday.@Nullable Form feastAt(int i) {
        if (!tokens.has(i)) {
            return null;
        }
        for (var form : Holiday.beginningWith(tokens.lower(i))) {
            if (matches(form, i)) {
                return form;
            }
        }
        return null;
    }

    private boolean matches(Holiday.Form form, int i) {
        for (var k = 0; k < form.words().size(); k++) {
            if (!tokens.is(i + k, form.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    TimeMention feast(int i) {
        var form = feastAt(i);
        if (form == null) {
            return null;
        }
        var last = i + form.words().size() - 1;
        if (form.holiday().guarded()
                && !tokens.isAlone(i, last)
                && !tokens.isOneOf(i - 1, "am", "zum", "zu", "vor", "nach", "bis", "an", "seit", "ab")) {
            return null;
        }
        if (form.holiday().guarded() && tokens.isCapitalised(last + 1)) {
            return null;
        }
        var next = tokens.is(last + 1, "im") ? last + 2 : last + 1;
        if (tokens.is(last + 1, "im")) {
            var shift = tokens.word(next, Kind.SHIFT);
            if (shift != null && isYearWord(next + 1)) {
                return mention(i, next + 1, new Feast(form.holiday(), yearOf(shift), null), "feast");
            }
        }
        var tail = yearAfter(last + 1);
        return mention(i, tail.last(), new Feast(form.holiday(), tail.year(), null), "feast");
    }
}
