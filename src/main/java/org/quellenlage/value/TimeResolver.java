package org.quellenlage.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeExpression.Type;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.Century;
import org.quellenlage.value.TimeMeaning.Clock;
import org.quellenlage.value.TimeMeaning.DayFromNow;
import org.quellenlage.value.TimeMeaning.DayFromThen;
import org.quellenlage.value.TimeMeaning.Decade;
import org.quellenlage.value.TimeMeaning.Feast;
import org.quellenlage.value.TimeMeaning.Fixed;
import org.quellenlage.value.TimeMeaning.FromThen;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.Length;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.NthWeekday;
import org.quellenlage.value.TimeMeaning.PartOfDay;
import org.quellenlage.value.TimeMeaning.Period;
import org.quellenlage.value.TimeMeaning.SeasonName;
import org.quellenlage.value.TimeMeaning.WeekdayName;
import org.quellenlage.value.TimeMeaning.Weekend;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeMeaning.YearPart;

/**
 * Puts found times on the calendar, in the order of the text: each is read against the day of writing, the tense of its
 * clause and what the text has just spoken of. Where nothing fixes a part of a date, that part stays open: XXXX-12-04.
 */
final class TimeResolver {

    private final @Nullable LocalDate today;
    /** Whether only the year of the day of writing is known. */
    private final boolean yearOnly;

    private @Nullable LocalDate day;
    private int dayBlock = -1;
    private @Nullable Integer year;
    private @Nullable Integer sentenceYear;
    private int sentence = -1;

    TimeResolver(TimeAnchor anchor) {
        this.today = anchor.day();
        this.yearOnly = anchor.precision() == TimeAnchor.Precision.YEAR;
    }

    /** What stands around a time. */
    record Place(
            int sentence,
            int block,
            TimeDirection direction,
            boolean alone,
            @Nullable LocalDate dayAhead,
            boolean repeated) {}

    /** The time as an expression with its value, null where the calendar knows no such day. */
    @Nullable
    TimeExpression resolve(TimeMention mention, Place place) {
        if (place.sentence() != sentence) {
            sentence = place.sentence();
            sentenceYear = null;
        }
        var found = switch (mention.meaning()) {
            case CalendarDay it -> calendarDay(it, place);
            case WeekdayName it -> weekday(it, place);
            case NthWeekday it -> nthWeekday(it, place);
            case MonthName it -> month(it, place);
            case YearNumber it -> yearNumber(it, place);
            case SeasonName it -> season(it, place);
            case YearPart it -> yearPart(it, place);
            case Decade it -> decade(it.prefix());
            case Century it -> century(it.prefix());
            case Period it -> period(it, place);
            case DayFromNow it -> dayFromNow(it);
            case DayFromThen it -> dayFromThen(it, place);
            case FromThen it -> fromThen(it, place);
            case Weekend it -> weekend(it, place);
            case PartOfDay _ -> partOfDay(place);
            case Feast it -> feast(it, place);
            case Clock it -> clock(it, place);
            case Length it -> length(it, place);
            case Fixed it -> new Found(it.type(), it.value(), null, null, null, "");
        };
        if (found == null) {
            return null;
        }
        remember(mention.meaning(), found, place);
        var type = found.type();
        var value = found.value();
        var edtf = found.edtf();
        if (mention.part() != null && !value.contains("T") && type == Type.DATE) {
            value = value + "T" + mention.part();
            type = Type.TIME;
        }
        return new TimeExpression(
                mention.span(),
                type,
                value,
                edtf,
                found.earliest(),
                found.latest(),
                found.derivation(),
                mention.ruleId());
    }

    private record Found(
            Type type,
            String value,
            @Nullable String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String derivation) {}

    private void remember(TimeMeaning meaning, Found found, Place place) {
        if (found.earliest() != null
                && found.earliest().equals(found.latest())
                && found.type() == Type.DATE
                && !(meaning instanceof DayFromThen)) {
            day = found.earliest();
            dayBlock = place.block();
        }
        var given = switch (meaning) {
            case CalendarDay it -> it.year();
            case MonthName it -> it.year();
            case YearNumber it -> it.pair() ? InYear.OPEN : it.year();
            case SeasonName it -> it.year();
            default -> InYear.OPEN;
        };
        if (given.kind() == InYear.Kind.GIVEN) {
            year = given.value();
            sentenceYear = given.value();
        }
    }

