package org.quellenlage.value;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeExpression.Type;
import org.quellenlage.value.TimeMeaning.Length;
import org.quellenlage.value.TimeMeaning.Period;
import org.quellenlage.value.TimeMeaning.Weekend;
import org.quellenlage.value.TimeResolver.Place;

/** Puts periods counted from the day of writing on the calendar: "vergangene Woche", "am Wochenende", "vor drei Jahren". */
final class PeriodsOnCalendar {

    private final TimeContext context;
    private final @Nullable LocalDate today;
    private final boolean yearOnly;

    PeriodsOnCalendar(TimeContext context) {
        this.context = context;
        this.today = context.today();
        this.yearOnly = context.yearOnly();
    }

    CalendarTime period(Period it, Place place) {
        var day = context.day();
        var year = context.year();
        var from = today;
        var steps = steps(it.shift());
        var why = context.fromToday("Zeitraum");
        if (it.unit().equals("D")) {
            var base = (it.shift().equals("0")
                                    || it.shift().equals("same")
                                    || it.shift().equals("next")
                                    || it.shift().equals("1"))
                            && day != null
                    ? day
                    : yearOnly ? null : from;
            return base == null
                    ? CalendarTime.open("XXXX-XX-XX", "Bezugstag nicht genannt")
                    : CalendarTime.day(base.plusDays(it.shift().equals("next") ? 1 : steps), "gerechnet vom " + base);
        }
        if (from == null || yearOnly && !it.unit().endsWith("Y")) {
            return switch (it.unit()) {
                case "W" -> CalendarTime.open("XXXX-WXX", "XXXX-XX", why);
                case "M" -> CalendarTime.open("XXXX-XX", why);
                case "Q" -> CalendarTime.open("XXXX-QX", "XXXX", why);
                default -> CalendarTime.open("XXXX", why);
            };
        }
        if (it.unit().equals("Y")
                && it.shift().equals("0")
                && "START".equals(it.edge())
                && from.getMonthValue() > 6
                && place.direction() != TimeDirection.PAST) {
            return CalendarTime.year(from.getYear() + 1, it.edge(), why);
        }
        var same = it.shift().equals("same") || it.shift().equals("next");
        return switch (it.unit()) {
            case "W" ->
                CalendarTime.week(
                        (same && day != null ? day : from).plusWeeks(it.shift().equals("next") ? 1 : steps), why);
            case "M" ->
                CalendarTime.month(
                        YearMonth.from(same && day != null ? day : from)
                                .plusMonths(it.shift().equals("next") ? 1 : steps),
                        it.edge(),
                        why);
            case "Q" -> CalendarTime.quarter(from.plusMonths(3L * steps), why);
            case "10Y" -> CalendarTime.decade(from.getYear() / 10 + steps);
            case "100Y" -> CalendarTime.century(from.getYear() / 100 + steps);
            case "1000Y" -> CalendarTime.open("" + (from.getYear() / 1000 + steps), why);
            default ->
                CalendarTime.year(
                        (same && year != null && place.direction() == TimeDirection.PAST ? year : from.getYear())
                                + (it.shift().equals("next") ? 1 : steps),
                        it.edge(),
                        why);
        };
    }

    static int steps(String shift) {
        return switch (shift) {
            case "same", "next", "first" -> 0;
            default -> Integer.parseInt(shift);
        };
    }

    CalendarTime weekend(Weekend it, Place place) {
        var from = today;
        if (from == null || yearOnly) {
            return CalendarTime.open("XXXX-WXX-WE", "XXXX-XX-XX", "welches Wochenende, sagt der Text nicht");
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
        return CalendarTime.range(
                CalendarTime.weekOf(saturday) + "-WE",
                saturday + "/" + saturday.plusDays(1),
                saturday,
                saturday.plusDays(1),
                context.fromToday("Wochenende"));
    }

    CalendarTime length(Length it, Place place) {
        var value = LengthRules.value(it.amount(), it.unit());
        var from = today;
        var passed =
                it.direction() > 0 && place.direction() == TimeDirection.PAST; // "stieg in zwei Jahren um 40 Prozent"
        if (it.direction() == 0 || it.amount() == null || from == null || yearOnly || passed) {
            return new CalendarTime(Type.DURATION, value, null, null, null, "Dauer");
        }
        var amount = it.amount().multiply(BigDecimal.valueOf(it.direction()));
        var whole = amount.longValue();
        var point = switch (it.unit()) {
            case "D" -> CalendarTime.day(from.plusDays(whole), "");
            case "W" -> CalendarTime.day(from.plusWeeks(whole), "");
            case "M" -> CalendarTime.month(YearMonth.from(from).plusMonths(whole), null, "");
            case "Y" -> CalendarTime.safeYear(from.getYear() + amount.intValue());
            case "10Y" ->
                CalendarTime.safeYear(
                        from.getYear() + amount.multiply(BigDecimal.TEN).intValue());
            default -> CalendarTime.day(from, "");
        };
        if (place.alone() && (it.unit().equals("D") || it.unit().equals("W"))) {
            return point;
        }
        var exact = it.unit().equals("D") || it.unit().startsWith("T");
        return new CalendarTime(
                Type.DURATION,
                value,
                point.edtf() == null ? null : exact ? point.edtf() : point.edtf() + "~",
                point.earliest(),
                point.latest(),
                context.fromToday("so lange " + (it.direction() < 0 ? "vorher" : "nachher")));
    }
}
