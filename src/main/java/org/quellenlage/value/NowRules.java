package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.VerbForms;
import org.quellenlage.value.TimeMeaning.DayFromNow;
import org.quellenlage.value.TimeMeaning.DayFromThen;
import org.quellenlage.value.TimeMeaning.FromThen;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.PartOfDay;
import org.quellenlage.value.TimeMeaning.Period;
import org.quellenlage.value.TimeMeaning.Weekend;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeWords.Kind;

/** Days and periods told from now or from then: "gestern", "heute Abend", "am Tag zuvor", "im Vorjahr", "am Nachmittag". */
final class NowRules extends DatePhrases {

    private final DayRules days;

    NowRules(TimeTokens tokens, DayRules days) {
        super(tokens);
        this.days = days;
    }

    /** "gestern", "heute Abend", "morgen früh". */
    @Nullable
    TimeMention dayWord(int i) {
        var day = tokens.word(i, Kind.DAY);
        if (day == null) {
            return null;
        }
        if (tokens.is(i, "morgen") && tokens.isCapitalised(i) && !tokens.isFirst(i)) {
            return null;
        }
        if (tokens.is(i, "morgen")
                && tokens.isOneOf(i - 1, "am", "jeden", "guten", "der", "den", "des", "diesen", "gegen")) {
            return null;
        }
        var next = tokens.is(i + 1, "zu") ? i + 2 : i + 1;
        var part = tokens.word(next, Kind.PART);
        var meaning = new DayFromNow(Integer.parseInt(day));
        if (part != null && !(tokens.is(next, "morgen") && !tokens.isCapitalised(next))) {
            return mention(i, next, meaning, "day-from-now").withPart(part);
        }
        if (tokens.is(i + 1, ",") && tokens.isWord(i + 2, Kind.WEEKDAY)) {
            return mention(i, i + 2, meaning, "day-from-now");
        }
        if (day.equals("0") && isNowadays(i)) {
            return mention(i, i, new TimeMeaning.Fixed(TimeExpression.Type.DATE, "PRESENT_REF"), "nowadays");
        }
        return mention(i, i, meaning, "day-from-now");
    }

    /** "am gestrigen Mittwoch", "am heutigen Tag", "am morgigen Abend". */
    @Nullable
    TimeMention dayAdjective(int i) {
        var day = tokens.word(i, Kind.DAY_ADJECTIVE);
        if (day == null) {
            return null;
        }
        var meaning = new DayFromNow(Integer.parseInt(day));
        if (tokens.isWord(i + 1, Kind.WEEKDAY) || tokens.isOneOf(i + 1, "tag", "tages", "tage")) {
            return withArticle(i, i + 1, meaning, "day-from-now");
        }
        var compound = tokens.word(i + 1, Kind.WEEKDAY_PART);
        var part = compound == null ? tokens.word(i + 1, Kind.PART) : compound.substring(2);
        return part == null
                ? null
                : withArticle(i, i + 1, meaning, "day-from-now").withPart(part);
    }

    /** "heute" for these times, not this day: "auch heute noch", "bis heute", "von heute", "wie wir heute wissen". */
    private boolean isNowadays(int i) {
        return tokens.isOneOf(i + 1, "noch", "wissen", "weiß", "mehr", "üblich", "lebende", "lebenden")
                || tokens.isOneOf(i - 1, "noch", "von", "bis") && !tokens.isOneOf(i + 1, "um", "an", "abend", "bis")
                || tokens.isOneOf(i - 1, "ist", "sind") && !endsWithParticiple()
                || tokens.is(i - 1, "auch")
                        && !tokens.is(i + 1, "wieder")
                        && !tokens.isNumber(i + 1)
                        && !endsWithParticiple()
                || tokens.isOneOf(
                        i + 1, "würde", "würden", "könnte", "könnten", "gibt", "leben", "lebt", "gilt", "gelten")
                || tokens.isOneOf(i - 1, "würde", "würden", "leben", "lebt", "gilt", "gelten", "heißt");
    }

    private boolean endsWithParticiple() {
        for (var i = tokens.end() - 1; i >= tokens.end() - 4; i--) {
            if (tokens.has(i) && tokens.token(i).word().hasForm(VerbForms.PAST_PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "am Tag zuvor", "am Tag darauf", "im Jahr danach". */
    @Nullable
    TimeMention dayBeforeOrAfter(int i) {
        if (tokens.is(i, "jahr") && tokens.isOneOf(i + 1, "zuvor", "davor", "darauf", "danach")) {
            var steps = tokens.isOneOf(i + 1, "zuvor", "davor") ? -1 : 1;
            return withArticle(i, i + 1, new FromThen(steps, "Y"), "year-before-or-after");
        }
        if (!tokens.is(i, "tag")) {
            return null;
        }
        if (tokens.isOneOf(i + 1, "zuvor", "davor")) {
            return withArticle(i, i + 1, new DayFromThen(-1), "day-before");
        }
        return tokens.isOneOf(i + 1, "darauf", "danach")
                ? withArticle(i, i + 1, new DayFromThen(1), "day-after")
                : null;
    }

    /** "am Nachmittag", "in der Nacht", "am Abend des 3. Mai", "Nacht zum Sonntag". */
    @Nullable
    TimeMention partOfDay(int i) {
        var part = tokens.word(i, Kind.PART);
        if (part == null || !tokens.isCapitalised(i) || tokens.lower(i).endsWith("s") && !tokens.is(i - 1, "des")) {
            return null;
        }
        var asked = part.equals("NI")
                ? tokens.is(i - 1, "der") && tokens.isOneOf(i - 2, "in", "während")
                        || tokens.isOneOf(i - 1, "selben", "gleichen")
                : tokens.isOneOf(i - 1, "am", "gegen", "zum", "bis");
        if (tokens.is(i + 1, "des")) {
            var day = days.date(i + 2, 0, i + 2);
            if (day != null) {
                return mention(i, day.last(), day.meaning(), "part-of-day").withPart(part);
            }
        }
        if (!asked) {
            return null;
        }
        if (part.equals("NI") && tokens.isOneOf(i + 1, "zum", "auf", "zu", "vom", "von")) {
            return null;
        }
        return mention(i, i, new PartOfDay(), "part-of-day").withPart(part);
    }

    @Nullable
    TimeMention periodWord(int i) {
        var period = tokens.word(i, Kind.PERIOD);
        if (period == null) {
            return null;
        }
        var number = tokens.isNumber(i + 1) && tokens.digits(i + 1) == 4 ? tokens.integer(i + 1) : -1;
        if (period.startsWith("Y") && isYear(number)) {
            return withArticle(i, i + 1, new YearNumber(InYear.of(number), null), "year");
        }
        var meaning = period.startsWith("D")
                ? new DayFromThen(Integer.parseInt(period.substring(2)))
                : new Period(period.substring(0, 1), period.substring(2), null);
        return withArticle(i, i, meaning, "period");
    }

    @Nullable
    TimeMention weekend(int i) {
        if (!"WE".equals(tokens.word(i, Kind.UNIT)) || tokens.isWord(i, Kind.PLURAL_UNIT)) {
            return null;
        }
        return tokens.isOneOf(i - 1, "am", "übers", "zum", "vom", "ans", "das", "dem", "ganzen", "fürs", "ins")
                        || tokens.isAlone(i, i)
                ? withArticle(i, i, new Weekend(null), "weekend")
                : null;
    }
}
