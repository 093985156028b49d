package org.quellenlage.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.value.TimeMeaning.Century;
import org.quellenlage.value.TimeMeaning.Decade;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.YearNumber;
import org.quellenlage.value.TimeWords.Kind;

/** Years, decades and centuries: "seit 1990", "2013/14", "90er Jahre", "19. Jahrhundert". */
final class YearRules extends DatePhrases {

    /** Before this year a number with an adjective and a plural behind it rather counts. */
    private static final int LATE = 1900;

    /** "90er", "1990er", "1950-er": with a hyphen only a whole year is surely one. */
    private static final Pattern DIGIT_DECADE =
            Pattern.compile("(\\d{4}|\\d{2,3})(?:(?<=\\d{4})-)?er(?:n|-jahren?|-jahre)?");

    YearRules(TimeTokens tokens) {
        super(tokens);
    }

    @Nullable
    TimeMention year(int i, @Nullable String edge, int first) {
        if (isYearWord(i) || tokens.is(i, "jahre")) {
            var given = tokens.isNumber(i + 1) ? tokens.integer(i + 1) : -1;
            if (isYear(given) && tokens.digits(i + 1) == 4 || given > 0 && tokens.is(i - 1, "im") && given < 1000) {
                var year = eraAfter(i + 2) ? InYear.of(1 - given) : InYear.of(given);
                var last = eraAfter(i + 2) ? i + 3 : i + 1;
                return edge == null
                        ? withArticle(first, last, new YearNumber(year, null), "year")
                        : mention(first, last, new YearNumber(year, edge), "year");
            }
            var slash = tokens.isNumber(i + 1) ? YEAR_SLASH_YEAR.matcher(tokens.lower(i + 1)) : null;
            if (slash != null && slash.matches()) {
                var meaning = new YearNumber(InYear.of(Integer.parseInt(slash.group(1))), edge, true);
                return withArticle(first, i + 1, meaning, "year");
            }
            return null;
        }
        if (!tokens.isNumber(i)) {
            return null;
        }
        var number = tokens.integer(i);
        if (number > 0 && eraAfter(i + 1)) {
            return mention(first, i + 2, new YearNumber(InYear.of(1 - number), edge), "year-before-christ");
        }
        if (tokens.digits(i) == 9 || tokens.digits(i) == 7) {
            return slashedYears(i);
        }
        if (!isYear(number) || tokens.digits(i) != 4 || edge == null && !isYearHere(i, number)) {
            return null;
        }
        var start = tokens.is(i - 1, "jahrgang") ? i - 1 : first;
        return mention(start, i, new YearNumber(InYear.of(number), edge), "year");
    }

    private boolean eraAfter(int i) {
        return tokens.isOneOf(i, "v", "v.", "vor") && tokens.isOneOf(i + 1, "chr", "chr.", "christus")
                || tokens.is(i, "v.chr.")
                || tokens.isOneOf(i, "v") && tokens.isOneOf(i + 1, "u.z.");
    }

    /** "2013/14" is one winter, season or budget, read as its first year. */
    private @Nullable TimeMention slashedYears(int i) {
        var slash = YEAR_SLASH_YEAR.matcher(tokens.lower(i));
        if (!slash.matches()) {
            return null;
        }
        var year = Integer.parseInt(slash.group(1));
        var other = Integer.parseInt(slash.group(2)) % 100;
        if (!isYear(year) || other != (year + 1) % 100) {
            return null;
        }
        var season = tokens.isOneOf(i - 1, "saison", "spielzeit", "amtsperiode", "legislaturperiode");
        var meaning = new YearNumber(InYear.of(year), null, true);
        return season ? withArticle(i - 1, i, meaning, "year-and-next") : mention(i, i, meaning, "year-and-next");
    }

