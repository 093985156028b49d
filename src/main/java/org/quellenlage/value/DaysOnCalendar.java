package org.quellenlage.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeExpression.Type;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.Clock;
import org.quellenlage.value.TimeMeaning.DayFromNow;
import org.quellenlage.value.TimeMeaning.DayFromThen;
import org.quellenlage.value.TimeMeaning.Feast;
import org.quellenlage.value.TimeMeaning.FromThen;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.WeekdayName;
import org.quellenlage.value.TimeResolver.Place;

/** Puts days, feasts and times of the clock on the calendar: "am Dienstag", "am 4.", "zu Ostern", "um 20 Uhr". */
final class DaysOnCalendar {

    private static final List<String> NAMES = Stream.of(DayOfWeek.values())
            .map(it -> it.getDisplayName(TextStyle.FULL, Locale.GERMAN))
            .toList();

    private final TimeContext context;
    private final @Nullable LocalDate today;
    private final boolean yearOnly;

    DaysOnCalendar(TimeContext context) {
        this.context = context;
        this.today = context.today();
        this.yearOnly = context.yearOnly();
    }

    @Nullable
    CalendarTime calendarDay(CalendarDay it, Place place) {
        var month = it.month();
        if (month == 0) {
            return dayOfMonth(it, place);
        }
        var known = context.known(it.year(), place);
        if (known != null) {
            var date = date(known, month, it.day());
            return date == null
                    ? null
                    : CalendarTime.day(
                            date,
                            it.year().kind() == InYear.Kind.GIVEN
                                    ? "vollständiges Datum"
                                    : context.fromToday("Jahr " + known));
        }
        var told = context.toldYear(place);
        if (told != null) {
            var date = date(told, month, it.day());
            if (date != null) {
                return CalendarTime.day(date, "Jahr " + told + " aus demselben Satz");
            }
        }
        if (today == null
                || month == 2 && it.day() > 29
                || it.day() > YearMonth.of(2000, month).lengthOfMonth()) {
            return month == 2 && it.day() > 29
                            || it.day() > YearMonth.of(2000, month).lengthOfMonth()
                    ? null
                    : CalendarTime.open(
                            "XXXX-" + CalendarTime.two(month) + "-" + CalendarTime.two(it.day()), "Jahr nicht genannt");
        }
        var date = it.weekday() > 0 ? nearestWithWeekday(it) : null;
        if (date == null) {
            date = place.alone() ? next(today, month, it.day()) : nearest(month, it.day(), place.direction());
        }
        return date == null
                ? null
                : CalendarTime.day(date, context.fromToday("nächstliegender " + it.day() + "." + month + "."));
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

    private @Nullable CalendarTime dayOfMonth(CalendarDay it, Place place) {
        var told = context.day(place);
        var base = told != null ? told : today;
        if (base == null || yearOnly) {
            return CalendarTime.open("XXXX-XX-" + CalendarTime.two(it.day()), "Monat nicht genannt");
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
        return CalendarTime.day(date, "Monat nach " + base);
    }

    CalendarTime weekday(WeekdayName it, Place place) {
        var from = today;
        var weekday = DayOfWeek.of(it.weekday());
        if (from == null || yearOnly) {
            return CalendarTime.open(
                    "XXXX-WXX-" + it.weekday(), "XXXX-XX-XX", name(weekday) + ", welcher, sagt der Text nicht");
        }
        if (it.week() != null) {
            var weeks = PeriodsOnCalendar.steps(it.week());
            var base = it.shift() == null || weeks != 0 ? from.plusWeeks(weeks) : from;
            var date = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(it.weekday() - 1L);
            return CalendarTime.day(date, name(weekday) + " der genannten Woche, gerechnet vom Erscheinen am " + from);
        }
        var told = context.day();
        var date = switch (it.shift() == null ? "" : it.shift()) {
            case "-1" -> from.with(TemporalAdjusters.previous(weekday));
            case "-2" -> from.with(TemporalAdjusters.previous(weekday)).minusWeeks(1);
            case "0" ->
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(it.weekday() - 1L);
            case "1" -> from.with(TemporalAdjusters.next(weekday));
            case "2" -> from.with(TemporalAdjusters.next(weekday)).plusWeeks(1);
            case "next" -> (told == null ? from : told).with(TemporalAdjusters.next(weekday));
            default -> bare(weekday, from, place);
        };
        var side = date.isAfter(from)
                ? " nach dem Erscheinen am "
                : date.isBefore(from) ? " vor dem Erscheinen am " : ", Tag des Erscheinens ";
        return CalendarTime.day(date, name(weekday) + side + from);
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

    private static String name(DayOfWeek weekday) {
        return NAMES.get(weekday.ordinal());
    }

    CalendarTime dayFromNow(DayFromNow it) {
        var from = today;
        if (from == null || yearOnly) {
            return CalendarTime.open(
                    it.days() == 0 ? "PRESENT_REF" : it.days() < 0 ? "PAST_REF" : "FUTURE_REF",
                    null,
                    context.fromToday("Tag"));
        }
        var date = from.plusDays(it.days());
        return CalendarTime.day(
                date,
                it.days() == 0
                        ? "Tag des Erscheinens"
                        : Math.abs(it.days()) + (it.days() < 0 ? " Tag(e) vor" : " Tag(e) nach") + " dem Erscheinen am "
                                + from);
    }

    CalendarTime dayFromThen(DayFromThen it, Place place) {
        var told = context.day(place);
        var base = told != null ? told : yearOnly ? null : today;
        return base == null
                ? CalendarTime.open("XXXX-XX-XX", "Bezugstag nicht genannt")
                : CalendarTime.day(base.plusDays(it.days()), "gerechnet vom " + base);
    }

    CalendarTime fromThen(FromThen it, Place place) {
        var base = context.day(place);
        var year = context.year();
        var why = base == null ? "Bezugstag nicht genannt" : "gerechnet vom " + base;
        return switch (it.unit()) {
            case "D" ->
                base == null ? CalendarTime.open("XXXX-XX-XX", why) : CalendarTime.day(base.plusDays(it.amount()), why);
            case "W" ->
                base == null
                        ? CalendarTime.open("XXXX-XX-XX", why)
                        : CalendarTime.day(base.plusWeeks(it.amount()), why);
            case "M" ->
                base == null
                        ? CalendarTime.open("XXXX-XX", why)
                        : CalendarTime.month(YearMonth.from(base).plusMonths(it.amount()), null, why);
            case "Y" ->
                year == null
                        ? CalendarTime.open("XXXX", "Bezugsjahr nicht genannt")
                        : CalendarTime.safeYear(year + it.amount());
            case "TS", "TM", "TH" ->
                new CalendarTime(Type.TIME, "XXXX-XX-XXTXX:XX", null, null, null, "Bezugszeit nicht genannt");
            default -> CalendarTime.open("XXXX", "Bezugszeit nicht genannt");
        };
    }

    CalendarTime partOfDay(Place place) {
        var base = context.dayHere(place);
        return base == null
                ? CalendarTime.open("XXXX-XX-XX", "Tag nicht genannt")
                : CalendarTime.day(base, "Tag des Zusammenhangs");
    }

    CalendarTime clock(Clock it, Place place) {
        var time = "T" + CalendarTime.two(it.hour()) + ":" + CalendarTime.two(it.minute())
                + (it.second() < 0 ? "" : ":" + CalendarTime.two(it.second()));
        var base = place.repeated() ? null : context.dayHere(place);
        if (base == null) {
            return new CalendarTime(Type.TIME, time, null, null, null, "Uhrzeit ohne Tag");
        }
        var edtf = it.hour() == 24 ? base.toString() : base + time + (it.second() < 0 ? ":00" : "");
        return new CalendarTime(Type.TIME, base + time, edtf, base, base, "Uhrzeit am " + base);
    }

    @Nullable
    CalendarTime feast(Feast it, Place place) {
        var known = context.known(it.year(), place);
        var from = today;
        var holiday = it.holiday();
        LocalDate date = null;
        if (known != null) {
            date = holiday.in(known);
        } else if (from != null) {
            date = nearestFeast(it, from, place);
        }
        if (date == null) {
            return CalendarTime.open(
                    holiday.isFixed() ? "XXXX-" + holiday.rule() : "XXXX-XX-XX",
                    holiday.name() + ", Jahr nicht genannt");
        }
        return CalendarTime.day(date, holiday.name() + " " + date.getYear());
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
}
