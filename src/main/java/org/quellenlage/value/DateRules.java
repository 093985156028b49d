package org.quellenlage.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.Century;
import org.quellenlage.value.TimeMeaning.DayFromNow;
import org.quellenlage.value.TimeMeaning.DayFromThen;
import org.quellenlage.value.TimeMeaning.Decade;
import org.quellenlage.value.TimeMeaning.Feast;
import org.quellenlage.value.TimeMeaning.FromThen;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.NthWeekday;
import org.quellenlage.value.TimeMeaning.PartOfDay;
import org.quellenlage.value.TimeMeaning.Period;
import org.quellenlage.value.TimeMeaning.SeasonName;
import org.quellenlage.value.TimeMeaning.WeekdayName;
import org.quellenlage.value.TimeMeaning.Weekend;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeMeaning.YearPart;
import org.quellenlage.value.TimeWords.Kind;

/** Days, weekdays, months, seasons, quarters, years, decades, centuries and feasts. */
final class DateRules {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern YEAR_SLASH_YEAR = Pattern.compile("(\\d{4})/(\\d{2}|\\d{4})");
    private static final Pattern DIGIT_DECADE = Pattern.compile("(\\d{2,4})er(?:n|-jahren?|-jahre)?");
    private static final Pattern DAY_ORDINAL = Pattern.compile("(\\d{1,2})te[nrsm]?");
    private static final int LONGEST_LIST = 24;

    private final TimeTokens tokens;

    DateRules(TimeTokens tokens) {
        this.tokens = tokens;
    }

    /** The longest date that begins at a token, null if none does. */
    @Nullable
    TimeMention at(int i) {
        TimeMention best = null;
        best = longer(best, feast(i));
        best = longer(best, weekdayAndDate(i));
        best = longer(best, date(i, 0, i));
        best = longer(best, listedDay(i));
        best = longer(best, edged(i));
        best = longer(best, nthWeekday(i));
        best = longer(best, shifted(i));
        best = longer(best, yearPart(i));
        best = longer(best, month(i, null, i));
        best = longer(best, season(i, null, i));
        best = longer(best, year(i, null, i));
        best = longer(best, decade(i));
        best = longer(best, century(i));
        best = longer(best, dayWord(i));
        best = longer(best, dayAdjective(i));
        best = longer(best, weekday(i));
        best = longer(best, periodWord(i));
        best = longer(best, weekend(i));
        best = longer(best, dayBeforeOrAfter(i));
        best = longer(best, partOfDay(i));
        return best;
    }

    private static @Nullable TimeMention longer(@Nullable TimeMention a, @Nullable TimeMention b) {
        return a == null || b != null && b.span().end() > a.span().end() ? b : a;
    }

    private TimeMention mention(int first, int last, TimeMeaning meaning, String rule) {
        return new TimeMention(tokens.span(first, last), first, last, meaning, null, "time/" + rule);
    }

    private TimeMention withArticle(int first, int last, TimeMeaning meaning, String rule) {
        return mention(articleBefore(first), last, meaning, rule);
    }

    /** The article of a phrase belongs to it: "der kommenden Woche"; "im", "zum" are prepositions and do not. */
    private int articleBefore(int first) {
        return switch (tokens.lower(first - 1)) {
            case "der", "die", "das", "den", "dem", "des" -> first - 1;
            default -> first;
        };
    }

    // ---------------------------------------------------------------- days