    /**
     * A bare number of four digits is a year unless something is counted with it: "2014 wurde gebaut", "seit 1990",
     * "(1950-1953)"; not "1400 Euro", "rund 2000 Besucher", "Nr. 1984".
     */
    private boolean isYearHere(int i, int number) {
        if (number < 1100 || number > 2100) {
            return tokens.isOneOf(i - 1, "jahr", "jahre", "anno");
        }
        if (tokens.isWord(i - 1, Kind.NO_YEAR) || tokens.isOneOf(i - 1, "§", "€", "$", "+")) {
            return false;
        }
        var called = tokens.isWord(i - 1, Kind.YEAR_CALL) || tokens.isOneOf(i - 1, "(", "-", "–", "*");
        if (number < 1800 && !called
                || (tokens.isDash(i + 1) || tokens.is(i + 1, "bis")) && tokens.integer(i + 2) > 2200) {
            return false;
        }
        if (tokens.is(i - 1, "/") && tokens.isNumber(i - 2) || tokens.is(i + 1, "/") && tokens.isNumber(i + 2)) {
            return isYear(tokens.integer(i - 2)) || isYear(tokens.integer(i + 2));
        }
        var round = number % 50 == 0 && !called && canBePlural(i + 1);
        return !round
                && !isCounted(i + 1)
                && !(number < LATE && !called && isCountedBehindAdjectives(i + 1))
                && !(tokens.isNumber(i + 1) && tokens.digits(i + 1) > 2 && !tokens.isWord(i - 1, Kind.MONTH));
    }

    /** "1818 bestätigte Fälle"; but "1998 neue Regeln" are rather those of a year. */
    private boolean isCountedBehindAdjectives(int i) {
        var at = i;
        while (tokens.has(at)
                && !tokens.isCapitalised(at)
                && tokens.canBe(at, Pos.ADJ)
                && tokens.lower(at).endsWith("e")) {
            at++;
        }
        return at > i && isCounted(at);
    }

    private boolean canBePlural(int i) {
        return tokens.isCapitalised(i) && Agreement.has(tokens.token(i).word().agreement(Pos.NOUN), Agreement.PLURAL);
    }

    /** "90er Jahre", "1990er-Jahren", "neunziger Jahre", "Neunzigerjahren". */
    @Nullable
    TimeMention decade(int i) {
        var form = tokens.lower(i);
        if (form.length() < 4) {
            return null;
        }
        var prefix = -1;
        var last = i;
        if (Character.isDigit(form.charAt(0))) {
            var digits = DIGIT_DECADE.matcher(form);
            if (digits.matches()) {
                var value = Integer.parseInt(digits.group(1));
                prefix = value < 100 ? 190 + value / 10 : value / 10;
                if (value % 10 != 0) {
                    return null;
                }
            }
        } else {
            prefix = wordDecade(form);
        }
        if (prefix < 0) {
            return null;
        }
        if (!form.contains("jahr")) {
            if (tokens.isOneOf(i + 1, "jahre", "jahren")) {
                last = i + 1;
            } else if (!sharesYears(i)
                    && (prefix < 200 && form.length() < 6 || !tokens.isOneOf(i - 1, "den", "der", "die"))) {
                return null;
            }
        }
        return withArticle(i, last, new Decade(prefix), "decade");
    }

    /** "in den 90er und 2000er Jahren", "in den 1970ern und 1980ern": noun and article are said once. */
    private boolean sharesYears(int i) {
        return tokens.isOneOf(i + 1, "und", "bis", "oder") && decade(i + 2) != null
                || tokens.isOneOf(i - 1, "und", "bis", "oder")
                        && i > 1
                        && DIGIT_DECADE.matcher(tokens.lower(i - 2)).matches()
                        && DIGIT_DECADE.matcher(tokens.lower(i)).matches();
    }

    private static int wordDecade(String form) {
        var tail = form.indexOf("iger");
        if (tail < 0 || tail > 7) {
            return -1;
        }
        var end = form.substring(tail + 4);
        if (!end.isEmpty() && !end.equals("jahre") && !end.equals("jahren") && !end.equals("n")) {
            return -1;
        }
        return switch (form.substring(0, tail + 2)) {
            case "zwanzig" -> 192;
            case "dreißig", "dreissig" -> 193;
            case "vierzig" -> 194;
            case "fünfzig" -> 195;
            case "sechzig" -> 196;
            case "siebzig" -> 197;
            case "achtzig" -> 198;
            case "neunzig" -> 199;
            default -> -1;
        };
    }

    /** "15. Jahrhundert", "neunzehnten Jahrhunderts", "vergangenen Jahrhundert". */
    @Nullable
    TimeMention century(int i) {
        var nth = tokens.isOrdinal(i) ? tokens.integer(i) : TimeNumbers.ordinal(tokens.lower(i));
        if (nth < 1
                || nth > 21
                || !("100Y".equals(tokens.word(i + 1, Kind.UNIT))
                        || tokens.isOneOf(i + 1, "jh", "jhd", "jh.", "jhd."))) {
            return null;
        }
        return withArticle(i, i + 1, new Century(nth - 1), "century");
    }
}
