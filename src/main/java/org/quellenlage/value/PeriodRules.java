package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.value.TimeMeaning.DayFromNow;
import org.quellenlage.value.TimeMeaning.Feast;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.PartOfDay;
import org.quellenlage.value.TimeMeaning.Period;
import org.quellenlage.value.TimeMeaning.SeasonName;
import org.quellenlage.value.TimeMeaning.WeekdayName;
import org.quellenlage.value.TimeMeaning.Weekend;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeWords.Kind;

/** What adjectives and edges make of a time: "vergangenen Freitag", "nächste Woche", "Anfang November", "Ende des Jahres". */
final class PeriodRules extends DatePhrases {

    private final MonthRules months;
    private final YearRules years;
    private final WeekdayRules weekdays;
    private final FeastRules feasts;

    PeriodRules(TimeTokens tokens, MonthRules months, YearRules years, WeekdayRules weekdays, FeastRules feasts) {
        super(tokens);
        this.months = months;
        this.years = years;
        this.weekdays = weekdays;
        this.feasts = feasts;
    }

    /** "Anfang November", "Ende des Jahres", "Mitte der 90er-Jahre", "Jahresende". */
    @Nullable
    TimeMention edged(int i) {
        var compound = tokens.word(i, Kind.EDGE_OF);
        if (compound != null) {
            var at = compound.indexOf(' ');
            var edge = compound.substring(0, at);
            var unit = compound.substring(at + 1);
            var year = tokens.isNumber(i + 1) ? tokens.integer(i + 1) : -1;
            if (unit.equals("Y") && isYear(year) && tokens.digits(i + 1) == 4) {
                return mention(i, i + 1, new YearNumber(InYear.of(year), edge), "edge-of-year");
            }
            return mention(i, i, new Period(unit, "0", edge), "edge-of-period");
        }
        var edge = tokens.word(i, Kind.EDGE);
        if (edge == null) {
            return null;
        }
        var next = tokens.isOneOf(i + 1, "des", "der", "vom") ? i + 2 : i + 1;
        var within = longer(months.month(next, edge, i), months.season(next, edge, i));
        within = longer(within, years.year(next, edge, i));
        within = longer(within, shiftedPeriod(next, edge, i));
        within = longer(within, months.yearPartFrom(next, i));
        within = longer(within, decadeOrCentury(next, i));
        if (within == null && next == i + 2) {
            var unit = tokens.word(next, Kind.UNIT);
            if (unit != null && !unit.startsWith("T") && !unit.equals("D") && !tokens.isWord(next, Kind.PLURAL_UNIT)) {
                var meaning = unit.equals("10Y") || unit.equals("100Y")
                        ? new Period(unit, "0", edge)
                        : new Period(unit, "same", edge);
                return mention(i, next, meaning, "edge-of-period");
            }
        }
        return within;
    }

    private @Nullable TimeMention decadeOrCentury(int i, int first) {
        var found = longer(years.decade(i), years.century(i));
        return found == null ? null : found.from(tokens.span(first, found.last()), first);
    }