    /** "4. Dezember 2024", "15.05.2016", "vierten Dezember", "Februar 15", "2018-08-31". */
    private @Nullable TimeMention date(int i, int weekday, int first) {
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
    private @Nullable TimeMention dayAndMonthInDigits(int i, int weekday, int first, java.util.regex.Matcher half) {
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

    /** 16 is 2016, 74 is 1974: the years a newspaper abbreviates. */
    private static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static boolean isDay(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static boolean isYear(int number) {
        return number >= 1000 && number < 2200;
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

    /** The month a token names, if it does not only look so: 0 otherwise. */
    private int monthAt(int i) {
        var month = tokens.word(i, Kind.MONTH);
        return month == null || isNoAbbreviation(i) ? 0 : Integer.parseInt(month);
    }

    /** "Jan" without its point is a month only beside numbers; before a name it is one. */
    private boolean isNoAbbreviation(int i) {
        var form = tokens.token(i).form();
        return form.length() == 3
                && !tokens.is(i, "mai")
                && (!tokens.isCapitalised(i) || tokens.isCapitalised(i + 1) && !tokens.isNumber(i + 1));
    }

    /** "Mittwoch, dem 4. Dezember", "Mi., 4.12.", "Donnerstag, 18. Dezember". */
    private @Nullable TimeMention weekdayAndDate(int i) {
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
    private @Nullable TimeMention listedDay(int i) {
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

    // ---------------------------------------------------------------- years after something

    /** What year follows, and the last token that belongs to it; the token before where none follows. */
    private record YearTail(InYear year, int last) {}

    private YearTail yearAfter(int i) {
        var number = tokens.isNumber(i) ? tokens.integer(i) : -1;
        if (isYear(number) && tokens.digits(i) == 4 && !(number % 100 == 0 && isCounted(i + 1))) {
            return new YearTail(InYear.of(number), i);
        }
        if (tokens.isOneOf(i, "'", "’") && tokens.touches(i, i + 1) && tokens.digits(i + 1) == 2) {
            return new YearTail(InYear.of(fullYear(tokens.integer(i + 1))), i + 1);
        }
        var next = tokens.is(i, "des") ? i + 1 : i;
        if (next > i && isYearWord(next) && isYear(tokens.integer(next + 1)) && tokens.digits(next + 1) == 4) {
            return new YearTail(InYear.of(tokens.integer(next + 1)), next + 1);
        }
        var shift = tokens.word(next, Kind.SHIFT);
        if (shift != null && isYearWord(next + 1) && tokens.lower(next + 1).endsWith("s")) {
            return new YearTail(shifted(shift), next + 1);
        }
        var period = tokens.word(next, Kind.PERIOD);
        if (next > i && period != null && period.startsWith("Y ")) {
            return new YearTail(shifted(period.substring(2)), next);
        }
        if (next > i && isYearWord(next)) {
            return new YearTail(InYear.SAME, next);
        }
        return new YearTail(InYear.OPEN, i - 1);
    }

    private static InYear shifted(String shift) {
        return switch (shift) {
            case "same", "next", "first" -> InYear.SAME;
            default -> InYear.shifted(Integer.parseInt(shift));
        };
    }

    private boolean isYearWord(int i) {
        return "Y".equals(tokens.word(i, Kind.UNIT)) && !tokens.isWord(i, Kind.PLURAL_UNIT);
    }

    // ---------------------------------------------------------------- months, seasons, parts of the year

    /** "Anfang November", "Ende des Jahres", "Mitte der 90er-Jahre", "Jahresende". */
    private @Nullable TimeMention edged(int i) {
        var compound = tokens.word(i, Kind.EDGE_OF);
        if (compound != null) {
            var at = compound.indexOf(' ');
            var edge = compound.substring(0, at);
            var unit = compound.substring(at + 1);
            var year = tokens.isNumber(i + 1) ? tokens.integer(i + 1) : -1;
            if (unit.equals("Y") && isYear(year) && tokens.digits(i + 1) == 4) {
                return mention(i, i + 1, new YearNumber(InYear.of(year), edge), "edge-of-year");
            }
            return mention(i, i, new Period(unit, "0", edge), "edge-of-period");
        }
        var edge = tokens.word(i, Kind.EDGE);
        if (edge == null) {
            return null;
        }
        var next = tokens.isOneOf(i + 1, "des", "der", "vom") ? i + 2 : i + 1;
        var within = longer(month(next, edge, i), season(next, edge, i));
        within = longer(within, year(next, edge, i));
        within = longer(within, shiftedPeriod(next, edge, i));
        within = longer(within, yearPartFrom(next, i));
        within = longer(within, decadeOrCentury(next, i));
        if (within == null && next == i + 2) {
            var unit = tokens.word(next, Kind.UNIT);
            if (unit != null && !unit.startsWith("T") && !unit.equals("D") && !tokens.isWord(next, Kind.PLURAL_UNIT)) {
                var meaning = unit.equals("10Y") || unit.equals("100Y")
                        ? new Period(unit, "0", edge)
                        : new Period(unit, "same", edge);
                return mention(i, next, meaning, "edge-of-period");
            }
        }
        return within;
    }

    private @Nullable TimeMention decadeOrCentury(int i, int first) {
        var found = longer(decade(i), century(i));
        return found == null ? null : found.from(tokens.span(first, found.last()), first);
    }

    private @Nullable TimeMention month(int i, @Nullable String edge, int first) {
        var month = monthAt(i);
        if (month == 0) {
            return null;
        }
        var tail = yearAfter(i + 1);
        if (tail.year().isOpen() && (edge == null && !isMonthHere(i) || isBareAbbreviation(i))) {
            return null;
        }
        var start = edge == null && !tail.year().isOpen() ? articleBefore(first) : first;
        return mention(start, tail.last(), new MonthName(month, tail.year(), null, edge), "month");
    }

    /** "Aug" without point or year may be anything. */
    private boolean isBareAbbreviation(int i) {
        var form = tokens.token(i).form();
        return form.length() <= 4
                && !form.endsWith(".")
                && !tokens.isOneOf(i, "mai", "juni", "juli", "märz", "juno")
                && !tokens.isAlone(i, i);
    }

    /** "Mai", "August", "März" are names of people too: alone they tell a month after a word that asks for one. */
    private boolean isMonthHere(int i) {
        if (tokens.isAlone(i, i)) {
            return true;
        }
        return switch (tokens.lower(i - 1)) {
            case "im", "monat", "monats", "monaten", "anfang", "mitte", "ende", "ganzen", "gesamten", "am" -> true;
            case "seit",
                    "ab",
                    "bis",
                    "von",
                    "vom",
                    "zum",
                    "zwischen",
                    "und",
                    "oder",
                    "für",
                    "vor",
                    "nach",
                    "per",
                    "in",
                    "gegenüber",
                    "sowie",
                    "/",
                    "–",
                    "-",
                    "(",
                    "noch",
                    "erst",
                    "schon",
                    "bereits",
                    "den",
                    "der" -> !isNameLike(i + 1);
            default -> false;
        };
    }

    /** Whether a capitalised word that is no common noun follows: "von August Bebel". */
    private boolean isNameLike(int i) {
        return tokens.isCapitalised(i)
                && !tokens.isWord(i, Kind.MONTH)
                && (!tokens.canBe(i, Pos.NOUN) || tokens.token(i).word().has(Pos.PROPN, Analysis.Kind.SURNAME));
    }

    private @Nullable TimeMention season(int i, @Nullable String edge, int first) {
        var season = tokens.word(i, Kind.SEASON);
        if (season == null) {
            return null;
        }
        var slash = tokens.isNumber(i + 1) ? YEAR_SLASH_YEAR.matcher(tokens.lower(i + 1)) : null;
        if (slash != null && slash.matches()) {
            var year = InYear.of(Integer.parseInt(slash.group(1)));
            return mention(first, i + 1, new SeasonName(season, year, null, edge), "season");
        }
        var tail = yearAfter(i + 1);
        var form = tokens.lower(i);
        var compound = form.endsWith("monate") || form.endsWith("monaten");
        if (tail.year().isOpen() && edge == null && !compound && !isSeasonHere(i)) {
            return null;
        }
        var start = edge == null ? articleBefore(first) : first;
        return mention(start, tail.last(), new SeasonName(season, tail.year(), null, edge), "season");
    }

    /** "Sommer" and "Winter" are surnames as well. */
    private boolean isSeasonHere(int i) {
        return tokens.isAlone(i, i)
                || tokens.isOneOf(
                        i - 1,
                        "im",
                        "seit",
                        "ab",
                        "bis",
                        "zum",
                        "vom",
                        "ganzen",
                        "gesamten",
                        "und",
                        "oder",
                        "den",
                        "der",
                        "dem",
                        "des",
                        "einen",
                        "jeden",
                        "über",
                        "nächsten",
                        "vor",
                        "nach",
                        "für",
                        "–",
                        "-");
    }

    /** "im dritten Quartal 2014", "der zweiten Jahreshälfte", "ersten Hälfte des Jahres". */
    private @Nullable TimeMention yearPart(int i) {
        var nth = tokens.isOrdinal(i) ? tokens.integer(i) : TimeNumbers.ordinal(tokens.lower(i));
        if (nth < 1 || nth > 4) {
            var last = lastPartOfYear(i);
            if (last != null) {
                return last;
            }
            return quarterAbbreviated(i);
        }
        var code = tokens.isWord(i + 1, Kind.QUARTER) ? "Q" : tokens.isWord(i + 1, Kind.HALF) && nth < 3 ? "H" : null;
        if (code != null) {
            var tail = yearAfter(i + 2);
            return withArticle(i, tail.last(), new YearPart(code + nth, tail.year()), "part-of-year");
        }
        if (tokens.is(i + 1, "hälfte") && nth < 3) {
            var tail = yearAfter(i + 2);
            if (!tail.year().isOpen()) {
                return withArticle(i, tail.last(), new YearPart("H" + nth, tail.year()), "part-of-year");
            }
            var century = century(tokens.isOneOf(i + 2, "des", "vom") ? i + 3 : i + 2);
            if (century != null) {
                return withArticle(i, century.last(), century.meaning(), "part-of-century");
            }
        }
        return null;
    }

    private @Nullable TimeMention yearPartFrom(int i, int first) {
        var part = yearPart(i);
        return part == null || !(part.meaning() instanceof YearPart)
                ? null
                : part.from(tokens.span(first, part.last()), first);
    }

    /** "im letzten Quartal 2004". */
    private @Nullable TimeMention lastPartOfYear(int i) {
        if (!tokens.lower(i).startsWith("letzt")) {
            return null;
        }
        var code = tokens.isWord(i + 1, Kind.QUARTER) ? "Q4" : tokens.isWord(i + 1, Kind.HALF) ? "H2" : null;
        var tail = yearAfter(i + 2);
        return code == null || tail.year().isOpen()
                ? null
                : withArticle(i, tail.last(), new YearPart(code, tail.year()), "part-of-year");
    }

    /** "Q3 2014". */
    private @Nullable TimeMention quarterAbbreviated(int i) {
        var form = tokens.lower(i);
        if (form.length() != 2 || form.charAt(0) != 'q' && form.charAt(0) != 'h' || !tokens.isCapitalised(i)) {
            return null;
        }
        var nth = form.charAt(1) - '0';
        if (nth < 1 || nth > (form.charAt(0) == 'q' ? 4 : 2)) {
            return null;
        }
        var tail = yearAfter(i + 1);
        return tail.year().isOpen()
                ? null
                : mention(i, tail.last(), new YearPart(tokens.token(i).form(), tail.year()), "part-of-year");
    }

    // ---------------------------------------------------------------- years, decades, centuries

    private @Nullable TimeMention year(int i, @Nullable String edge, int first) {
        if (isYearWord(i) || tokens.is(i, "jahre")) {
            var given = tokens.isNumber(i + 1) ? tokens.integer(i + 1) : -1;
            if (isYear(given) && tokens.digits(i + 1) == 4 || given > 0 && tokens.is(i - 1, "im") && given < 1000) {
                var year = eraAfter(i + 2) ? InYear.of(1 - given) : InYear.of(given);
                var last = eraAfter(i + 2) ? i + 3 : i + 1;
                return edge == null
                        ? withArticle(first, last, new YearNumber(year, null), "year")
                        : mention(first, last, new YearNumber(year, edge), "year");
            }
            var slash = tokens.isNumber(i + 1) ? YEAR_SLASH_YEAR.matcher(tokens.lower(i + 1)) : null;
            if (slash != null && slash.matches()) {
                var meaning = new YearNumber(InYear.of(Integer.parseInt(slash.group(1))), edge, true);
                return withArticle(first, i + 1, meaning, "year");
            }
            return null;
        }
        if (!tokens.isNumber(i)) {
            return null;
        }
        var number = tokens.integer(i);
        if (number > 0 && eraAfter(i + 1)) {
            return mention(first, i + 2, new YearNumber(InYear.of(1 - number), edge), "year-before-christ");
        }
        if (tokens.digits(i) == 9 || tokens.digits(i) == 7) {
            return slashedYears(i);
        }
        if (!isYear(number) || tokens.digits(i) != 4 || edge == null && !isYearHere(i, number)) {
            return null;
        }
        var start = tokens.is(i - 1, "jahrgang") ? i - 1 : first;
        return mention(start, i, new YearNumber(InYear.of(number), edge), "year");
    }

    private boolean eraAfter(int i) {
        return tokens.isOneOf(i, "v", "v.", "vor") && tokens.isOneOf(i + 1, "chr", "chr.", "christus")
                || tokens.is(i, "v.chr.")
                || tokens.isOneOf(i, "v") && tokens.isOneOf(i + 1, "u.z.");
    }

    /** "2013/14" is one winter, season or budget, read as its first year. */
    private @Nullable TimeMention slashedYears(int i) {
        var slash = YEAR_SLASH_YEAR.matcher(tokens.lower(i));
        if (!slash.matches()) {
            return null;
        }
        var year = Integer.parseInt(slash.group(1));
        var other = Integer.parseInt(slash.group(2)) % 100;
        if (!isYear(year) || other != (year + 1) % 100) {
            return null;
        }
        var season = tokens.isOneOf(i - 1, "saison", "spielzeit", "amtsperiode", "legislaturperiode");
        var meaning = new YearNumber(InYear.of(year), null, true);
        return season ? withArticle(i - 1, i, meaning, "year-and-next") : mention(i, i, meaning, "year-and-next");
    }

    /**
     * A bare number of four digits is a year unless something is counted with it: "2014 wurde gebaut", "seit 1990",
     * "(1950-1953)"; not "1400 Euro", "rund 2000 Besucher", "Nr. 1984".
     */
    private boolean isYearHere(int i, int number) {
        if (number < 1100 || number > 2100) {
            return tokens.isOneOf(i - 1, "jahr", "jahre", "anno");
        }
        var before = tokens.lower(i - 1);
        switch (before) {
            case "rund",
                    "etwa",
                    "ca",
                    "ca.",
                    "circa",
                    "zirka",
                    "ungefähr",
                    "gut",
                    "knapp",
                    "fast",
                    "beinahe",
                    "über",
                    "als",
                    "nr.",
                    "nr",
                    "nummer",
                    "art",
                    "art.",
                    "artikel",
                    "§",
                    "€",
                    "$",
                    "mindestens",
                    "höchstens",
                    "maximal",
                    "minimal",
                    "insgesamt",
                    "minus",
                    "plus",
                    "+",
                    "tel",
                    "tel.",
                    "telefon",
                    "je",
                    "jeweils",
                    "weitere",
                    "weiteren",
                    "alle",
                    "seine",
                    "ihre",
                    "diese",
                    "dieser",
                    "euro",
                    "eur",
                    "chf",
                    "usd" -> {
                return false;
            }
            case "ic",
                    "ice",
                    "ec",
                    "icn",
                    "re",
                    "rb",
                    "rj",
                    "rjx",
                    "ir",
                    "s",
                    "u",
                    "b",
                    "l",
                    "wb",
                    "az",
                    "plz",
                    "postfach" -> {
                return false;
            }
            default -> {
                // Decided by what follows.
            }
        }
        var called = tokens.isOneOf(
                i - 1,
                "seit",
                "von",
                "bis",
                "ab",
                "um",
                "im",
                "in",
                "vor",
                "nach",
                "jahr",
                "jahre",
                "anno",
                "zwischen",
                "und",
                "(",
                "-",
                "–",
                "*",
                "anfang",
                "mitte",
                "ende",
                "geboren",
                "gegründet",
                "erst",
                "bereits",
                "schon");
        if (number < 1800 && !called
                || (tokens.isDash(i + 1) || tokens.is(i + 1, "bis")) && tokens.integer(i + 2) > 2200) {
            return false;
        }
        if (before.equals("/") && tokens.isNumber(i - 2) || tokens.is(i + 1, "/") && tokens.isNumber(i + 2)) {
            return isYear(tokens.integer(i - 2)) || isYear(tokens.integer(i + 2));
        }
        var round = number % 50 == 0 && !called && canBePlural(i + 1);
        return !round
                && !isCounted(i + 1)
                && !(tokens.isNumber(i + 1) && tokens.digits(i + 1) > 2 && !tokens.isWord(i - 1, Kind.MONTH));
    }

    private boolean canBePlural(int i) {
        return tokens.isCapitalised(i) && Agreement.has(tokens.token(i).word().agreement(Pos.NOUN), Agreement.PLURAL);
    }

    /** Whether a token can be what a number before it counts. */
    private boolean isCounted(int i) {
        if (!tokens.has(i)) {
            return false;
        }
        var token = tokens.token(i);
        if (token.is(Token.Kind.SYMBOL)) {
            return !token.is("+") && !token.is("|");
        }
        if (tokens.isOneOf(
                i,
                "euro",
                "prozent",
                "meter",
                "metern",
                "kilometer",
                "kilometern",
                "millionen",
                "mio",
                "milliarden",
                "mrd",
                "tonnen",
                "franken",
                "dollar",
                "uhr",
                "grad",
                "kilo",
                "kilogramm",
                "liter",
                "hektar",
                "quadratmeter",
                "kubikmeter",
                "ps",
                "watt",
                "megawatt",
                "kilowatt",
                "km",
                "m",
                "kg",
                "ha",
                "stück",
                "mann",
                "tausend",
                "mark",
                "lire",
                "schilling",
                "punkte",
                "punkten")) {
            return true;
        }
        if (!token.isWord() || !token.isCapitalised()) {
            return false;
        }
        var noun = token.word().as(Pos.NOUN);
        return noun != null
                && Agreement.has(token.word().agreement(Pos.NOUN), Agreement.PLURAL)
                && !Agreement.has(token.word().agreement(Pos.NOUN), Agreement.SINGULAR);
    }

    /** "90er Jahre", "1990er-Jahren", "neunziger Jahre", "Neunzigerjahren". */
    private @Nullable TimeMention decade(int i) {
        var form = tokens.lower(i);
        if (form.length() < 4) {
            return null;
        }
        var prefix = -1;
        var last = i;
        if (Character.isDigit(form.charAt(0))) {
            var digits = DIGIT_DECADE.matcher(form);
            if (digits.matches()) {
                var value = Integer.parseInt(digits.group(1));
                prefix = value < 100 ? 190 + value / 10 : value / 10;
                if (value % 10 != 0) {
                    return null;
                }
            }
        } else {
            prefix = wordDecade(form);
        }
        if (prefix < 0) {
            return null;
        }
        if (!form.contains("jahr")) {
            if (tokens.isOneOf(i + 1, "jahre", "jahren")) {
                last = i + 1;
            } else if (prefix < 200 && form.length() < 6 || !tokens.isOneOf(i - 1, "den", "der", "die")) {
                return null;
            }
        }
        return withArticle(i, last, new Decade(prefix), "decade");
    }

    private static int wordDecade(String form) {
        var tail = form.indexOf("iger");
        if (tail < 0 || tail > 7) {
            return -1;
        }
        var end = form.substring(tail + 4);
        if (!end.isEmpty() && !end.equals("jahre") && !end.equals("jahren") && !end.equals("n")) {
            return -1;
        }
        return switch (form.substring(0, tail + 2)) {
            case "zwanzig" -> 192;
            case "dreißig", "dreissig" -> 193;
            case "vierzig" -> 194;
            case "fünfzig" -> 195;
            case "sechzig" -> 196;
            case "siebzig" -> 197;
            case "achtzig" -> 198;
            case "neunzig" -> 199;
            default -> -1;
        };
    }

    /** "15. Jahrhundert", "neunzehnten Jahrhunderts", "vergangenen Jahrhundert". */
    private @Nullable TimeMention century(int i) {
        var nth = tokens.isOrdinal(i) ? tokens.integer(i) : TimeNumbers.ordinal(tokens.lower(i));
        if (nth < 1
                || nth > 21
                || !("100Y".equals(tokens.word(i + 1, Kind.UNIT))
                        || tokens.isOneOf(i + 1, "jh", "jhd", "jh.", "jhd."))) {
            return null;
        }
        return withArticle(i, i + 1, new Century(nth - 1), "century");
    }

    // ---------------------------------------------------------------- relative to now

    /** "vergangenen Freitag", "kommende Woche", "diesen Sommer", "nächstes Jahr", "am vergangenen Wochenende". */
    private @Nullable TimeMention shifted(int i) {
        var shift = tokens.word(i, Kind.SHIFT);
        if (shift == null || shift.equals("first")) {
            return null;
        }
        var at = i + 1;
        if (tokens.canBe(at, Pos.ADJ)
                && !tokens.isCapitalised(at)
                && !tokens.isWord(at, Kind.UNIT)
                && !isTimeNoun(at)
                && isTimeNoun(at + 1)) {
            at++;
        }
        var weekday = tokens.word(at, Kind.WEEKDAY);
        if (weekday != null) {
            var tail = weekTail(at + 1);
            var last = tail == null ? at : tail.last();
            var part = tokens.word(last + 1, Kind.PART);
            var meaning = new WeekdayName(Integer.parseInt(weekday), shift, tail == null ? null : tail.shift());
            return part != null && tokens.isCapitalised(last + 1)
                    ? withArticle(i, last + 1, meaning, "weekday").withPart(part)
                    : withArticle(i, last, meaning, "weekday");
        }
        var weekdayPart = tokens.word(at, Kind.WEEKDAY_PART);
        if (weekdayPart != null) {
            var meaning = new WeekdayName(weekdayPart.charAt(0) - '0', shift, null);
            return withArticle(i, at, meaning, "weekday").withPart(weekdayPart.substring(2));
        }
        var month = monthAt(at);
        if (month > 0) {
            return withArticle(i, at, new MonthName(month, InYear.OPEN, shift, null), "month");
        }
        var season = tokens.word(at, Kind.SEASON);
        if (season != null) {
            return withArticle(i, at, new SeasonName(season, InYear.OPEN, shift, null), "season");
        }
        var part = tokens.word(at, Kind.PART);
        if (part != null && tokens.isCapitalised(at) && !tokens.is(at + 1, "des")) {
            var meaning = switch (shift) {
                case "-1" -> new DayFromNow(part.equals("NI") ? 0 : -1);
                case "0" -> new DayFromNow(0);
                case "1" -> new DayFromNow(1);
                default -> new PartOfDay();
            };
            return withArticle(i, at, meaning, "part-of-day").withPart(part);
        }
        var feast = feastAt(at);
        if (feast != null && !shift.equals("same")) {
            var meaning = new Feast(feast.holiday(), InYear.OPEN, shift);
            return withArticle(i, at + feast.words().size() - 1, meaning, "feast");
        }
        return shiftedPeriod(i, null, i);
    }

    private boolean isTimeNoun(int i) {
        return tokens.isWord(i, Kind.UNIT)
                || tokens.isWord(i, Kind.WEEKDAY)
                || tokens.isWord(i, Kind.MONTH)
                || tokens.isWord(i, Kind.SEASON);
    }

    private @Nullable TimeMention shiftedPeriod(int i, @Nullable String edge, int first) {
        var shift = tokens.word(i, Kind.SHIFT);
        var at = shift == null ? i : i + 1;
        if (shift != null
                && tokens.canBe(at, Pos.ADJ)
                && !tokens.isWord(at, Kind.UNIT)
                && tokens.isWord(at + 1, Kind.UNIT)) {
            at++;
        }
        if (shift == null || shift.equals("first")) {
            var period = tokens.word(i, Kind.PERIOD);
            if (period == null || edge == null) {
                return null;
            }
            var meaning = new Period(period.substring(0, 1), period.substring(2), edge);
            return mention(first, i, meaning, "period");
        }
        var unit = tokens.word(at, Kind.UNIT);
        if (unit == null || unit.startsWith("T") || tokens.isWord(at, Kind.PLURAL_UNIT)) {
            return null;
        }
        if (unit.equals("WE")) {
            return edge == null ? withArticle(i, at, new Weekend(shift), "weekend") : null;
        }
        if (unit.equals("Y") && tokens.isNumber(at + 1) && isYear(tokens.integer(at + 1))) {
            var year = InYear.of(tokens.integer(at + 1));
            return mention(edge == null ? articleBefore(first) : first, at + 1, new YearNumber(year, edge), "year");
        }
        if (unit.equals("W")) {
            var weekday = tokens.word(at + 1, Kind.WEEKDAY);
            if (weekday != null && edge == null) {
                var meaning = new WeekdayName(Integer.parseInt(weekday), null, shift);
                return withArticle(i, at + 1, meaning, "weekday-of-week");
            }
        }
        if (unit.equals("D")
                && !shift.equals("0")
                && !shift.equals("same")
                && !shift.equals("next")
                && !shift.equals("1")) {
            return null;
        }
        var meaning = unit.equals("Y") && edge != null ? new Period("Y", shift, edge) : new Period(unit, shift, edge);
        return edge == null ? withArticle(i, at, meaning, "period") : mention(first, at, meaning, "period");
    }

    /** "nächster Woche" after a weekday. */
    private record WeekTail(String shift, int last) {}

    private @Nullable WeekTail weekTail(int i) {
        var next = tokens.isOneOf(i, "der", "in") ? i + 1 : i;
        next = tokens.is(next, "der") ? next + 1 : next;
        var shift = tokens.word(next, Kind.SHIFT);
        if (shift != null
                && "W".equals(tokens.word(next + 1, Kind.UNIT))
                && !tokens.isWord(next + 1, Kind.PLURAL_UNIT)) {
            return new WeekTail(shift, next + 1);
        }
        if (tokens.isOneOf(i, "in", "vor")) {
            var number = TimeNumbers.cardinal(tokens.lower(i + 1));
            var amount = number == null ? tokens.integer(i + 1) : number.intValue();
            if (amount > 0 && "W".equals(tokens.word(i + 2, Kind.UNIT))) {
                return new WeekTail(tokens.is(i, "in") ? "" + amount : "-" + amount, i + 2);
            }
        }
        return null;
    }

    /** "gestern", "heute Abend", "morgen früh". */
    private @Nullable TimeMention dayWord(int i) {
        var day = tokens.word(i, Kind.DAY);
        if (day == null) {
            return null;
        }
        if (tokens.is(i, "morgen") && tokens.isCapitalised(i) && !tokens.isFirst(i)) {
            return null;
        }
        if (tokens.is(i, "morgen")
                && tokens.isOneOf(i - 1, "am", "jeden", "guten", "der", "den", "des", "diesen", "gegen")) {
            return null;
        }
        var next = tokens.is(i + 1, "zu") ? i + 2 : i + 1;
        var part = tokens.word(next, Kind.PART);
        var meaning = new DayFromNow(Integer.parseInt(day));
        if (part != null && !(tokens.is(next, "morgen") && !tokens.isCapitalised(next))) {
            return mention(i, next, meaning, "day-from-now").withPart(part);
        }
        if (tokens.is(i + 1, ",") && tokens.isWord(i + 2, Kind.WEEKDAY)) {
            return mention(i, i + 2, meaning, "day-from-now");
        }
        if (day.equals("0") && isNowadays(i)) {
            return mention(i, i, new TimeMeaning.Fixed(TimeExpression.Type.DATE, "PRESENT_REF"), "nowadays");
        }
        return mention(i, i, meaning, "day-from-now");
    }

    /** "am gestrigen Mittwoch", "am heutigen Tag", "am morgigen Abend". */
    private @Nullable TimeMention dayAdjective(int i) {
        var day = tokens.word(i, Kind.DAY_ADJECTIVE);
        if (day == null) {
            return null;
        }
        var meaning = new DayFromNow(Integer.parseInt(day));
        if (tokens.isWord(i + 1, Kind.WEEKDAY) || tokens.isOneOf(i + 1, "tag", "tages", "tage")) {
            return withArticle(i, i + 1, meaning, "day-from-now");
        }
        var compound = tokens.word(i + 1, Kind.WEEKDAY_PART);
        var part = compound == null ? tokens.word(i + 1, Kind.PART) : compound.substring(2);
        return part == null
                ? null
                : withArticle(i, i + 1, meaning, "day-from-now").withPart(part);
    }

    /** "heute" for these times, not this day: "auch heute noch", "bis heute", "von heute", "wie wir heute wissen". */
    private boolean isNowadays(int i) {
        return tokens.isOneOf(i + 1, "noch", "wissen", "weiß", "mehr", "üblich", "lebende", "lebenden")
                || tokens.isOneOf(i - 1, "noch", "von", "bis") && !tokens.isOneOf(i + 1, "um", "an", "abend", "bis")
                || tokens.isOneOf(i - 1, "ist", "sind") && !endsWithParticiple()
                || tokens.is(i - 1, "auch")
                        && !tokens.is(i + 1, "wieder")
                        && !tokens.isNumber(i + 1)
                        && !endsWithParticiple()
                || tokens.isOneOf(
                        i + 1, "würde", "würden", "könnte", "könnten", "gibt", "leben", "lebt", "gilt", "gelten")
                || tokens.isOneOf(i - 1, "würde", "würden", "leben", "lebt", "gilt", "gelten", "heißt");
    }

    private boolean endsWithParticiple() {
        for (var i = tokens.end() - 1; i >= tokens.end() - 4; i--) {
            if (tokens.has(i) && tokens.token(i).word().hasForm(VerbForms.PAST_PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "Mittwoch", "Mittwochabend", "Dienstag Morgen", "Montag nächster Woche". */
    private @Nullable TimeMention weekday(int i) {
        var compound = tokens.word(i, Kind.WEEKDAY_PART);
        if (compound != null) {
            var meaning = new WeekdayName(compound.charAt(0) - '0', null, null);
            return mention(i, i, meaning, "weekday").withPart(compound.substring(2));
        }
        var name = tokens.word(i, Kind.WEEKDAY);
        if (name == null) {
            var brief = tokens.word(i, Kind.WEEKDAY_ABBREVIATION);
            var alone = brief != null && (tokens.isAlone(i, i) || tokens.isAlone(i, i + 1) && tokens.is(i + 1, "."));
            return alone
                    ? mention(i, tokens.end() - 1, new WeekdayName(Integer.parseInt(brief), null, null), "weekday")
                    : null;
        }
        if (!isWeekdayHere(i)) {
            return null;
        }
        var number = Integer.parseInt(name);
        var tail = weekTail(i + 1);
        if (tail != null) {
            return mention(i, tail.last(), new WeekdayName(number, null, tail.shift()), "weekday-of-week");
        }
        var part = tokens.word(i + 1, Kind.PART);
        if (part != null && (tokens.isCapitalised(i + 1) || tokens.is(i + 1, "früh") || tokens.isAlone(i, i + 1))) {
            return mention(i, i + 1, new WeekdayName(number, null, null), "weekday")
                    .withPart(part);
        }
        return mention(i, i, new WeekdayName(number, null, null), "weekday");
    }

    /** "Sonntag" and "Freitag" are surnames too: not after a first name or title, nor with a verb of its own. */
    private boolean isWeekdayHere(int i) {
        if (tokens.is(i - 1, "am")
                && tokens.isOneOf(i - 2, "bild", "welt", "nzz", "presse", "zeitung", "tribüne", "blick")) {
            return false;
        }
        if (tokens.isOneOf(i - 1, "herr", "herrn", "frau", "familie", "dr", "prof", "firma", "minister", "von")) {
            return tokens.is(i - 1, "von") && !tokens.isCapitalised(i - 2);
        }
        if (!tokens.isCapitalised(i - 1)) {
            return true;
        }
        var before = tokens.token(i - 1).word();
        return !before.has(Pos.PROPN, Analysis.Kind.FIRST_NAME) && (before.isKnown() || tokens.isFirst(i - 1));
    }

    /** "letzter Sonntag im März 2014", "zweiter Mittwoch im Oktober". */
    private @Nullable TimeMention nthWeekday(int i) {
        var shift = tokens.word(i, Kind.SHIFT);
        var nth = "-1".equals(shift) && tokens.lower(i).startsWith("letzt") ? 0 : TimeNumbers.ordinal(tokens.lower(i));
        if (nth == 0 && shift == null || nth > 5) {
            return null;
        }
        var weekday = tokens.word(i + 1, Kind.WEEKDAY);
        var month = tokens.isOneOf(i + 2, "im", "des") ? monthAt(i + 3) : 0;
        if (weekday == null || month == 0) {
            return null;
        }
        var tail = yearAfter(i + 4);
        var meaning = new NthWeekday(nth, Integer.parseInt(weekday), month, tail.year());
        return withArticle(i, tail.last(), meaning, "nth-weekday");
    }

    private @Nullable TimeMention periodWord(int i) {
        var period = tokens.word(i, Kind.PERIOD);
        if (period == null) {
            return null;
        }
        var number = tokens.isNumber(i + 1) && tokens.digits(i + 1) == 4 ? tokens.integer(i + 1) : -1;
        if (period.startsWith("Y") && isYear(number)) {
            return withArticle(i, i + 1, new YearNumber(InYear.of(number), null), "year");
        }
        var meaning = period.startsWith("D")
                ? new DayFromThen(Integer.parseInt(period.substring(2)))
                : new Period(period.substring(0, 1), period.substring(2), null);
        return withArticle(i, i, meaning, "period");
    }

    private @Nullable TimeMention weekend(int i) {
        if (!"WE".equals(tokens.word(i, Kind.UNIT)) || tokens.isWord(i, Kind.PLURAL_UNIT)) {
            return null;
        }
        return tokens.isOneOf(i - 1, "am", "übers", "zum", "vom", "ans", "das", "dem", "ganzen", "fürs", "ins")
                        || tokens.isAlone(i, i)
                ? withArticle(i, i, new Weekend(null), "weekend")
                : null;
    }

    /** "am Tag zuvor", "am Tag darauf", "im Jahr danach". */
    private @Nullable TimeMention dayBeforeOrAfter(int i) {
        if (tokens.is(i, "jahr") && tokens.isOneOf(i + 1, "zuvor", "davor", "darauf", "danach")) {
            var steps = tokens.isOneOf(i + 1, "zuvor", "davor") ? -1 : 1;
            return withArticle(i, i + 1, new FromThen(steps, "Y"), "year-before-or-after");
        }
        if (!tokens.is(i, "tag")) {
            return null;
        }
        if (tokens.isOneOf(i + 1, "zuvor", "davor")) {
            return withArticle(i, i + 1, new DayFromThen(-1), "day-before");
        }
        return tokens.isOneOf(i + 1, "darauf", "danach")
                ? withArticle(i, i + 1, new DayFromThen(1), "day-after")
                : null;
    }

    /** "am Nachmittag", "in der Nacht", "am Abend des 3. Mai", "Nacht zum Sonntag". */
    private @Nullable TimeMention partOfDay(int i) {
        var part = tokens.word(i, Kind.PART);
        if (part == null || !tokens.isCapitalised(i) || tokens.lower(i).endsWith("s") && !tokens.is(i - 1, "des")) {
            return null;
        }
        var asked = part.equals("NI")
                ? tokens.is(i - 1, "der") && tokens.isOneOf(i - 2, "in", "während")
                        || tokens.isOneOf(i - 1, "selben", "gleichen")
                : tokens.isOneOf(i - 1, "am", "gegen", "zum", "bis");
        if (tokens.is(i + 1, "des")) {
            var day = date(i + 2, 0, i + 2);
            if (day != null) {
                return mention(i, day.last(), day.meaning(), "part-of-day").withPart(part);
            }
        }
        if (!asked) {
            return null;
        }
        if (part.equals("NI") && tokens.isOneOf(i + 1, "zum", "auf", "zu", "vom", "von")) {
            return null;
        }
        return mention(i, i, new PartOfDay(), "part-of-day").withPart(part);
    }

    // ---------------------------------------------------------------- feasts

    private Holiday.@Nullable Form feastAt(int i) {
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

    private @Nullable TimeMention feast(int i) {
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
                return mention(i, next + 1, new Feast(form.holiday(), shifted(shift), null), "feast");
            }
        }
        var tail = yearAfter(last + 1);
        return mention(i, tail.last(), new Feast(form.holiday(), tail.year(), null), "feast");
    }
}
