package org.quellenlage.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days named by a client: a day, a month or a whole year. */
public record Period(LocalDate first, LocalDate last) {

    private static final int LATEST_YEAR = 9999;

    /** @throws Refusal if it is none */
    public static Period parse(String parameter, String text) {
        try {
            var period = switch (text.length()) {
                case 4 -> of(Year.parse(text));
                case 7 -> of(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
            if (period.first.getYear() >= 1 && period.last.getYear() <= LATEST_YEAR) {
                return period;
            }
        } catch (DateTimeException _) {
            // falls through: none of the three
        }
        throw Refusal.parameter(parameter, "must be a day, a month or a year, as 2024-12-04, 2024-12 or 2024");
    }

    private static Period of(Year it) {
        return new Period(it.atDay(1), it.atMonth(12).atEndOfMonth());
    }

    private static Period of(YearMonth it) {
        return new Period(it.atDay(1), it.atEndOfMonth());
    }

    private static Period of(LocalDate it) {
        return new Period(it, it);
    }
}
