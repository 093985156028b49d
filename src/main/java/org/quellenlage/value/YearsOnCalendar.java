package org.quellenlage.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.NthWeekday;
import org.quellenlage.value.TimeMeaning.SeasonName;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeMeaning.YearPart;
import org.quellenlage.value.TimeResolver.Place;

/** Puts months, seasons and years on the calendar: "im Mai", "im Winter", "Ende 2019", "im dritten Quartal". */
final class YearsOnCalendar {

    private final TimeContext context;
    private final @Nullable LocalDate today;

    YearsOnCalendar(TimeContext context) {
        this.context = context;
        this.today = context.today();
    }

    CalendarTime month(MonthName it, Place place) {
        var known = context.known(it.year(), place);
        var month = known != null ? YearMonth.of(known, it.month()) : shiftedMonth(it, place);
        if (month == null) {
            return CalendarTime.open("XXXX-" + CalendarTime.two(it.month()), "Jahr nicht genannt");
        }
        var why = it.year().kind() == InYear.Kind.GIVEN
                ? "Monat mit Jahr"
                : context.fromToday("Monat nach Zeitform und Zusammenhang");
        return CalendarTime.month(month, it.edge(), why);
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
        var told = context.toldYear(place);
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

    CalendarTime nthWeekday(NthWeekday it, Place place) {
        var known = context.known(it.year(), place);
        var month = known != null ? YearMonth.of(known, it.month()) : monthAround(it.month(), place);
        if (month == null) {
            return CalendarTime.open("XXXX-" + CalendarTime.two(it.month()), "Jahr nicht genannt");
        }
        return CalendarTime.day(
                Holiday.nth(month.getYear(), it.nth(), it.weekday(), it.month()), "Wochentag im Monat " + month);
    }

    CalendarTime yearNumber(YearNumber it, Place place) {
        var known = context.known(it.year(), place);
        if (known == null) {
            return CalendarTime.open("XXXX", "Jahr nicht genannt");
        }
        return it.pair()
                ? CalendarTime.range(
                        CalendarTime.four(known),
                        CalendarTime.four(known) + "/" + CalendarTime.four(known + 1),
                        LocalDate.of(known, 1, 1),
                        LocalDate.of(known + 1, 12, 31),
                        "Jahr und Folgejahr")
                : CalendarTime.year(known, it.edge(), "Jahreszahl");
    }

    CalendarTime season(SeasonName it, Place place) {
        var known = context.known(it.year(), place);
        if (known == null) {
            known = context.toldYear(place);
        }
        if (known == null && today != null) {
            known = seasonYear(it, today, place);
        }
        if (known == null) {
            return CalendarTime.open(
                    "XXXX-" + it.code(), "XXXX-" + CalendarTime.edtfSeason(it.code()), "Jahr nicht genannt");
        }
        return CalendarTime.season(known, it.code(), context.fromToday("Jahreszeit"));
    }

    private static int seasonYear(SeasonName it, LocalDate today, Place place) {
        var year = today.getYear();
        var begins = CalendarTime.firstOf(year, it.code());
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

    CalendarTime yearPart(YearPart it, Place place) {
        var known = context.known(it.year(), place);
        var from = today;
        if (known == null && from != null) {
            var begins = CalendarTime.firstOfPart(from.getYear(), it.code());
            var ends = begins.plusMonths(it.code().charAt(0) == 'H' ? 6 : 3);
            known = place.direction() == TimeDirection.PAST
                    ? Integer.valueOf(begins.isAfter(from) ? from.getYear() - 1 : from.getYear())
                    : Integer.valueOf(
                            ends.isAfter(from) || place.direction() != TimeDirection.FUTURE
                                    ? from.getYear()
                                    : from.getYear() + 1);
        }
        if (known == null) {
            return CalendarTime.open(
                    "XXXX-" + it.code(), "XXXX-" + CalendarTime.edtfSeason(it.code()), "Jahr nicht genannt");
        }
        return CalendarTime.part(known, it.code(), context.fromToday("Teil des Jahres"));
    }
}
