package org.quellenlage.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeWords.Kind;

/** Days of the calendar: "4. Dezember 2024", "Mittwoch, dem 4. Dezember", "am 3., 4. und 7. Oktober", "15.05.2016". */
final class DayRules extends DatePhrases {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern DAY_ORDINAL = Pattern.compile("(\\d{1,2})te[nrsm]?");
    private static final int LONGEST_LIST = 24;

    DayRules(TimeTokens tokens) {
        super(tokens);
    }

    /** "4. Dezember 2024", "15.05.2016", "vierten Dezember", "Februar 15", "2018-08-31". */
    @Nullable
    TimeMention date(int i, int weekday, int first) {
        var start = weekday == 0 ? articleIfDay(i) : first;
        if (tokens.isNumber(i)) {
            var numeric = numericDate(i, weekday, first);
            if (numeric != null) {
                return numeric;
            }
        }
        var day = dayNumber(i);
        if (day > 0) {
            var month = monthAt(i + 1);
            if (month > 0) {
                var tail = yearAfter(i + 2);
                return mention(start, tail.last(), new CalendarDay(tail.year(), month, day, weekday), "day-month");
            }
            var second = tokens.isOrdinal(i + 1) ? tokens.integer(i + 1) : 0;
            if (tokens.isOrdinal(i) && second > 0 && second <= 12) {
                var year = tokens.integer(i + 2);
                var hasYear = year >= 1000 && year < 2200;
                var meaning = new CalendarDay(hasYear ? InYear.of(year) : InYear.OPEN, second, day, weekday);
                return mention(start, hasYear ? i + 2 : i + 1, meaning, "day-month-year");
            }
        }
        return monthDay(i, weekday, first);
    }

    /** The article before a bare day belongs to it: "dem 20. April". */
    private int articleIfDay(int i) {
        return tokens.isOneOf(i - 1, "dem", "den", "der", "des") && !tokens.isOneOf(i - 2, "auf", ",") ? i - 1 : i;
    }

    /** "Februar 15", "April 14, 2015". */
    private @Nullable TimeMention monthDay(int i, int weekday, int first) {
        var month = monthAt(i);
        var day = tokens.isNumber(i + 1) ? tokens.integer(i + 1) : -1;
        if (month == 0
                || day < 1
                || day > 31
                || tokens.digits(i + 1) > 2
                || tokens.is(i + 2, "uhr")
                || tokens.isDash(i + 2)) {
            return null;
        }
        if (tokens.is(i + 2, ",") && isYear(tokens.integer(i + 3)) && tokens.digits(i + 3) == 4) {
            var year = InYear.of(tokens.integer(i + 3));
            return mention(first, i + 3, new CalendarDay(year, month, day, weekday), "month-day");
        }
        var plain = tokens.isAlone(first, i + 1) || tokens.isFirst(i) || weekday > 0;
        return plain ? mention(first, i + 1, new CalendarDay(InYear.OPEN, month, day, weekday), "month-day") : null;
    }

    private @Nullable TimeMention numericDate(int i, int weekday, int first) {
        var form = tokens.lower(i);
        if (form.length() >= 6) {
            var full = DAY_MONTH_YEAR.matcher(form);
            if (full.matches()) {
                var day = Integer.parseInt(full.group(1));
                var month = Integer.parseInt(full.group(2));
                var year = Integer.parseInt(full.group(3));
                var meaning = new CalendarDay(InYear.of(year < 100 ? fullYear(year) : year), month, day, weekday);
                return isDay(day, month) ? mention(first, i, meaning, "day-month-year") : null;
            }
        }
        if (form.length() <= 5) {
            var half = DAY_MONTH.matcher(form);
            if (half.matches() && (half.group(2).length() == 2 || tokens.is(i + 1, "."))) {
                return dayAndMonthInDigits(i, weekday, first, half);
            }
        }
        var year = tokens.integer(i);
        if (year >= 1000 && tokens.isDash(i + 1) && tokens.isDash(i + 3) && tokens.touches(i, i + 1)) {
            var month = tokens.integer(i + 2);
            var day = tokens.integer(i + 4);
            if (isDay(day, month)) {
                return mention(first, i + 4, new CalendarDay(InYear.of(year), month, day, weekday), "iso");
            }
        }
        return null;
    }

    /** "am 22.04.", "28.10.": needs its second point or a word that calls for a day before it. */
    private @Nullable TimeMention dayAndMonthInDigits(int i, int weekday, int first, Matcher half) {
        var day = Integer.parseInt(half.group(1));
        var month = Integer.parseInt(half.group(2));
        if (!isDay(day, month)) {
            return null;
        }
        var point = tokens.is(i + 1, ".") && tokens.touches(i, i + 1);
        var called = weekday > 0
                || tokens.isOneOf(i - 1, "am", "vom", "zum", "bis", "ab", "seit", "dem", "den", "der", "für", "und");
        if (tokens.is(i + 1, "uhr") || !point && !called && !tokens.isAlone(i, i)) {
            return null;
        }
        if (point && !called && !tokens.isAlone(i, i + 1) && tokens.end() == i + 2) {
            return null;
        }
        var last = point && (tokens.end() > i + 2 || tokens.isAlone(i, i + 1)) ? i + 1 : i;
        var year = point && tokens.touches(i + 1, i + 2) ? tokens.integer(i + 2) : -1;
        if (isYear(year) && tokens.digits(i + 2) == 4) {
            return mention(first, i + 2, new CalendarDay(InYear.of(year), month, day, weekday), "day-month-year");
        }
        return mention(first, last, new CalendarDay(InYear.OPEN, month, day, weekday), "day-month");
    }

