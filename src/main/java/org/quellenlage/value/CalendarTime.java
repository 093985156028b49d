package org.quellenlage.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeExpression.Type;

/**
 * A time on the calendar, as TIMEX3 and EDTF write it, with the days it covers.
 *
 * @param value TIMEX3 value; open parts are X
 * @param edtf null where EDTF cannot say it
 * @param earliest first day; null if open
 * @param latest last day; null if open
 * @param derivation how the value was found, for an editor
 */
record CalendarTime(
        Type type,
        String value,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String derivation) {

    static CalendarTime day(LocalDate date, String derivation) {
        return new CalendarTime(Type.DATE, date.toString(), date.toString(), date, date, derivation);
    }

    static CalendarTime range(String value, String edtf, LocalDate earliest, LocalDate latest, String derivation) {
        return new CalendarTime(Type.DATE, value, edtf, earliest, latest, derivation);
    }

    /** A value with open parts; what EDTF cannot say of it, as a weekday, is left open there. */
    static CalendarTime open(String value, String derivation) {
        return open(value, value, derivation);
    }

    static CalendarTime open(String value, @Nullable String edtf, String derivation) {
        return new CalendarTime(Type.DATE, value, edtf, null, null, derivation);
    }

    static CalendarTime month(YearMonth month, @Nullable String edge, String why) {
        var from = "END".equals(edge) ? 21 : "MID".equals(edge) ? 11 : 1;
        var to = "START".equals(edge) ? 10 : "MID".equals(edge) ? 20 : month.lengthOfMonth();
        return range(month.toString(), month.toString(), month.atDay(from), month.atDay(to), why);
    }

    static CalendarTime year(int year, @Nullable String edge, String why) {
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

    static CalendarTime safeYear(int year) {
        return year > 0 && year < 9999 ? year(year, null, "") : open("XXXX", "");
    }

    static CalendarTime season(int year, String code, String why) {
        var first = firstOf(year, code);
        return range(
                four(year) + "-" + code,
                four(year) + "-" + edtfSeason(code),
                first,
                first.plusMonths(3).minusDays(1),
                why);
    }

    /** Meteorological seasons; the winter of a year is the one that ends in it before summer, begins in it after. */
    static LocalDate firstOf(int year, String code) {
        return switch (code) {
            case "SP" -> LocalDate.of(year, 3, 1);
            case "SU" -> LocalDate.of(year, 6, 1);
            case "FA" -> LocalDate.of(year, 9, 1);
            default -> LocalDate.of(year, 12, 1);
        };
    }

    static CalendarTime part(int year, String code, String why) {
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

    static LocalDate firstOfPart(int year, String code) {
        var nth = code.charAt(1) - '1';
        return LocalDate.of(year, nth * (code.charAt(0) == 'H' ? 6 : 3) + 1, 1);
    }

    static CalendarTime decade(int prefix) {
        return range(
                "" + prefix,
                prefix + "X",
                LocalDate.of(prefix * 10, 1, 1),
                LocalDate.of(prefix * 10 + 9, 12, 31),
                "Jahrzehnt");
    }

    static CalendarTime century(int prefix) {
        return range(
                two(prefix),
                two(prefix) + "XX",
                LocalDate.of(prefix * 100, 1, 1),
                LocalDate.of(prefix * 100 + 99, 12, 31),
                "Jahrhundert");
    }

    static CalendarTime week(LocalDate within, String why) {
        var monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return range(weekOf(monday), monday + "/" + monday.plusDays(6), monday, monday.plusDays(6), why);
    }

    static String weekOf(LocalDate date) {
        return four(date.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static CalendarTime quarter(LocalDate within, String why) {
        return part(within.getYear(), "Q" + within.get(IsoFields.QUARTER_OF_YEAR), why);
    }

    static int edtfSeason(String code) {
        return switch (code) {
            case "SP" -> 21;
            case "SU" -> 22;
            case "FA" -> 23;
            case "WI" -> 24;
            default -> (code.charAt(0) == 'H' ? 39 : 32) + code.charAt(1) - '0';
        };
    }

    static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    static String four(int number) {
        return number >= 1_000 ? Integer.toString(number) : String.format(Locale.ROOT, "%04d", number);
    }
}
