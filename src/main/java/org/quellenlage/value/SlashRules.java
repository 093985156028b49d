package org.quellenlage.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quellenlage.text.Span;
import org.quellenlage.value.TimeMeaning.Clock;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.YearNumber;

/** Two times in one token: "9.30/12.30 Uhr", "Weltmeister (2005/2010)". */
final class SlashRules {

    private static final Pattern CLOCKS = Pattern.compile("(\\d{1,2})[.:](\\d{2})/(\\d{1,2})[.:](\\d{2})");
    private static final Pattern YEARS = Pattern.compile("(1[5-9]\\d\\d|20\\d\\d)/(1[5-9]\\d\\d|20\\d\\d)");

    private final TimeTokens tokens;

    SlashRules(TimeTokens tokens) {
        this.tokens = tokens;
    }

    /** Adds both times of a token, if it holds two. */
    boolean readInto(List<TimeMention> found, int i) {
        if (!tokens.isNumber(i) || tokens.lower(i).indexOf('/') < 0) {
            return false;
        }
        var clocks = CLOCKS.matcher(tokens.lower(i));
        if (clocks.matches() && tokens.is(i + 1, "uhr")) {
            var one = clock(clocks, 1);
            var two = clock(clocks, 3);
            if (one.hour() > 24 || two.hour() > 24 || one.minute() > 59 || two.minute() > 59) {
                return false;
            }
            var last = tokens.token(i + 1).end();
            add(found, i, clocks.start(1), clocks.end(2), one, "time/clock-of-pair");
            add(found, i, clocks.start(3), last - tokens.token(i).start(), two, "time/clock-of-pair");
            return true;
        }
        var years = YEARS.matcher(tokens.lower(i));
        if (!years.matches() || Integer.parseInt(years.group(1)) + 1 == Integer.parseInt(years.group(2))) {
            return false;
        }
        for (var group = 1; group <= 2; group++) {
            var year = new YearNumber(InYear.of(Integer.parseInt(years.group(group))), null);
            add(found, i, years.start(group), years.end(group), year, "time/year-of-pair");
        }
        return true;
    }

    private static Clock clock(Matcher match, int group) {
        return new Clock(Integer.parseInt(match.group(group)), Integer.parseInt(match.group(group + 1)), -1, false);
    }

    private void add(List<TimeMention> found, int i, int from, int to, TimeMeaning meaning, String rule) {
        var start = tokens.token(i).start();
        found.add(new TimeMention(Span.between(start + from, start + to), i, i, meaning, null, rule));
    }
}
