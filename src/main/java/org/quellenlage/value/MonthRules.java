package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.SeasonName;
import org.quellenlage.value.TimeMeaning.YearPart;
import org.quellenlage.value.TimeWords.Kind;

/** Months, seasons and parts of a year: "Juni 2012", "im Herbst vergangenen Jahres", "drittes Quartal". */
final class MonthRules extends DatePhrases {

    private final YearRules years;

    MonthRules(TimeTokens tokens, YearRules years) {
        super(tokens);
        this.years = years;
    }

    @Nullable
    TimeMention month(int i, @Nullable String edge, int first) {
        var month = monthAt(i);
        if (month == 0) {
            return null;
        }
        var tail = yearAfter(i + 1);
        if (tail.year().isOpen() && (edge == null && !isMonthHere(i) || isBareAbbreviation(i))) {
            return null;
        }
        var start = edge == null && !tail.year().isOpen() ? articleBefore(first) : first;
        return mention(start, tail.last(), new MonthName(month, tail.year(), null, edge), "month");
    }

    /** "Aug" without point or year may be anything. */
    private boolean isBareAbbreviation(int i) {
        var form = tokens.token(i).form();
        return form.length() <= 4
                && !form.endsWith(".")
                && !tokens.isOneOf(i, "mai", "juni", "juli", "märz", "juno")
                && !tokens.isAlone(i, i);
    }

    /** "Mai", "August", "März" are names of people too: alone they tell a month after a word that asks for one. */
    private boolean isMonthHere(int i) {
        if (tokens.isAlone(i, i)) {
            return true;
        }
        return switch (tokens.lower(i - 1)) {
            case "im", "monat", "monats", "monaten", "anfang", "mitte", "ende", "ganzen", "gesamten", "am" -> true;
            case "seit",
                    "ab",
                    "bis",
                    "von",
                    "vom",
                    "zum",
                    "zwischen",
                    "und",
                    "oder",
                    "für",
                    "vor",
                    "nach",
                    "per",
                    "in",
                    "gegenüber",
                    "sowie",
                    "/",
                    "–",
                    "-",
                    "(",
                    "noch",
                    "erst",
                    "schon",
                    "bereits",
                    "den",
                    "der" -> !isNameLike(i + 1);
            default -> false;
        };
    }

    /** Whether a capitalised word that is no common noun follows: "von August Bebel". */
    private boolean isNameLike(int i) {
        return tokens.isCapitalised(i)
                && !tokens.isWord(i, Kind.MONTH)
                && (!tokens.canBe(i, Pos.NOUN) || tokens.token(i).word().has(Pos.PROPN, Analysis.Kind.SURNAME));
    }

    @Nullable
    TimeMention season(int i, @Nullable String edge, int first) {
        var season = tokens.word(i, Kind.SEASON);
        if (season == null) {
            return null;
        }
        var slash = tokens.isNumber(i + 1) ? YEAR_SLASH_YEAR.matcher(tokens.lower(i + 1)) : null;
        if (slash != null && slash.matches()) {
            var year = InYear.of(Integer.parseInt(slash.group(1)));
            return mention(first, i + 1, new SeasonName(season, year, null, edge), "season");
        }
        var tail = yearAfter(i + 1);
        var form = tokens.lower(i);
        var compound = form.endsWith("monate") || form.endsWith("monaten");
        if (tail.year().isOpen() && edge == null && !compound && !isSeasonHere(i)) {
            return null;
        }
        var start = edge == null ? articleBefore(first) : first;
        return mention(start, tail.last(), new SeasonName(season, tail.year(), null, edge), "season");
    }

    /** "Sommer" and "Winter" are surnames as well. */
    private boolean isSeasonHere(int i) {
        return tokens.isAlone(i, i)
                || tokens.isOneOf(
                        i - 1,
                        "im",
                        "seit",
                        "ab",
                        "bis",
                        "zum",
                        "vom",
                        "ganzen",
                        "gesamten",
                        "und",
                        "oder",
                        "den",
                        "der",
                        "dem",
                        "des",
                        "einen",
                        "jeden",
                        "über",
                        "nächsten",
                        "vor",
                        "nach",
                        "für",
                        "–",
                        "-");
    }

    /** "im dritten Quartal 2014", "der zweiten Jahreshälfte", "ersten Hälfte des Jahres". */
    @Nullable
    TimeMention yearPart(int i) {
        var nth = tokens.isOrdinal(i) ? tokens.integer(i) : TimeNumbers.ordinal(tokens.lower(i));
        if (nth < 1 || nth > 4) {
            var last = lastPartOfYear(i);
            if (last != null) {
                return last;
            }
            return quarterAbbreviated(i);
        }
        var code = tokens.isWord(i + 1, Kind.QUARTER) ? "Q" : tokens.isWord(i + 1, Kind.HALF) && nth < 3 ? "H" : null;
        if (code != null) {
            var tail = yearAfter(i + 2);
            return withArticle(i, tail.last(), new YearPart(code + nth, tail.year()), "part-of-year");
        }
        if (tokens.is(i + 1, "hälfte") && nth < 3) {
            var tail = yearAfter(i + 2);
            if (!tail.year().isOpen()) {
                return withArticle(i, tail.last(), new YearPart("H" + nth, tail.year()), "part-of-year");
            }
            var century = years.century(tokens.isOneOf(i + 2, "des", "vom") ? i + 3 : i + 2);
            if (century != null) {
                return withArticle(i, century.last(), century.meaning(), "part-of-century");
            }
        }
        return null;
    }

    @Nullable
    TimeMention yearPartFrom(int i, int first) {
        var part = yearPart(i);
        return part == null || !(part.meaning() instanceof YearPart)
                ? null
                : part.from(tokens.span(first, part.last()), first);
    }

    /** "im letzten Quartal 2004". */
    private @Nullable TimeMention lastPartOfYear(int i) {
        if (!tokens.lower(i).startsWith("letzt")) {
            return null;
        }
        var code = tokens.isWord(i + 1, Kind.QUARTER) ? "Q4" : tokens.isWord(i + 1, Kind.HALF) ? "H2" : null;
        var tail = yearAfter(i + 2);
        return code == null || tail.year().isOpen()
                ? null
                : withArticle(i, tail.last(), new YearPart(code, tail.year()), "part-of-year");
    }

    /** "Q3 2014". */
    private @Nullable TimeMention quarterAbbreviated(int i) {
        var form = tokens.lower(i);
        if (form.length() != 2 || form.charAt(0) != 'q' && form.charAt(0) != 'h' || !tokens.isCapitalised(i)) {
            return null;
        }
        var nth = form.charAt(1) - '0';
        if (nth < 1 || nth > (form.charAt(0) == 'q' ? 4 : 2)) {
            return null;
        }
        var tail = yearAfter(i + 1);
        return tail.year().isOpen()
                ? null
                : mention(i, tail.last(), new YearPart(tokens.token(i).form(), tail.year()), "part-of-year");
    }
}
