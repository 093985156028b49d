package org.quellenlage.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a time say before any calendar is asked: "Mittwoch" is a day of the week, whichever. A {@code shift}
 * is what an adjective adds: "-1" for "vergangen", "1" for "nächst", "same" for "gleich"; null without one. An {@code edge}
 * is START, MID or END for "Anfang", "Mitte", "Ende".
 */
sealed interface TimeMeaning {

    /** Which year: given, counted from another, that of the text around, or open. */
    record InYear(Kind kind, int value) {

        static final InYear OPEN = new InYear(Kind.OPEN, 0);
        static final InYear SAME = new InYear(Kind.SAME, 0);

        enum Kind {
            OPEN,
            GIVEN,
            /** "vorigen Jahres": steps from the year of writing. */
            SHIFTED,
            /** "desselben Jahres". */
            SAME
        }

        static InYear of(int year) {
            return new InYear(Kind.GIVEN, year);
        }

        static InYear shifted(int steps) {
            return new InYear(Kind.SHIFTED, steps);
        }

        boolean isOpen() {
            return kind == Kind.OPEN;
        }
    }

    /** "4. Dezember", "Mittwoch, dem 4. Dezember 2024"; month 0 where only "der 15." stands. */
    record CalendarDay(InYear year, int month, int day, int weekday) implements TimeMeaning {}

    /** "Mittwoch", "vergangenen Mittwoch"; {@code week} is the shift of a week named beside it: "Montag nächster Woche". */
    record WeekdayName(
            int weekday, @Nullable String shift, @Nullable String week) implements TimeMeaning {}

    /** "letzter Sonntag im März 2014"; {@code nth} 0 for the last. */
    record NthWeekday(int nth, int weekday, int month, InYear year) implements TimeMeaning {}

    record MonthName(
            int month,
            InYear year,
            @Nullable String shift,
            @Nullable String edge) implements TimeMeaning {}

    /** "2014"; {@code pair} for "2013/14", which runs into the next year. */
    record YearNumber(InYear year, @Nullable String edge, boolean pair) implements TimeMeaning {

        YearNumber(InYear year, @Nullable String edge) {
            this(year, edge, false);
        }
    }

    record SeasonName(
            String code,
            InYear year,
            @Nullable String shift,
            @Nullable String edge) implements TimeMeaning {}

    /** "drittes Quartal", "zweite Jahreshälfte": Q3, H2. */
    record YearPart(String code, InYear year) implements TimeMeaning {}

    /** "90er Jahre": the years that begin with these digits, 199. */
    record Decade(int prefix) implements TimeMeaning {}

    /** "19. Jahrhundert": 18. */
    record Century(int prefix) implements TimeMeaning {}

    /** "nächste Woche", "vorigen Monat", "Ende des Monats". */
    record Period(String unit, String shift, @Nullable String edge) implements TimeMeaning {}

    /** "gestern": days from the day of writing. */
    record DayFromNow(int days) implements TimeMeaning {}

    /** "drei Jahre später": so many units from the time the text just spoke of. */
    record FromThen(int amount, String unit) implements TimeMeaning {}

    /** "am Tag zuvor": days from the day the text just spoke of. */
    record DayFromThen(int days) implements TimeMeaning {}

    record Weekend(@Nullable String shift) implements TimeMeaning {}

    /** "am Nachmittag" of the day the text speaks of. */
    record PartOfDay() implements TimeMeaning {}

    record Feast(Holiday holiday, InYear year, @Nullable String shift) implements TimeMeaning {}

    record Clock(int hour, int minute, int second, boolean open) implements TimeMeaning {}

    /**
     * "drei Tage"; amount null for "mehrere".
     *
     * @param direction -1 for "vor drei Tagen", 1 for "in drei Tagen", 0 for a stretch
     */
    record Length(@Nullable BigDecimal amount, String unit, int direction, boolean approximate)
            implements TimeMeaning {}

    /** A value that needs no calendar: sets, references, "jahrelang". */
    record Fixed(TimeExpression.Type type, String value) implements TimeMeaning {}
}
