package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.value.TimeMeaning.NthWeekday;
import org.quellenlage.value.TimeMeaning.WeekdayName;
import org.quellenlage.value.TimeWords.Kind;

/** Days of the week: "Mittwoch", "Mittwochabend", "Montag nächster Woche", "letzter Sonntag im März". */
final class WeekdayRules extends DatePhrases {

    WeekdayRules(TimeTokens tokens) {
        super(tokens);
    }

    /** "Mittwoch", "Mittwochabend", "Dienstag Morgen", "Montag nächster Woche". */
    @Nullable
    TimeMention weekday(int i) {
        var compound = tokens.word(i, Kind.WEEKDAY_PART);
        if (compound != null) {
            var meaning = new WeekdayName(compound.charAt(0) - '0', null, null);
            return mention(i, i, meaning, "weekday").withPart(compound.substring(2));
        }
        var name = tokens.word(i, Kind.WEEKDAY);
        if (name == null) {
            var brief = tokens.word(i, Kind.WEEKDAY_ABBREVIATION);
            var alone = brief != null && (tokens.isAlone(i, i) || tokens.isAlone(i, i + 1) && tokens.is(i + 1, "."));
            return alone
                    ? mention(i, tokens.end() - 1, new WeekdayName(Integer.parseInt(brief), null, null), "weekday")
                    : null;
        }
        if (!isWeekdayHere(i)) {
            return null;
        }
        var number = Integer.parseInt(name);
        var tail = weekTail(i + 1);
        if (tail != null) {
            return mention(i, tail.last(), new WeekdayName(number, null, tail.shift()), "weekday-of-week");
        }
        var part = tokens.word(i + 1, Kind.PART);
        if (part != null && (tokens.isCapitalised(i + 1) || tokens.is(i + 1, "früh") || tokens.isAlone(i, i + 1))) {
            return mention(i, i + 1, new WeekdayName(number, null, null), "weekday")
                    .withPart(part);
        }
        return mention(i, i, new WeekdayName(number, null, null), "weekday");
    }

    /** "Sonntag" and "Freitag" are surnames too: not after a first name or title, nor with a verb of its own. */
    private boolean isWeekdayHere(int i) {
        if (tokens.is(i - 1, "am")
                && tokens.isOneOf(i - 2, "bild", "welt", "nzz", "presse", "zeitung", "tribüne", "blick")) {
            return false;
        }
        if (tokens.isOneOf(i - 1, "herr", "herrn", "frau", "familie", "dr", "prof", "firma", "minister", "von")) {
            return tokens.is(i - 1, "von") && !tokens.isCapitalised(i - 2);
        }
        if (!tokens.isCapitalised(i - 1)) {
            return true;
        }
        var before = tokens.token(i - 1).word();
        return !before.has(Pos.PROPN, Analysis.Kind.FIRST_NAME) && (before.isKnown() || tokens.isFirst(i - 1));
    }

    /** "letzter Sonntag im März 2014", "zweiter Mittwoch im Oktober". */
    @Nullable
    TimeMention nthWeekday(int i) {
        var shift = tokens.word(i, Kind.SHIFT);
        var nth = "-1".equals(shift) && tokens.lower(i).startsWith("letzt") ? 0 : TimeNumbers.ordinal(tokens.lower(i));
        if (nth == 0 && shift == null || nth > 5) {
            return null;
        }
        var weekday = tokens.word(i + 1, Kind.WEEKDAY);
        var month = tokens.isOneOf(i + 2, "im", "des") ? monthAt(i + 3) : 0;
        if (weekday == null || month == 0) {
            return null;
        }
        var tail = yearAfter(i + 4);
        var meaning = new NthWeekday(nth, Integer.parseInt(weekday), month, tail.year());
        return withArticle(i, tail.last(), meaning, "nth-weekday");
    }

    /** "nächster Woche" after a weekday. */
    record WeekTail(String shift, int last) {}

    @Nullable
    WeekTail weekTail(int i) {
        var next = tokens.isOneOf(i, "der", "in") ? i + 1 : i;
        next = tokens.is(next, "der") ? next + 1 : next;
        var shift = tokens.word(next, Kind.SHIFT);
        if (shift != null
                && "W".equals(tokens.word(next + 1, Kind.UNIT))
                && !tokens.isWord(next + 1, Kind.PLURAL_UNIT)) {
            return new WeekTail(shift, next + 1);
        }
        if (tokens.isOneOf(i, "in", "vor")) {
            var number = TimeNumbers.cardinal(tokens.lower(i + 1));
            var amount = number == null ? tokens.integer(i + 1) : number.intValue();
            if (amount > 0 && "W".equals(tokens.word(i + 2, Kind.UNIT))) {
                return new WeekTail(tokens.is(i, "in") ? "" + amount : "-" + amount, i + 2);
            }
        }
        return null;
    }
}
