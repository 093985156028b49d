package org.quellenlage.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of days as words: a month, a year and a decade are words of what lies in them. Any stretch that is asked for is
 * a few of them, as it is on a calendar: the rest of the months of its first year, the years up to the next decade, decades.
 */
public final class Days {

    /** What has no end, or lasts longer than three years, stands for itself: whoever finds it has to look. */
    public static final String OPEN = "open";

    private static final int LONGEST_MONTHS = 36;
    private static final YearMonth FIRST = YearMonth.of(1800, 1);
    private static final YearMonth LAST = YearMonth.of(2199, 12);
    private static final int MONTHS = 12;
    private static final int YEARS = 10;

    private Days() {}

    /** The words of a stretch. */
    public static Set<String> words(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || to.isBefore(from)) {
            return Set.of(OPEN);
        }
        var first = YearMonth.from(from);
        var last = YearMonth.from(to);
        if (first.isBefore(FIRST) || last.isAfter(LAST) || !last.isBefore(first.plusMonths(LONGEST_MONTHS))) {
            return Set.of(OPEN);
        }
        var words = new LinkedHashSet<String>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            words.add(month.toString());
            words.add(year(month));
            words.add(decade(month));
        }
        return words;
    }

    /** Whatever reaches into a stretch has one of these words, or {@link #OPEN}; an end that is missing is open. */
    public static List<String> covering(@Nullable LocalDate from, @Nullable LocalDate to) {
        var first = from == null || YearMonth.from(from).isBefore(FIRST) ? FIRST : YearMonth.from(from);
        var last = to == null || YearMonth.from(to).isAfter(LAST) ? LAST : YearMonth.from(to);
        var words = new LinkedHashSet<String>();
        var month = first;
        while (!month.isAfter(last)) {
            var endOfDecade = YearMonth.of(month.getYear() / YEARS * YEARS + YEARS - 1, MONTHS);
            var endOfYear = YearMonth.of(month.getYear(), MONTHS);
            if (month.getMonthValue() == 1 && month.getYear() % YEARS == 0 && !endOfDecade.isAfter(last)) {
                words.add(decade(month));
                month = endOfDecade.plusMonths(1);
            } else if (month.getMonthValue() == 1 && !endOfYear.isAfter(last)) {
                words.add(year(month));
                month = endOfYear.plusMonths(1);
            } else {
                words.add(month.toString());
                month = month.plusMonths(1);
            }
        }
        return List.copyOf(words);
    }

    /** Whether the words of a stretch say all of it: it begins with a month and ends with one. */
    public static boolean areWhole(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || from.getDayOfMonth() == 1)
                && (to == null || to.plusDays(1).getDayOfMonth() == 1);
    }

    private static String year(YearMonth month) {
        return String.valueOf(month.getYear());
    }

    private static String decade(YearMonth month) {
        return month.getYear() / YEARS + "x";
    }
}
