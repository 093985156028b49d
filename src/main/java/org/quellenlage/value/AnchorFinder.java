package org.quellenlage.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Block;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.YearNumber;

/**
 * Finds the day of writing in a text that came without one: from its date line, or from a weekday with its date, which
 * recurs only every five, six or eleven years, so that the other years of the text single one out.
 */
final class AnchorFinder {

    private static final int DATE_LINE = 12;
    private static final int OPENING = 400;
    private static final int LATEST_SEARCHED = 12;
    private static final Set<String> PUBLISHED = Set.of(
            "veröffentlicht",
            "aktualisiert",
            "erstellt",
            "erschienen",
            "publiziert",
            "stand",
            "online",
            "datum",
            "gepostet",
            "geändert",
            "zuletzt");

    private AnchorFinder() {}

    static TimeAnchor find(Document document, List<TimeMention> mentions) {
        var line = dateLine(document, mentions);
        if (line != null) {
            return new TimeAnchor(line, TimeAnchor.Precision.DAY, "Datumszeile " + line);
        }
        var latest = latest(mentions);
        var weekday = weekdayDate(mentions, latest);
        if (weekday != null) {
            return weekday;
        }
        var day = latestDay(mentions);
        return day == null || latest == null || latest.isAfter(day)
                ? TimeAnchor.UNKNOWN
                : new TimeAnchor(day, TimeAnchor.Precision.YEAR, "spätestes Datum des Textes " + day);
    }

    /** A full date in a date line or in a short line near the beginning. */
    private static @Nullable LocalDate dateLine(Document document, List<TimeMention> mentions) {
        for (var mention : mentions) {
            var day = full(mention.meaning());
            if (day == null) {
                continue;
            }
            var sentence = document.sentenceOf(document.tokens().get(mention.first()));
            var kind = sentence.block().kind();
            var opening = mention.span().start() < OPENING
                    && sentence.tokens().size() <= DATE_LINE
                    && kind != Block.Kind.CAPTION;
            if (kind == Block.Kind.DATELINE || opening && isOwnDate(document, sentence, mention)) {
                return day;
            }
        }
        return null;
    }

    /** "Bern, 12. März 2019", "Veröffentlicht am 12.03.2019"; not "bei ihrem Treffen am 12. März 2019". */
    private static boolean isOwnDate(Document document, Sentence sentence, TimeMention mention) {
        var before = mention.first() - 1;
        if (before < sentence.first().index() || !document.tokens().get(before).canBe(Pos.ADP)) {
            return true;
        }
        return sentence.tokens().stream()
                .anyMatch(it -> PUBLISHED.contains(it.form().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable LocalDate full(TimeMeaning meaning) {
        return meaning instanceof CalendarDay day && day.year().kind() == InYear.Kind.GIVEN && day.month() > 0
                ? date(day.year().value(), day.month(), day.day())
                : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate latestDay(List<TimeMention> mentions) {
        LocalDate latest = null;
        for (var mention : mentions) {
            var day = full(mention.meaning());
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    /** The first day of the latest day, month or year the text names. */
    private static @Nullable LocalDate latest(List<TimeMention> mentions) {
        LocalDate latest = null;
        for (var mention : mentions) {
            var day = switch (mention.meaning()) {
                case CalendarDay _ -> full(mention.meaning());
                case MonthName it
                when it.year().kind() == InYear.Kind.GIVEN -> date(it.year().value(), it.month(), 1);
                case YearNumber it
                when it.year().kind() == InYear.Kind.GIVEN -> date(it.year().value(), 1, 1);
                default -> null;
            };
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    /** "Mittwoch, dem 4. Dezember" after "Februar 2022" is first possible in 2024. */
    private static @Nullable TimeAnchor weekdayDate(List<TimeMention> mentions, @Nullable LocalDate latest) {
        if (latest == null) {
            return null;
        }
        for (var mention : mentions) {
            if (mention.meaning() instanceof CalendarDay it
                    && it.weekday() > 0
                    && it.year().isOpen()
                    && it.month() > 0) {
                for (var year = latest.getYear(); year <= latest.getYear() + LATEST_SEARCHED; year++) {
                    var day = date(year, it.month(), it.day());
                    if (day != null
                            && !day.isBefore(latest)
                            && day.getDayOfWeek().getValue() == it.weekday()) {
                        return new TimeAnchor(
                                day,
                                TimeAnchor.Precision.DAY,
                                "erstes Jahr seit " + latest + ", in dem der " + it.day() + "." + it.month()
                                        + ". auf diesen Wochentag fällt");
                    }
                }
            }
        }
        return null;
    }
}
