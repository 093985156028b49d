package org.quellenlage.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeWords.Kind;

/** What the rules for dates share: articles, months, and the year that may follow. */
abstract class DatePhrases {

    static final Pattern YEAR_SLASH_YEAR = Pattern.compile("(\\d{4})/(\\d{2}|\\d{4})");

    final TimeTokens tokens;

    DatePhrases(TimeTokens tokens) {
        this.tokens = tokens;
    }

    static @Nullable TimeMention longer(@Nullable TimeMention a, @Nullable TimeMention b) {
        return a == null || b != null && b.span().end() > a.span().end() ? b : a;
    }

    TimeMention mention(int first, int last, TimeMeaning meaning, String rule) {
        return new TimeMention(tokens.span(first, last), first, last, meaning, null, "time/" + rule);
    }

    TimeMention withArticle(int first, int last, TimeMeaning meaning, String rule) {
        return mention(articleBefore(first), last, meaning, rule);
    }

    /** The article of a phrase belongs to it: "der kommenden Woche"; "im", "zum" are prepositions and do not. */
    int articleBefore(int first) {
        return switch (tokens.lower(first - 1)) {
            case "der", "die", "das", "den", "dem", "des" -> first - 1;
            default -> first;
        };
    }

    /** What year follows, and the last token that belongs to it; the token before where none follows. */
    record YearTail(InYear year, int last) {}

    YearTail yearAfter(int i) {
        var number = tokens.isNumber(i) ? tokens.integer(i) : -1;
        if (isYear(number) && tokens.digits(i) == 4 && !(number % 100 == 0 && isCounted(i + 1))) {
            return new YearTail(InYear.of(number), i);
        }
        if (tokens.isOneOf(i, "'", "’") && tokens.touches(i, i + 1) && tokens.digits(i + 1) == 2) {
            return new YearTail(InYear.of(fullYear(tokens.integer(i + 1))), i + 1);
        }
        var next = tokens.is(i, "des") ? i + 1 : i;
        if (next > i && isYearWord(next) && isYear(tokens.integer(next + 1)) && tokens.digits(next + 1) == 4) {
            return new YearTail(InYear.of(tokens.integer(next + 1)), next + 1);
        }
        var shift = tokens.word(next, Kind.SHIFT);
        if (shift != null && isYearWord(next + 1) && tokens.lower(next + 1).endsWith("s")) {
            return new YearTail(yearOf(shift), next + 1);
        }
        var period = tokens.word(next, Kind.PERIOD);
        if (next > i && period != null && period.startsWith("Y ")) {
            return new YearTail(yearOf(period.substring(2)), next);
        }
        if (next > i && isYearWord(next)) {
            return new YearTail(InYear.SAME, next);
        }
        return new YearTail(InYear.OPEN, i - 1);
    }

    static InYear yearOf(String shift) {
        return switch (shift) {
            case "same", "next", "first" -> InYear.SAME;
            default -> InYear.shifted(Integer.parseInt(shift));
        };
    }

    boolean isYearWord(int i) {
        return "Y".equals(tokens.word(i, Kind.UNIT)) && !tokens.isWord(i, Kind.PLURAL_UNIT);
    }

    /** 16 is 2016, 74 is 1974: the years a newspaper abbreviates. */
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static boolean isYear(int number) {
        return number >= 1000 && number < 2200;
    }

    /** The month a token names, if it does not only look so: 0 otherwise. */
    int monthAt(int i) {
        var month = tokens.word(i, Kind.MONTH);
        return month == null || isNoAbbreviation(i) ? 0 : Integer.parseInt(month);
    }

    /** "Jan" without its point is a month only beside numbers; before a name it is one. */
    boolean isNoAbbreviation(int i) {
        var form = tokens.token(i).form();
        return form.length() == 3
                && !tokens.is(i, "mai")
                && (!tokens.isCapitalised(i) || tokens.isCapitalised(i + 1) && !tokens.isNumber(i + 1));
    }

    /** Whether a token can be what a number before it counts. */
    boolean isCounted(int i) {
        if (!tokens.has(i)) {
            return false;
        }
        var token = tokens.token(i);
        if (token.is(Token.Kind.SYMBOL)) {
            return !token.is("+") && !token.is("|");
        }
        if (tokens.isWord(i, Kind.COUNTED)) {
            return true;
        }
        if (!token.isWord() || !token.isCapitalised()) {
            return false;
        }
        var noun = token.word().as(Pos.NOUN);
        return noun != null
                && Agreement.has(token.word().agreement(Pos.NOUN), Agreement.PLURAL)
                && !Agreement.has(token.word().agreement(Pos.NOUN), Agreement.SINGULAR);
    }
}
