package org.quellenlage.value;

import org.jspecify.annotations.Nullable;

/** All rules for dates; where several read from the same token, the longest date stands, the first of equals. */
final class DateRules {

    private final DayRules days;
    private final WeekdayRules weekdays;
    private final YearRules years;
    private final MonthRules months;
    private final FeastRules feasts;
    private final PeriodRules periods;
    private final NowRules now;

    DateRules(TimeTokens tokens) {
        this.days = new DayRules(tokens);
        this.weekdays = new WeekdayRules(tokens);
        this.years = new YearRules(tokens);
        this.months = new MonthRules(tokens, years);
        this.feasts = new FeastRules(tokens);
        this.periods = new PeriodRules(tokens, months, years, weekdays, feasts);
        this.now = new NowRules(tokens, days);
    }

    /** The longest date that begins at a token, null if none does. */
    @Nullable
    TimeMention at(int i) {
        var best = feasts.feast(i);
        best = longer(best, days.weekdayAndDate(i));
        best = longer(best, days.date(i, 0, i));
        best = longer(best, days.listedDay(i));
        best = longer(best, periods.edged(i));
        best = longer(best, weekdays.nthWeekday(i));
        best = longer(best, periods.shifted(i));
        best = longer(best, months.yearPart(i));
        best = longer(best, months.month(i, null, i));
        best = longer(best, months.season(i, null, i));
        best = longer(best, years.year(i, null, i));
        best = longer(best, years.decade(i));
        best = longer(best, years.century(i));
        best = longer(best, now.dayWord(i));
        best = longer(best, now.dayAdjective(i));
        best = longer(best, weekdays.weekday(i));
        best = longer(best, now.periodWord(i));
        best = longer(best, now.weekend(i));
        best = longer(best, now.dayBeforeOrAfter(i));
        return longer(best, now.partOfDay(i));
    }

    private static @Nullable TimeMention longer(@Nullable TimeMention a, @Nullable TimeMention b) {
        return a == null || b != null && b.span().end() > a.span().end() ? b : a;
    }
}
