package org.quellenlage.value;

import java.time.LocalDate;
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

    private final TimeContext context;
    private final DaysOnCalendar days;
    private final YearsOnCalendar years;
    private final PeriodsOnCalendar periods;

    TimeResolver(TimeAnchor anchor) {
        this.context = new TimeContext(anchor);
        this.days = new DaysOnCalendar(context);
        this.years = new YearsOnCalendar(context);
        this.periods = new PeriodsOnCalendar(context);
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
        context.enter(place);
        var found = switch (mention.meaning()) {
            case CalendarDay it -> days.calendarDay(it, place);
            case WeekdayName it -> days.weekday(it, place);
            case NthWeekday it -> years.nthWeekday(it, place);
            case MonthName it -> years.month(it, place);
            case YearNumber it -> years.yearNumber(it, place);
            case SeasonName it -> years.season(it, place);
            case YearPart it -> years.yearPart(it, place);
            case Decade it -> CalendarTime.decade(it.prefix());
            case Century it -> CalendarTime.century(it.prefix());
            case Period it -> periods.period(it, place);
            case DayFromNow it -> days.dayFromNow(it);
            case DayFromThen it -> days.dayFromThen(it, place);
            case FromThen it -> days.fromThen(it, place);
            case Weekend it -> periods.weekend(it, place);
            case PartOfDay _ -> days.partOfDay(place);
            case Feast it -> days.feast(it, place);
            case Clock it -> days.clock(it, place);
            case Length it -> periods.length(it, place);
            case Fixed it -> new CalendarTime(it.type(), it.value(), null, null, null, "");
        };
        if (found == null) {
            return null;
        }
        context.remember(mention.meaning(), found, place);
        var type = found.type();
        var value = found.value();
        var edtf = found.edtf();
        if (mention.part() != null && !value.contains("T") && type == Type.DATE) {
            value = value + "T" + mention.part();
            type = Type.TIME;
        }
        return new TimeExpression(
                mention.span(),
                mention.span(),
                type,
                value,
                edtf,
                found.earliest(),
                found.latest(),
                found.derivation(),
                mention.ruleId());
    }
}
