package org.quellenlage.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeExpression.Type;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.DayFromThen;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.SeasonName;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeResolver.Place;

/** What the text has told of days and years up to a time, and when it was written. */
final class TimeContext {

    private final @Nullable LocalDate today;
    /** Whether only the year of the day of writing is known. */
    private final boolean yearOnly;

    private @Nullable LocalDate day;
    private int dayBlock = -1;
    private @Nullable Integer year;
    private @Nullable Integer sentenceYear;
    private int sentence = -1;

    TimeContext(TimeAnchor anchor) {
        this.today = anchor.day();
        this.yearOnly = anchor.precision() == TimeAnchor.Precision.YEAR;
    }

    /** The day of writing, or some day of its year or month where no more is known; null if unknown. */
    @Nullable
    LocalDate today() {
        return today;
    }

    boolean yearOnly() {
        return yearOnly;
    }

    /** The day told last; null before any. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The day told last in the same paragraph; null if there is none. */
    @Nullable
    LocalDate day(Place place) {
        return dayBlock == place.block() ? day : null;
    }

    /** The year told last; null before any. */
    @Nullable
    Integer year() {
        return year;
    }

    /** What a new sentence forgets: the year named in the one before. */
    void enter(Place place) {
        if (place.sentence() != sentence) {
            sentence = place.sentence();
            sentenceYear = null;
        }
    }

    void remember(TimeMeaning meaning, CalendarTime found, Place place) {
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

    /** The year a sentence in the past has named before: "1992 brach sie, im April wurde sie geflickt". */
    @Nullable
    Integer toldYear(Place place) {
        return place.direction() == TimeDirection.PAST
                        && sentenceYear != null
                        && (today == null || sentenceYear <= today.getYear())
                ? sentenceYear
                : null;
    }

    /** The year that is given, counted or that of the text around; null if it is open. */
    @Nullable
    Integer known(InYear it, Place place) {
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

    /** The day a time of the clock belongs to: of the same sentence, the paragraph, else of writing. */
    @Nullable
    LocalDate dayHere(Place place) {
        var here = day(place);
        if (here != null) {
            return here;
        }
        return place.dayAhead() != null ? place.dayAhead() : yearOnly ? null : today;
    }

    String fromToday(String what) {
        return today == null ? what + ", ohne bekannten Tag des Erscheinens" : what + ", gerechnet vom " + today;
    }
}
