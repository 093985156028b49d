package org.quellenlage.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeMeaning.Clock;
import org.quellenlage.value.TimeWords.Kind;

/** Times of the clock: "19.30 Uhr", "um halb acht", "gegen Mitternacht", "von 14 bis 18 Uhr". */
final class ClockRules {

    private static final Pattern HOUR_MINUTE = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?");

    private final TimeTokens tokens;

    ClockRules(TimeTokens tokens) {
        this.tokens = tokens;
    }

    /** The time of the clock that begins at a token, null if none does. */
    @Nullable
    TimeMention at(int i) {
        var found = withUhr(i);
        if (found == null) {
            found = colon(i);
        }
        if (found == null) {
            found = called(i);
        }
        if (found == null) {
            found = inWords(i);
        }
        if (found == null) {
            found = midnight(i);
        }
        return found == null ? null : withPartOfDay(found);
    }

    private TimeMention mention(int first, int last, Clock clock, String rule) {
        return new TimeMention(tokens.span(first, last), first, last, clock, null, "time/" + rule);
    }

    private @Nullable Clock clock(int hour, int minute, int second, boolean open) {
        return hour < 0 || hour > 24 || minute < 0 || minute > 59 || hour == 24 && minute > 0
                ? null
                : new Clock(hour, minute, second, open);
    }