    /** "vergangenen Freitag", "kommende Woche", "diesen Sommer", "nächstes Jahr", "am vergangenen Wochenende". */
    @Nullable
    TimeMention shifted(int i) {
        var shift = tokens.word(i, Kind.SHIFT);
        if (shift == null || shift.equals("first")) {
            return null;
        }
        var at = i + 1;
        if (tokens.canBe(at, Pos.ADJ)
                && !tokens.isCapitalised(at)
                && !tokens.isWord(at, Kind.UNIT)
                && !isTimeNoun(at)
                && isTimeNoun(at + 1)) {
            at++;
        }
        var weekday = tokens.word(at, Kind.WEEKDAY);
        if (weekday != null) {
            var tail = weekdays.weekTail(at + 1);
            var last = tail == null ? at : tail.last();
            var part = tokens.word(last + 1, Kind.PART);
            var meaning = new WeekdayName(Integer.parseInt(weekday), shift, tail == null ? null : tail.shift());
            return part != null && tokens.isCapitalised(last + 1)
                    ? withArticle(i, last + 1, meaning, "weekday").withPart(part)
                    : withArticle(i, last, meaning, "weekday");
        }
        var weekdayPart = tokens.word(at, Kind.WEEKDAY_PART);
        if (weekdayPart != null) {
            var meaning = new WeekdayName(weekdayPart.charAt(0) - '0', shift, null);
            return withArticle(i, at, meaning, "weekday").withPart(weekdayPart.substring(2));
        }
        var month = monthAt(at);
        if (month > 0) {
            return withArticle(i, at, new MonthName(month, InYear.OPEN, shift, null), "month");
        }
        var season = tokens.word(at, Kind.SEASON);
        if (season != null) {
            return withArticle(i, at, new SeasonName(season, InYear.OPEN, shift, null), "season");
        }
        var part = tokens.word(at, Kind.PART);
        if (part != null && tokens.isCapitalised(at) && !tokens.is(at + 1, "des")) {
            var meaning = switch (shift) {
                case "-1" -> new DayFromNow(part.equals("NI") ? 0 : -1);
                case "0" -> new DayFromNow(0);
                case "1" -> new DayFromNow(1);
                default -> new PartOfDay();
            };
            return withArticle(i, at, meaning, "part-of-day").withPart(part);
        }
        var feast = feasts.feastAt(at);
        if (feast != null && !shift.equals("same")) {
            var meaning = new Feast(feast.holiday(), InYear.OPEN, shift);
            return withArticle(i, at + feast.words().size() - 1, meaning, "feast");
        }
        return shiftedPeriod(i, null, i);
    }

    private boolean isTimeNoun(int i) {
        return tokens.isWord(i, Kind.UNIT)
                || tokens.isWord(i, Kind.WEEKDAY)
                || tokens.isWord(i, Kind.MONTH)
                || tokens.isWord(i, Kind.SEASON);
    }

    private @Nullable TimeMention shiftedPeriod(int i, @Nullable String edge, int first) {
        var shift = tokens.word(i, Kind.SHIFT);
        var at = shift == null ? i : i + 1;
        if (shift != null
                && tokens.canBe(at, Pos.ADJ)
                && !tokens.isWord(at, Kind.UNIT)
                && tokens.isWord(at + 1, Kind.UNIT)) {
            at++;
        }
        if (shift == null || shift.equals("first")) {
            var period = tokens.word(i, Kind.PERIOD);
            if (period == null || edge == null) {
                return null;
            }
            var meaning = new Period(period.substring(0, 1), period.substring(2), edge);
            return mention(first, i, meaning, "period");
        }
        var unit = tokens.word(at, Kind.UNIT);
        if (unit == null || unit.startsWith("T") || tokens.isWord(at, Kind.PLURAL_UNIT)) {
            return null;
        }
        if (unit.equals("WE")) {
            return edge == null ? withArticle(i, at, new Weekend(shift), "weekend") : null;
        }
        if (unit.equals("Y") && tokens.isNumber(at + 1) && isYear(tokens.integer(at + 1))) {
            var year = InYear.of(tokens.integer(at + 1));
            return mention(edge == null ? articleBefore(first) : first, at + 1, new YearNumber(year, edge), "year");
        }
        if (unit.equals("W")) {
            var weekday = tokens.word(at + 1, Kind.WEEKDAY);
            if (weekday != null && edge == null) {
                var meaning = new WeekdayName(Integer.parseInt(weekday), null, shift);
                return withArticle(i, at + 1, meaning, "weekday-of-week");
            }
        }
        if (unit.equals("D")
                && !shift.equals("0")
                && !shift.equals("same")
                && !shift.equals("next")
                && !shift.equals("1")) {
            return null;
        }
        var meaning = unit.equals("Y") && edge != null ? new Period("Y", shift, edge) : new Period(unit, shift, edge);
        return edge == null ? withArticle(i, at, meaning, "period") : mention(first, at, meaning, "period");
    }
}