    private static boolean isDay(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    /** The day an ordinal or a number before a month's name counts; 0 if it is none. */
    private int dayNumber(int i) {
        var day = tokens.integer(i);
        if (day < 0) {
            var form = tokens.lower(i);
            day = TimeNumbers.ordinal(form);
            if (day == 0 && !form.isEmpty() && Character.isDigit(form.charAt(0))) {
                var ordinal = DAY_ORDINAL.matcher(form);
                day = ordinal.matches() ? Integer.parseInt(ordinal.group(1)) : 0;
            }
        } else if (tokens.isNumber(i) && tokens.digits(i) > 2) {
            return 0;
        }
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** "Mittwoch, dem 4. Dezember", "Mi., 4.12.", "Donnerstag, 18. Dezember". */
    @Nullable
    TimeMention weekdayAndDate(int i) {
        var weekday = weekdayNumber(i);
        if (weekday == 0) {
            return null;
        }
        var next = i + 1;
        if (tokens.is(next, ".")) {
            next++;
        }
        if (tokens.is(next, ",")) {
            next++;
        }
        if (tokens.isOneOf(next, "dem", "den", "der")) {
            next++;
        }
        if (next == i + 1 && tokens.isWord(i, Kind.WEEKDAY_ABBREVIATION) && tokens.integer(next) < 1) {
            return null;
        }
        var dated = date(next, weekday, i);
        if (dated != null && dated.meaning() instanceof CalendarDay) {
            return dated.from(tokens.span(i, dated.last()).cover(dated.span()), i);
        }
        var listed = listedDay(next);
        if (listed != null && listed.meaning() instanceof CalendarDay day) {
            var meaning = new CalendarDay(day.year(), day.month(), day.day(), weekday);
            return new TimeMention(tokens.span(i, next), i, next, meaning, null, listed.ruleId());
        }
        return null;
    }

    /** Number of a weekday written out, or abbreviated where a date follows; 0 if it is none. */
    private int weekdayNumber(int i) {
        var full = tokens.word(i, Kind.WEEKDAY);
        if (full != null) {
            return Integer.parseInt(full);
        }
        var brief = tokens.word(i, Kind.WEEKDAY_ABBREVIATION);
        return brief == null ? 0 : Integer.parseInt(brief);
    }

    /** A day whose month stands further on: "vom 4. bis 23. Mai", "am 3., 4. und 7. Oktober". */
    @Nullable
    TimeMention listedDay(int i) {
        var written = DAY_ORDINAL.matcher(tokens.lower(i));
        if (written.matches() && tokens.isOneOf(i - 1, "am", "vom", "zum") && !tokens.isCapitalised(i + 1)) {
            return mention(
                    i, i, new CalendarDay(InYear.OPEN, 0, Integer.parseInt(written.group(1)), 0), "day-of-month");
        }
        var day = tokens.isOrdinal(i) || tokens.isNumber(i) && tokens.digits(i) <= 2 ? tokens.integer(i) : 0;
        if (day < 1 || day > 31) {
            return null;
        }
        var next = i + 1;
        var linked = false;
        var limit = Math.min(tokens.end(), i + LONGEST_LIST);
        while (next < limit) {
            if (isListLink(next)) {
                linked = true;
                next++;
            } else if (linked && (tokens.isWord(next, Kind.WEEKDAY) || tokens.is(next, "."))) {
                next++;
            } else {
                var other = tokens.isOrdinal(next) ? tokens.integer(next) : 0;
                if (!linked || other < 1 || other > 31) {
                    break;
                }
                var month = monthAt(next + 1);
                if (month > 0) {
                    var year = yearAfter(next + 2).year();
                    var meaning = new CalendarDay(year, month, day, 0);
                    return mention(articleIfDay(i), i, meaning, "day-of-list");
                }
                next++;
            }
        }
        return elliptic(i, day);
    }

    private boolean isListLink(int i) {
        return tokens.isDash(i)
                || tokens.isOneOf(i, ",", "und", "oder", "sowie", "bis", "zum", "am", "dem", "den", "/", "auf", "vom");
    }

    /** "am 15.", where the month is that of the text around. */
    private @Nullable TimeMention elliptic(int i, int day) {
        if (!tokens.isOrdinal(i)
                || !tokens.isOneOf(i - 1, "am", "vom", "zum")
                || tokens.isCapitalised(i + 1)
                || tokens.canBe(i + 1, Pos.ADJ)) {
            return null;
        }
        return mention(i, i, new CalendarDay(InYear.OPEN, 0, day, 0), "day-of-month");
    }
}