    // ---------------------------------------------------------------- forms of answers

    private static Found day(LocalDate date, String derivation) {
        return new Found(Type.DATE, date.toString(), date.toString(), date, date, derivation);
    }

    private static Found range(String value, String edtf, LocalDate earliest, LocalDate latest, String derivation) {
        return new Found(Type.DATE, value, edtf, earliest, latest, derivation);
    }

    /** A value with open parts; what EDTF cannot say of it, as a weekday, is left open there. */
    private static Found open(String value, String derivation) {
        return open(value, value, derivation);
    }

    private static Found open(String value, @Nullable String edtf, String derivation) {
        return new Found(Type.DATE, value, edtf, null, null, derivation);
    }

    private static int edtfSeason(String code) {
        return switch (code) {
            case "SP" -> 21;
            case "SU" -> 22;
            case "FA" -> 23;
            case "WI" -> 24;
            default -> (code.charAt(0) == 'H' ? 39 : 32) + code.charAt(1) - '0';
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    private static String four(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    private String fromToday(String what) {
        return today == null ? what + ", ohne bekannten Tag des Erscheinens" : what + ", gerechnet vom " + today;
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    // ---------------------------------------------------------------- days

    private @Nullable Found calendarDay(CalendarDay it, Place place) {
        var month = it.month();
        if (month == 0) {
            return dayOfMonth(it, place);
        }
        var known = known(it.year(), place);
        if (known != null) {
            var date = date(known, month, it.day());
            return date == null
                    ? null
                    : day(
                            date,
                            it.year().kind() == InYear.Kind.GIVEN ? "vollständiges Datum" : fromToday("Jahr " + known));
        }
        var told = toldYear(place);
        if (told != null) {
            var date = date(told, month, it.day());
            if (date != null) {
                return day(date, "Jahr " + told + " aus demselben Satz");
            }
        }
        if (today == null
                || month == 2 && it.day() > 29
                || it.day() > YearMonth.of(2000, month).lengthOfMonth()) {
            return month == 2 && it.day() > 29
                            || it.day() > YearMonth.of(2000, month).lengthOfMonth()
                    ? null
                    : open("XXXX-" + two(month) + "-" + two(it.day()), "Jahr nicht genannt");
        }
        var date = it.weekday() > 0 ? nearestWithWeekday(it) : null;
        if (date == null) {
            date = place.alone() ? next(today, month, it.day()) : nearest(month, it.day(), place.direction());
        }
        return date == null ? null : day(date, fromToday("nächstliegender " + it.day() + "." + month + "."));
    }

    /** The year a sentence in the past has named before: "1992 brach sie, im April wurde sie geflickt". */
    private @Nullable Integer toldYear(Place place) {
        return place.direction() == TimeDirection.PAST
                        && sentenceYear != null
                        && (today == null || sentenceYear <= today.getYear())
                ? sentenceYear
                : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The year of a date near the day of writing in which it falls on the weekday named. */
    private @Nullable LocalDate nearestWithWeekday(CalendarDay it) {
        var from = today;
        if (from == null) {
            return null;
        }
        LocalDate best = null;
        for (var year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            var date = date(year, it.month(), it.day());
            if (date != null
                    && date.getDayOfWeek().getValue() == it.weekday()
                    && (best == null || nearer(date, best))) {
                best = date;
            }
        }
        return best;
    }

    private boolean nearer(LocalDate a, LocalDate b) {
        return today != null
                && Math.abs(ChronoUnit.DAYS.between(today, a)) < Math.abs(ChronoUnit.DAYS.between(today, b));
    }

    /** A newspaper leaves the year out where the nearest such day is meant; tense decides when both are far. */
    private @Nullable LocalDate nearest(int month, int dayOfMonth, TimeDirection direction) {
        var from = today;
        if (from == null) {
            return null;
        }
        LocalDate best = null;
        for (var year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            var date = date(year, month, dayOfMonth);
            if (date == null) {
                continue;
            }
            if (best == null || weight(date, direction) < weight(best, direction)) {
                best = date;
            }
        }
        return best;
    }

    private static @Nullable LocalDate next(LocalDate from, int month, int dayOfMonth) {
        var date = date(from.getYear(), month, dayOfMonth);
        return date != null && date.isBefore(from) ? date(from.getYear() + 1, month, dayOfMonth) : date;
    }

    private long weight(LocalDate date, TimeDirection direction) {
        var from = today;
        if (from == null) {
            return 0;
        }
        var days = ChronoUnit.DAYS.between(from, date);
        return switch (direction) {
            case PAST -> days > 0 ? days * 5 : -days;
            case FUTURE -> days < 0 ? -days * 4 : days;
            case PRESENT -> days < 0 ? -days * 2 : days;
            case NONE -> days < 0 ? -days * 3 / 2 : days;
        };
    }

    private @Nullable Found dayOfMonth(CalendarDay it, Place place) {
        var base = day != null && dayBlock == place.block() ? day : today;
        if (base == null || yearOnly) {
            return open("XXXX-XX-" + two(it.day()), "Monat nicht genannt");
        }
        var date = date(base.getYear(), base.getMonthValue(), it.day());
        if (date == null) {
            return null;
        }
        if (place.direction() == TimeDirection.PAST && today != null && date.isAfter(today)) {
            date = date.minusMonths(1);
        } else if (place.direction() == TimeDirection.FUTURE && today != null && date.isBefore(today)) {
            date = date.plusMonths(1);
        }
        return day(date, "Monat nach " + base);
    }

    private Found weekday(WeekdayName it, Place place) {
        var from = today;
        var weekday = DayOfWeek.of(it.weekday());
        if (from == null || yearOnly) {
            return open("XXXX-WXX-" + it.weekday(), "XXXX-XX-XX", name(weekday) + ", welcher, sagt der Text nicht");
        }
        if (it.week() != null) {
            var weeks = steps(it.week());
            var base = it.shift() == null || weeks != 0 ? from.plusWeeks(weeks) : from;
            var date = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(it.weekday() - 1L);
            return day(date, name(weekday) + " der genannten Woche, gerechnet vom Erscheinen am " + from);
        }
        var date = switch (it.shift() == null ? "" : it.shift()) {
            case "-1" -> from.with(TemporalAdjusters.previous(weekday));
            case "-2" -> from.with(TemporalAdjusters.previous(weekday)).minusWeeks(1);
            case "0" ->
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(it.weekday() - 1L);
            case "1" -> from.with(TemporalAdjusters.next(weekday));
            case "2" -> from.with(TemporalAdjusters.next(weekday)).plusWeeks(1);
            case "next" -> (day == null ? from : day).with(TemporalAdjusters.next(weekday));
            default -> bare(weekday, from, place);
        };
        var side = date.isAfter(from)
                ? " nach dem Erscheinen am "
                : date.isBefore(from) ? " vor dem Erscheinen am " : ", Tag des Erscheinens ";
        return day(date, name(weekday) + side + from);
    }

    private static LocalDate bare(DayOfWeek weekday, LocalDate from, Place place) {
        return switch (place.direction()) {
            case PAST -> from.with(TemporalAdjusters.previousOrSame(weekday));
            case FUTURE, PRESENT -> from.with(TemporalAdjusters.nextOrSame(weekday));
            case NONE -> place.alone() ? from.with(TemporalAdjusters.next(weekday)) : nearest(weekday, from);
        };
    }

    private static LocalDate nearest(DayOfWeek weekday, LocalDate from) {
        var before = from.with(TemporalAdjusters.previousOrSame(weekday));
        var after = from.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, from) <= ChronoUnit.DAYS.between(from, after) ? before : after;
    }

    private Found nthWeekday(NthWeekday it, Place place) {
        var known = known(it.year(), place);
        var month = known != null ? YearMonth.of(known, it.month()) : monthAround(it.month(), place);
        if (month == null) {
            return open("XXXX-" + two(it.month()), "Jahr nicht genannt");
        }
        return day(Holiday.nth(month.getYear(), it.nth(), it.weekday(), it.month()), "Wochentag im Monat " + month);
    }

    private Found dayFromNow(DayFromNow it) {
        var from = today;
        if (from == null || yearOnly) {
            return open(
                    it.days() == 0 ? "PRESENT_REF" : it.days() < 0 ? "PAST_REF" : "FUTURE_REF", null, fromToday("Tag"));
        }
        var date = from.plusDays(it.days());
        return day(
                date,
                it.days() == 0
                        ? "Tag des Erscheinens"
                        : Math.abs(it.days()) + (it.days() < 0 ? " Tag(e) vor" : " Tag(e) nach") + " dem Erscheinen am "
                                + from);
    }

    private Found dayFromThen(DayFromThen it, Place place) {
        var base = day != null && dayBlock == place.block() ? day : yearOnly ? null : today;
        return base == null
                ? open("XXXX-XX-XX", "Bezugstag nicht genannt")
                : day(base.plusDays(it.days()), "gerechnet vom " + base);
    }

    private Found fromThen(FromThen it, Place place) {
        var base = day != null && dayBlock == place.block() ? day : null;
        var why = base == null ? "Bezugstag nicht genannt" : "gerechnet vom " + base;
        return switch (it.unit()) {
            case "D" -> base == null ? open("XXXX-XX-XX", why) : day(base.plusDays(it.amount()), why);
            case "W" -> base == null ? open("XXXX-XX-XX", why) : day(base.plusWeeks(it.amount()), why);
            case "M" ->
                base == null ? open("XXXX-XX", why) : month(YearMonth.from(base).plusMonths(it.amount()), null, why);
            case "Y" -> year == null ? open("XXXX", "Bezugsjahr nicht genannt") : safeYear(year + it.amount());
            case "TS", "TM", "TH" ->
                new Found(Type.TIME, "XXXX-XX-XXTXX:XX", null, null, null, "Bezugszeit nicht genannt");
            default -> open("XXXX", "Bezugszeit nicht genannt");
        };
    }

    private Found partOfDay(Place place) {
        var base = dayHere(place);
        return base == null ? open("XXXX-XX-XX", "Tag nicht genannt") : day(base, "Tag des Zusammenhangs");
    }

    /** The day a time of the clock belongs to: of the same sentence, the paragraph, else of writing. */
    private @Nullable LocalDate dayHere(Place place) {
        if (day != null && dayBlock == place.block()) {
            return day;
        }
        return place.dayAhead() != null ? place.dayAhead() : yearOnly ? null : today;
    }

    private Found clock(Clock it, Place place) {
        var time = "T" + two(it.hour()) + ":" + two(it.minute()) + (it.second() < 0 ? "" : ":" + two(it.second()));
        var base = place.repeated() ? null : dayHere(place);
        if (base == null) {
            return new Found(Type.TIME, time, null, null, null, "Uhrzeit ohne Tag");
        }
        var edtf = it.hour() == 24 ? base.toString() : base + time + (it.second() < 0 ? ":00" : "");
        return new Found(Type.TIME, base + time, edtf, base, base, "Uhrzeit am " + base);
    }

    // ---------------------------------------------------------------- months, seasons, years

    private Found month(MonthName it, Place place) {
        var known = known(it.year(), place);
        var month = known != null ? YearMonth.of(known, it.month()) : shiftedMonth(it, place);
        if (month == null) {
            return open("XXXX-" + two(it.month()), "Jahr nicht genannt");
        }
        var why = it.year().kind() == InYear.Kind.GIVEN
                ? "Monat mit Jahr"
                : fromToday("Monat nach Zeitform und Zusammenhang");
        return month(month, it.edge(), why);
    }

    private static Found month(YearMonth month, @Nullable String edge, String why) {
        var from = "END".equals(edge) ? 21 : "MID".equals(edge) ? 11 : 1;
        var to = "START".equals(edge) ? 10 : "MID".equals(edge) ? 20 : month.lengthOfMonth();
        return range(month.toString(), month.toString(), month.atDay(from), month.atDay(to), why);
    }

    private @Nullable YearMonth shiftedMonth(MonthName it, Place place) {
        var from = today;
        if (from == null) {
            return null;
        }
        var current = YearMonth.from(from);
        var same = YearMonth.of(from.getYear(), it.month());
        return switch (it.shift() == null ? "" : it.shift()) {
            case "-1" -> same.isBefore(current) ? same : same.minusYears(1);
            case "-2" -> (same.isBefore(current) ? same : same.minusYears(1)).minusYears(1);
            case "0" -> same;
            case "1" -> same.isAfter(current) ? same : same.plusYears(1);
            case "2" -> (same.isAfter(current) ? same : same.plusYears(1)).plusYears(1);
            default -> monthAround(it.month(), place);
        };
    }

    private @Nullable YearMonth monthAround(int month, Place place) {
        var from = today;
        var told = toldYear(place);
        if (told != null) {
            return YearMonth.of(told, month);
        }
        if (from == null) {
            return null;
        }
        var current = YearMonth.from(from);
        var same = YearMonth.of(from.getYear(), month);
        var before = same.isAfter(current) ? same.minusYears(1) : same;
        var after = same.isBefore(current) ? same.plusYears(1) : same;
        var ahead = ChronoUnit.MONTHS.between(current, after);
        return switch (place.direction()) {
            case PAST -> before;
            case FUTURE -> after;
            case PRESENT -> ahead <= 8 ? after : before;
            case NONE -> ahead <= 6 ? after : before;
        };
    }

    /** The year that is given, counted or that of the text around; null if it is open. */
    private @Nullable Integer known(InYear it, Place place) {
        return switch (it.kind()) {
            case GIVEN -> it.value();
            case SHIFTED -> today == null ? null : Integer.valueOf(today.getYear() + it.value());
            case SAME -> {
                var near = year != null && (today == null || place.direction() == TimeDirection.PAST);
                yield near ? year : today == null ? null : Integer.valueOf(today.getYear());
            }
            case OPEN -> null;
        };
    }

    private Found yearNumber(YearNumber it, Place place) {
        var known = known(it.year(), place);
        if (known == null) {
            return open("XXXX", "Jahr nicht genannt");
        }
        return it.pair()
                ? range(
                        four(known),
                        four(known) + "/" + four(known + 1),
                        LocalDate.of(known, 1, 1),
                        LocalDate.of(known + 1, 12, 31),
                        "Jahr und Folgejahr")
                : year(known, it.edge(), "Jahreszahl");
    }

    private static Found year(int year, @Nullable String edge, String why) {
        if (year <= 0) {
            var value = "BC" + four(1 - year);
            return range(
                    value,
                    year == 0 ? "0000" : "-" + four(-year),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    why);
        }
        var from = "END".equals(edge) ? 9 : "MID".equals(edge) ? 5 : 1;
        var to = "START".equals(edge) ? 4 : "MID".equals(edge) ? 8 : 12;
        return range(
                four(year),
                four(year),
                LocalDate.of(year, from, 1),
                YearMonth.of(year, to).atEndOfMonth(),
                why);
    }

    private Found season(SeasonName it, Place place) {
        var known = known(it.year(), place);
        if (known == null) {
            known = toldYear(place);
        }
        if (known == null && today != null) {
            known = seasonYear(it, today, place);
        }
        if (known == null) {
            return open("XXXX-" + it.code(), "XXXX-" + edtfSeason(it.code()), "Jahr nicht genannt");
        }
        return season(known, it.code(), fromToday("Jahreszeit"));
    }

    private static Found season(int year, String code, String why) {
        var first = firstOf(year, code);
        return range(
                four(year) + "-" + code,
                four(year) + "-" + edtfSeason(code),
                first,
                first.plusMonths(3).minusDays(1),
                why);
    }

    /** Meteorological seasons; the winter of a year is the one that ends in it before summer, begins in it after. */
    private static LocalDate firstOf(int year, String code) {
        return switch (code) {
            case "SP" -> LocalDate.of(year, 3, 1);
            case "SU" -> LocalDate.of(year, 6, 1);
            case "FA" -> LocalDate.of(year, 9, 1);
            default -> LocalDate.of(year, 12, 1);
        };
    }

    private static int seasonYear(SeasonName it, LocalDate today, Place place) {
        var year = today.getYear();
        var begins = firstOf(year, it.code());
        var winter = it.code().equals("WI");
        var inWinter = winter && today.getMonthValue() <= 3;
        switch (it.shift() == null ? "" : it.shift()) {
            case "0" -> {
                return year;
            }
            case "-1" -> {
                return winter
                        ? (today.getMonthValue() == 12 ? year : inWinter ? year - 1 : year)
                        : begins.plusMonths(3).isAfter(today) ? year - 1 : year;
            }
            case "-2" -> {
                return (begins.isAfter(today) ? year - 1 : year) - 1;
            }
            case "1" -> {
                return begins.isAfter(today) ? year : year + 1;
            }
            case "2" -> {
                return (begins.isAfter(today) ? year : year + 1) + 1;
            }
            default -> {
                // Tense decides.
            }
        }
        return switch (place.direction()) {
            case PAST -> winter ? year : begins.isAfter(today) ? year - 1 : year;
            case FUTURE, PRESENT, NONE -> inWinter || !begins.plusMonths(3).isBefore(today) ? year : year + 1;
        };
    }

    private Found yearPart(YearPart it, Place place) {
        var known = known(it.year(), place);
        var from = today;
        if (known == null && from != null) {
            var begins = firstOfPart(from.getYear(), it.code());
            var ends = begins.plusMonths(it.code().charAt(0) == 'H' ? 6 : 3);
            known = place.direction() == TimeDirection.PAST
                    ? Integer.valueOf(begins.isAfter(from) ? from.getYear() - 1 : from.getYear())
                    : Integer.valueOf(
                            ends.isAfter(from) || place.direction() != TimeDirection.FUTURE
                                    ? from.getYear()
                                    : from.getYear() + 1);
        }
        if (known == null) {
            return open("XXXX-" + it.code(), "XXXX-" + edtfSeason(it.code()), "Jahr nicht genannt");
        }
        return part(known, it.code(), fromToday("Teil des Jahres"));
    }

    private static Found part(int year, String code, String why) {
        var first = firstOfPart(year, code);
        var half = code.charAt(0) == 'H';
        var edtf = four(year) + "-" + edtfSeason(code);
        return range(
                four(year) + "-" + code,
                edtf,
                first,
                first.plusMonths(half ? 6 : 3).minusDays(1),
                why);
    }

    private static LocalDate firstOfPart(int year, String code) {
        var nth = code.charAt(1) - '1';
        return LocalDate.of(year, nth * (code.charAt(0) == 'H' ? 6 : 3) + 1, 1);
    }

    private static Found decade(int prefix) {
        return range(
                "" + prefix,
                prefix + "X",
                LocalDate.of(prefix * 10, 1, 1),
                LocalDate.of(prefix * 10 + 9, 12, 31),
                "Jahrzehnt");
    }

    private static Found century(int prefix) {
        return range(
                two(prefix),
                two(prefix) + "XX",
                LocalDate.of(prefix * 100, 1, 1),
                LocalDate.of(prefix * 100 + 99, 12, 31),
                "Jahrhundert");
    }

    // ---------------------------------------------------------------- periods from now

    private static int steps(String shift) {
        return switch (shift) {
            case "same", "next", "first" -> 0;
            default -> Integer.parseInt(shift);
        };
    }

    private Found period(Period it, Place place) {
        var from = today;
        var steps = steps(it.shift());
        var why = fromToday("Zeitraum");
        if (it.unit().equals("D")) {
            var base = (it.shift().equals("0")
                                    || it.shift().equals("same")
                                    || it.shift().equals("next")
                                    || it.shift().equals("1"))
                            && day != null
                    ? day
                    : yearOnly ? null : from;
            return base == null
                    ? open("XXXX-XX-XX", "Bezugstag nicht genannt")
                    : day(base.plusDays(it.shift().equals("next") ? 1 : steps), "gerechnet vom " + base);
        }
        if (from == null || yearOnly && !it.unit().endsWith("Y")) {
            return switch (it.unit()) {
                case "W" -> open("XXXX-WXX", "XXXX-XX", why);
                case "M" -> open("XXXX-XX", why);
                case "Q" -> open("XXXX-QX", "XXXX", why);
                default -> open("XXXX", why);
            };
        }
        if (it.unit().equals("Y")
                && it.shift().equals("0")
                && "START".equals(it.edge())
                && from.getMonthValue() > 6
                && place.direction() != TimeDirection.PAST) {
            return year(from.getYear() + 1, it.edge(), why);
        }
        var same = it.shift().equals("same") || it.shift().equals("next");
        return switch (it.unit()) {
            case "W" ->
                week((same && day != null ? day : from).plusWeeks(it.shift().equals("next") ? 1 : steps), why);
            case "M" ->
                month(
                        YearMonth.from(same && day != null ? day : from)
                                .plusMonths(it.shift().equals("next") ? 1 : steps),
                        it.edge(),
                        why);
            case "Q" -> quarter(from.plusMonths(3L * steps), why);
            case "10Y" -> decade(from.getYear() / 10 + steps);
            case "100Y" -> century(from.getYear() / 100 + steps);
            case "1000Y" -> open("" + (from.getYear() / 1000 + steps), why);
            default ->
                year(
                        (same && year != null && place.direction() == TimeDirection.PAST ? year : from.getYear())
                                + (it.shift().equals("next") ? 1 : steps),
                        it.edge(),
                        why);
        };
    }

    private static Found week(LocalDate within, String why) {
        var monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return range(weekOf(monday), monday + "/" + monday.plusDays(6), monday, monday.plusDays(6), why);
    }

    private static String weekOf(LocalDate date) {
        return four(date.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Found quarter(LocalDate within, String why) {
        return part(within.getYear(), "Q" + within.get(IsoFields.QUARTER_OF_YEAR), why);
    }

    private Found weekend(Weekend it, Place place) {
        var from = today;
        if (from == null || yearOnly) {
            return open("XXXX-WXX-WE", "XXXX-XX-XX", "welches Wochenende, sagt der Text nicht");
        }
        var thisWeek =
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        var running = !from.isBefore(thisWeek);
        var saturday = switch (it.shift() == null ? "" : it.shift()) {
            case "-1" -> thisWeek.minusWeeks(1);
            case "-2" -> thisWeek.minusWeeks(2);
            case "0" -> thisWeek;
            case "1" -> running ? thisWeek.plusWeeks(1) : thisWeek;
            case "2" -> running ? thisWeek.plusWeeks(2) : thisWeek.plusWeeks(1);
            default -> place.direction() == TimeDirection.PAST && !running ? thisWeek.minusWeeks(1) : thisWeek;
        };
        return range(
                weekOf(saturday) + "-WE",
                saturday + "/" + saturday.plusDays(1),
                saturday,
                saturday.plusDays(1),
                fromToday("Wochenende"));
    }

    private @Nullable Found feast(Feast it, Place place) {
        var known = known(it.year(), place);
        var from = today;
        var holiday = it.holiday();
        LocalDate date = null;
        if (known != null) {
            date = holiday.in(known);
        } else if (from != null) {
            date = nearestFeast(it, from, place);
        }
        if (date == null) {
            return open(
                    holiday.isFixed() ? "XXXX-" + holiday.rule() : "XXXX-XX-XX",
                    holiday.name() + ", Jahr nicht genannt");
        }
        return day(date, holiday.name() + " " + date.getYear());
    }

    private static @Nullable LocalDate nearestFeast(Feast it, LocalDate from, Place place) {
        var holiday = it.holiday();
        LocalDate before = null;
        LocalDate after = null;
        for (var year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
            var date = holiday.in(year);
            if (date != null && !date.isAfter(from)) {
                before = date;
            } else if (date != null && after == null) {
                after = date;
            }
        }
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        var past = switch (it.shift() == null ? "" : it.shift()) {
            case "-1", "-2" -> true;
            case "1", "2" -> false;
            default ->
                place.direction() == TimeDirection.PAST
                        || ChronoUnit.DAYS.between(before, from) <= 21 && place.direction() == TimeDirection.PRESENT;
        };
        if ("0".equals(it.shift())) {
            return holiday.in(from.getYear());
        }
        return past ? before : before.equals(from) ? before : after;
    }

    // ---------------------------------------------------------------- lengths

    private Found length(Length it, Place place) {
        var value = LengthRules.value(it.amount(), it.unit());
        var from = today;
        if (it.direction() == 0 || it.amount() == null || from == null || yearOnly) {
            return new Found(Type.DURATION, value, null, null, null, "Dauer");
        }
        var amount = it.amount().multiply(BigDecimal.valueOf(it.direction()));
        var whole = amount.longValue();
        var point = switch (it.unit()) {
            case "D" -> day(from.plusDays(whole), "");
            case "W" -> day(from.plusWeeks(whole), "");
            case "M" -> month(YearMonth.from(from).plusMonths(whole), null, "");
            case "Y" -> safeYear(from.getYear() + amount.intValue());
            case "10Y" ->
                safeYear(from.getYear() + amount.multiply(BigDecimal.TEN).intValue());
            default -> day(from, "");
        };
        if (place.alone() && (it.unit().equals("D") || it.unit().equals("W"))) {
            return point;
        }
        var exact = it.unit().equals("D") || it.unit().startsWith("T");
        return new Found(
                Type.DURATION,
                value,
                point.edtf() == null ? null : exact ? point.edtf() : point.edtf() + "~",
                point.earliest(),
                point.latest(),
                fromToday("so lange " + (it.direction() < 0 ? "vorher" : "nachher")));
    }

    private static Found safeYear(int year) {
        return year > 0 && year < 9999 ? year(year, null, "") : open("XXXX", "");
    }
}