    /** "19", "19.30", "8:00:31" or "acht" as a time of the clock, null if it cannot be one. */
    private @Nullable Clock clockAt(int i) {
        if (tokens.isNumber(i)) {
            var hour = tokens.integer(i);
            if (hour >= 0) {
                return tokens.digits(i) <= 2 ? clock(hour, 0, -1, hour <= 12 && tokens.digits(i) == 1) : null;
            }
            var parts = HOUR_MINUTE.matcher(tokens.lower(i));
            if (!parts.matches()) {
                return null;
            }
            var second = parts.group(3) == null ? -1 : Integer.parseInt(parts.group(3));
            return clock(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), second, false);
        }
        var word = hourWord(i);
        return word > 0 ? clock(word, 0, -1, true) : null;
    }

    /** "ein Uhr", "zwölf Uhr"; 0 if the word is no hour. */
    private int hourWord(int i) {
        var number = TimeNumbers.cardinal(tokens.lower(i));
        return number == null || number.scale() > 0 || number.intValue() > 24 ? 0 : number.intValue();
    }

    /** "19.30 Uhr", "18 Uhr 12"; and the first of "14 bis 18 Uhr", whose Uhr stands at the end. */
    private @Nullable TimeMention withUhr(int i) {
        var clock = clockAt(i);
        if (clock == null) {
            return null;
        }
        if (tokens.is(i + 1, "uhr")) {
            var minute = tokens.isNumber(i + 2) && tokens.digits(i + 2) == 2 && !tokens.isDash(i + 3)
                    ? tokens.integer(i + 2)
                    : -1;
            if (minute >= 0 && minute < 60 && tokens.integer(i) >= 0 && !tokens.isWord(i + 3, Kind.MONTH)) {
                return mention(i, i + 2, new Clock(clock.hour(), minute, -1, false), "clock");
            }
            return mention(i, i + 1, clock, "clock");
        }
        if (tokens.isNumber(i) && opensRange(i)) {
            return mention(i, i, clock, "clock-of-range");
        }
        return null;
    }

    private boolean opensRange(int i) {
        var link = i + 1;
        if (tokens.isDash(link) || tokens.isOneOf(link, "bis", "und", "/", "oder", ",")) {
            var other = link + 1;
            if (tokens.is(link, "/") || tokens.isNumber(other)) {
                var next = clockAt(other);
                if (next == null) {
                    return false;
                }
                return tokens.is(other + 1, "uhr")
                        || !tokens.is(link, "bis") && tokens.isNumber(other) && opensRange(other);
            }
        }
        return false;
    }

    /** "19:58" without Uhr; a score like 23:15 stands elsewhere than a time. */
    private @Nullable TimeMention colon(int i) {
        if (!tokens.isNumber(i) || tokens.lower(i).indexOf(':') < 0) {
            return null;
        }
        var clock = clockAt(i);
        if (clock == null || tokens.lower(i).indexOf('.') >= 0) {
            return null;
        }
        if (tokens.isWord(i + 1, Kind.UNIT) || clock.second() >= 0 && !tokens.is(i - 1, "um") && !isDateEnd(i - 1)) {
            return null;
        }
        var asked = tokens.isFirst(i)
                || tokens.isOneOf(
                        i - 1,
                        "um",
                        "ab",
                        "gegen",
                        "bis",
                        "seit",
                        "vor",
                        "nach",
                        "ca",
                        "ca.",
                        "zirka",
                        "ums",
                        "zwischen",
                        "(",
                        "|",
                        "heute",
                        "gestern",
                        "morgen",
                        "kurz")
                || isDateEnd(i - 1)
                || (tokens.isDash(i - 1) || tokens.is(i - 1, ",")) && isDateEnd(i - 2);
        var closed = !tokens.has(i + 1)
                || tokens.isOneOf(i + 1, ")", "|", "früh", "morgens", "abends", "nachts")
                || tokens.isWord(i + 1, Kind.WEEKDAY)
                || isDate(i + 1)
                || tokens.is(i + 1, "am") && tokens.isWord(i + 2, Kind.PART);
        var enclosed = !tokens.is(i - 1, "(") || tokens.is(i + 1, ")");
        var first = tokens.isFirst(i) && !closed;
        return (asked && enclosed && !first || closed && (isDate(i + 1) || tokens.isFirst(i)))
                ? mention(i, i, clock, "clock-colon")
                : null;
    }

    private boolean isDateEnd(int i) {
        return tokens.isNumber(i) && (isDate(i) || tokens.digits(i) == 4 && tokens.integer(i) > 1900)
                || tokens.isWord(i, Kind.DAY)
                || tokens.isWord(i, Kind.WEEKDAY);
    }

    private boolean isDate(int i) {
        if (!tokens.isNumber(i)) {
            return false;
        }
        var form = tokens.lower(i);
        var point = form.indexOf('.');
        return point > 0 && form.indexOf('.', point + 1) > 0;
    }

    /** "um 12.15", "ab 15h", "um 4 in der Früh". */
    private @Nullable TimeMention called(int i) {
        if (!tokens.isNumber(i) && hourWord(i) == 0) {
            return null;
        }
        var asked = tokens.isOneOf(i - 1, "um", "gegen", "ab", "ca", "ca.", "bis", "circa", "zirka");
        var clock = clockAt(i);
        if (clock == null) {
            return null;
        }
        if (asked && tokens.isNumber(i) && tokens.is(i + 1, "h")) {
            return mention(i, i + 1, clock, "clock-h");
        }
        if (tokens.is(i - 1, "um") && tokens.integer(i) < 0 && tokens.isNumber(i) && !isMeasured(i + 1)) {
            return mention(i, i, clock, "clock-called");
        }
        var partly = tokens.is(i + 1, "in") && tokens.is(i + 2, "der") && tokens.isOneOf(i + 3, "früh", "nacht")
                || tokens.isOneOf(i + 1, "am", "zu") && tokens.isWord(i + 2, Kind.PART)
                || tokens.isOneOf(i + 1, "nachts", "morgens", "abends", "nachmittags", "früh", "vormittags", "mittags");
        if (tokens.isOneOf(i - 1, "um", "gegen", "ab", "bis", "auf") && partly) {
            return mention(i, i, clock, "clock-called");
        }
        return null;
    }

    private boolean isMeasured(int i) {
        if (!tokens.has(i)) {
            return false;
        }
        return tokens.isOneOf(i, "%", "prozent", "prozentpunkte", "euro", "€", "punkte", "meter", "millionen", "mio")
                || tokens.isCapitalised(i) && tokens.canBe(i, org.quellenlage.text.Pos.NOUN)
                || tokens.isOneOf(i, "auf", "höher", "niedriger");
    }

    /** "halb acht", "viertel nach drei", "Viertel vor neun", "zwanzig nach 3", "dreiviertel acht". */
    private @Nullable TimeMention inWords(int i) {
        var lower = tokens.lower(i);
        var next = i + 1;
        if (lower.equals("halb")) {
            return relative(i, next, -30, "clock-half");
        }
        if (lower.equals("dreiviertel")) {
            return relative(i, next, -15, "clock-quarter");
        }
        if (lower.equals("viertel") && !tokens.isOneOf(i - 1, "ein", "drei", "das", "dem", "einem", "im")) {
            if (tokens.is(next, "nach")) {
                return relative(i, next + 1, 15, "clock-quarter");
            }
            if (tokens.is(next, "vor")) {
                return relative(i, next + 1, -15, "clock-quarter");
            }
            return relative(i, next, -45, "clock-quarter");
        }
        if (tokens.isOneOf(next, "nach", "vor")
                && (tokens.isOneOf(i - 1, "um", "gegen", "es", "kurz") || tokens.isAlone(i, next + 1))) {
            var minutes = TimeNumbers.cardinal(lower);
            if (minutes != null && minutes.scale() <= 0 && minutes.intValue() <= 29) {
                return relative(
                        i,
                        next + 1,
                        tokens.is(next, "nach") ? minutes.intValue() : -minutes.intValue(),
                        "clock-minutes");
            }
        }
        return null;
    }

    private @Nullable TimeMention relative(int first, int hourAt, int minutes, String rule) {
        var hour = tokens.isNumber(hourAt) && tokens.digits(hourAt) <= 2 ? tokens.integer(hourAt) : hourWord(hourAt);
        if (hour < 1
                || hour > 24
                || hour > 12 && minutes == -30
                || !tokens.isNumber(hourAt)
                        && tokens.isCapitalised(hourAt + 1)
                        && !tokens.is(hourAt + 1, "uhr")
                        && TimeNumbers.isArticle(tokens.lower(hourAt))) {
            return null;
        }
        if (tokens.isWord(hourAt + 1, Kind.UNIT)) {
            return null;
        }
        var total = (hour * 60 + minutes + 24 * 60) % (24 * 60);
        var last = tokens.is(hourAt + 1, "uhr") ? hourAt + 1 : hourAt;
        return mention(first, last, new Clock(total / 60, total % 60, -1, hour <= 12), rule);
    }

    /** "gegen Mitternacht". */
    private @Nullable TimeMention midnight(int i) {
        if (tokens.isOneOf(i, "mitternacht", "mitternachts")) {
            return mention(i, i, new Clock(24, 0, -1, false), "midnight");
        }
        return tokens.is(i, "mittagszeit") ? mention(i, i, new Clock(12, 0, -1, false), "noon") : null;
    }

    /** Words behind that say which half of the day, read but no part of the span: "3 Uhr | nachmittags". */
    private TimeMention withPartOfDay(TimeMention found) {
        var clock = (Clock) found.meaning();
        var at = found.last() + 1;
        var last = at;
        var part = tokens.word(at, Kind.PART_SET);
        if (part == null && tokens.is(at, "früh")) {
            part = "MO";
        }
        if (part == null && tokens.isOneOf(at, "am", "zu") && tokens.isWord(at + 1, Kind.PART)) {
            part = tokens.word(at + 1, Kind.PART);
            last = at + 1;
        }
        if (part == null && tokens.is(at, "in") && tokens.is(at + 1, "der")) {
            part = tokens.is(at + 2, "nacht") ? "NI" : tokens.is(at + 2, "früh") ? "MO" : null;
            last = at + 2;
        }
        if (part == null) {
            return found;
        }
        var later = (part.equals("AF") || part.equals("EV")) && clock.hour() < 12
                || part.equals("NI") && clock.hour() > 8 && clock.hour() < 12;
        var hour = later ? clock.hour() + 12 : part.equals("NI") && clock.hour() == 12 ? 0 : clock.hour();
        var meaning = new Clock(hour, clock.minute(), clock.second(), false);
        return new TimeMention(found.span(), found.first(), last, meaning, null, found.ruleId());
    }
}
