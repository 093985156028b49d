package org.quellenlage.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;
import org.quellenlage.text.Span;
import org.quellenlage.value.TimeMeaning.CalendarDay;
import org.quellenlage.value.TimeMeaning.Clock;
import org.quellenlage.value.TimeMeaning.Fixed;
import org.quellenlage.value.TimeMeaning.InYear;
import org.quellenlage.value.TimeMeaning.MonthName;
import org.quellenlage.value.TimeMeaning.WeekdayName;

/**
 * Finds the times of a document: the words first, then, once the day of writing is known, their place on the calendar. One
 * pass over the tokens for each.
 */
public final class TimeReader {

    private static final int LINKED = 4;

    /** The times of a document and the day it appeared on, given or derived. */
    public record Times(
            List<TimeExpression> expressions,
            @Nullable LocalDateTime anchor,
            @Nullable String derivation) {

        public Times {
            expressions = List.copyOf(expressions);
        }
    }

    /** @param publishedAt when the document appeared, null if unknown: then the text itself must tell, or dates stay open */
    public Times read(Document document, Syntax syntax, @Nullable LocalDateTime publishedAt) {
        var tokens = new TimeTokens(document);
        var mentions = mentions(document, tokens);
        shareYears(tokens, mentions);
        followOn(tokens, mentions);
        var anchor = publishedAt == null ? AnchorFinder.find(document, mentions) : TimeAnchor.given(publishedAt);
        var expressions = resolve(document, syntax, tokens, mentions, anchor);
        var day = anchor.precision() == TimeAnchor.Precision.DAY ? anchor.day() : null;
        var at = publishedAt != null ? publishedAt : day == null ? null : day.atStartOfDay();
        return new Times(expressions, at, anchor.derivation());
    }

    private static List<TimeMention> mentions(Document document, TimeTokens tokens) {
        var dates = new DateRules(tokens);
        var clocks = new ClockRules(tokens);
        var lengths = new LengthRules(tokens);
        var references = new ReferenceRules(tokens);
        var slashes = new SlashRules(tokens);
        var found = new ArrayList<TimeMention>();
        for (var sentence : document.sentences()) {
            var from = sentence.first().index();
            var to = sentence.last().index() + 1;
            tokens.look(from, to);
            for (var i = from; i < to; i++) {
                var opens = tokens.opens(i);
                if (opens == 0 || slashes.readInto(found, i)) {
                    continue;
                }
                TimeMention best = null;
                if ((opens & TimeWords.CLOCK) != 0) {
                    best = clocks.at(i);
                }
                if ((opens & TimeWords.LENGTH_OR_SET) != 0) {
                    best = longest(best, lengths.at(i));
                }
                if ((opens & TimeWords.DATE) != 0) {
                    best = longest(best, dates.at(i));
                }
                if ((opens & TimeWords.REFERENCE) != 0) {
                    best = longest(best, references.at(i));
                }
                if (best != null) {
                    i = Math.max(i, best.last());
                    found.add(clipped(best, found));
                }
            }
        }
        return found;
    }

    /** The article before a time may already belong to the one before. */
    private static TimeMention clipped(TimeMention mention, List<TimeMention> found) {
        if (found.isEmpty() || found.getLast().span().end() <= mention.span().start()) {
            return mention;
        }
        var start = Math.min(found.getLast().span().end(), mention.span().end());
        return mention.from(Span.between(start, mention.span().end()), mention.first());
    }

    private static @Nullable TimeMention longest(@Nullable TimeMention a, @Nullable TimeMention b) {
        return a == null || b != null && b.span().end() > a.span().end() ? b : a;
    }

    /** In "von Juni bis September 2012" and "vom 3. Mai bis 4. Juni 2015" the first shares the year of the second. */
    private static void shareYears(TimeTokens tokens, List<TimeMention> mentions) {
        for (var k = mentions.size() - 2; k >= 0; k--) {
            var one = mentions.get(k);
            var two = mentions.get(k + 1);
            if (two.first() - one.last() > LINKED
                    || two.first() - one.last() < 2
                    || !linked(tokens, one.last() + 1, two.first())) {
                continue;
            }
            var meaning = shared(one.meaning(), two.meaning());
            if (meaning != null) {
                mentions.set(
                        k, new TimeMention(one.span(), one.first(), one.last(), meaning, one.part(), one.ruleId()));
            }
        }
    }

    /** In "von Montag bis Freitag" the second day is the next after the first. */
    private static void followOn(TimeTokens tokens, List<TimeMention> mentions) {
        for (var k = 1; k < mentions.size(); k++) {
            var one = mentions.get(k - 1);
            var two = mentions.get(k);
            if (one.meaning() instanceof WeekdayName
                    && two.meaning() instanceof WeekdayName name
                    && name.shift() == null
                    && name.week() == null
                    && isUntil(tokens, one, two)) {
                var next = new WeekdayName(name.weekday(), "next", null);
                mentions.set(k, new TimeMention(two.span(), two.first(), two.last(), next, two.part(), two.ruleId()));
            }
        }
    }

    /** Whether only "bis" or a dash stands between two times of one sentence, or "und" after "zwischen". */
    private static boolean isUntil(TimeTokens tokens, TimeMention one, TimeMention two) {
        if (two.first() - one.last() > LINKED || two.first() - one.last() < 2) {
            return false;
        }
        var link = tokens.token(one.last() + 1).form();
        for (var i = one.last() + 2; i < two.first(); i++) {
            switch (tokens.token(i).form()) {
                case "zum", "zu", "dem", "den", "Ende", "Mitte", "Anfang" -> {
                    // Part of the link.
                }
                default -> {
                    return false;
                }
            }
        }
        return switch (link) {
            case "bis", "-", "–", "—" -> true;
            case "und" ->
                one.first() > 0 && isBetween(tokens.token(one.first() - 1).form());
            default -> false;
        };
    }

    private static boolean isBetween(String form) {
        return form.equals("zwischen") || form.equals("Zwischen");
    }

    private static boolean linked(TimeTokens tokens, int from, int to) {
        for (var i = from; i < to; i++) {
            switch (tokens.token(i).form()) {
                case "bis", "und", "-", "–", "—", "/", "zum", "dem", "den", "auf", "oder", "am" -> {
                    // A link.
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable TimeMeaning shared(TimeMeaning one, TimeMeaning two) {
        return switch (one) {
            case MonthName month
            when month.year().isOpen() && month.shift() == null -> {
                var year = two instanceof MonthName other
                        ? sharedYear(month.month(), other.month(), other.year())
                        : two instanceof CalendarDay day ? sharedYear(month.month(), day.month(), day.year()) : null;
                yield year == null ? null : new MonthName(month.month(), year, null, month.edge());
            }
            case CalendarDay day
            when day.year().isOpen() && day.month() > 0 -> {
                var year = two instanceof CalendarDay other && other.month() > 0
                        ? sharedYear(day.month(), other.month(), other.year())
                        : null;
                yield year == null ? null : new CalendarDay(year, day.month(), day.day(), day.weekday());
            }
            default -> null;
        };
    }

    private static @Nullable InYear sharedYear(int month, int otherMonth, InYear year) {
        return switch (year.kind()) {
            case OPEN -> null;
            case SAME -> year;
            case GIVEN -> InYear.of(month <= otherMonth ? year.value() : year.value() - 1);
            case SHIFTED -> InYear.shifted(month <= otherMonth ? year.value() : year.value() - 1);
        };
    }

    private static List<TimeExpression> resolve(
            Document document, Syntax syntax, TimeTokens tokens, List<TimeMention> mentions, TimeAnchor anchor) {
        var resolver = new TimeResolver(anchor);
        var found = new ArrayList<DateLists.Found>();
        var read = -1;
        var last = -1;
        var whole = TimeDirection.NONE;
        for (var k = 0; k < mentions.size(); k++) {
            var mention = mentions.get(k);
            var sentence = document.sentenceOf(tokens.token(mention.first()));
            if (sentence.index() != read) {
                read = sentence.index();
                whole = TimeDirection.of(syntax, sentence);
            }
            var own = TimeDirection.of(syntax, sentence, tokens.token(mention.first()), tokens.token(mention.last()));
            var direction = own == TimeDirection.NONE ? whole : own;
            var alone = direction == TimeDirection.NONE
                    && document.sentences().size() == 1
                    && document.tokens().size() <= 8;
            var place = new TimeResolver.Place(
                    sentence.index(),
                    sentence.block().index(),
                    direction,
                    alone,
                    dayAhead(document, mentions, k, anchor),
                    isRepeated(tokens, mentions, k, sentence.first().index()));
            var resolved = resolver.resolve(mention, place);
            if (resolved != null) {
                if (k > 0 && last == k - 1 && isUntil(tokens, mentions.get(k - 1), mention)) {
                    var start = found.removeLast();
                    found.add(new DateLists.Found(
                            start.mention(), start.expression().until(resolved)));
                }
                found.add(new DateLists.Found(mention, resolved));
                last = k;
            }
        }
        return new DateLists(syntax, tokens).joined(found);
    }

    /** "20 Uhr am Freitag": the day a time of the clock waits for, where none stands before it. */
    private static @Nullable LocalDate dayAhead(
            Document document, List<TimeMention> mentions, int k, TimeAnchor anchor) {
        if (!(mentions.get(k).meaning() instanceof Clock) || k + 1 >= mentions.size()) {
            return null;
        }
        var next = mentions.get(k + 1);
        if (next.first() - mentions.get(k).last() > LINKED
                || document.sentences().isEmpty()) {
            return null;
        }
        var resolved = new TimeResolver(anchor)
                .resolve(next, new TimeResolver.Place(0, 0, TimeDirection.NONE, true, null, false));
        return resolved != null
                        && resolved.earliest() != null
                        && resolved.earliest().equals(resolved.latest())
                ? resolved.earliest()
                : null;
    }

    /** Whether a time of the clock recurs: "jeweils 20 Uhr", "werktags von 14 bis 18 Uhr", "am 25. und 26. um 10 Uhr". */
    private static boolean isRepeated(TimeTokens tokens, List<TimeMention> mentions, int k, int sentenceStart) {
        if (!(mentions.get(k).meaning() instanceof Clock)) {
            return false;
        }
        var first = mentions.get(k).first();
        for (var i = first - 1; i >= sentenceStart && i >= first - 4; i--) {
            if (tokens.token(i).form().equals("jeweils")
                    || tokens.token(i).form().equals("beispielsweise")) {
                return true;
            }
        }
        var days = 0;
        for (var back = k - 1; back >= 0 && back >= k - 6 && mentions.get(back).first() >= sentenceStart; back--) {
            var meaning = mentions.get(back).meaning();
            if (meaning instanceof Fixed fixed && fixed.type() == TimeExpression.Type.SET) {
                return true;
            }
            if (meaning instanceof CalendarDay) {
                days++;
                var gap = mentions.get(back + 1).first() - mentions.get(back).last();
                if (days == 1 && gap > LINKED) {
                    return false;
                }
                if (days == 2) {
                    return gap <= 3
                            && linked(
                                    tokens,
                                    mentions.get(back).last() + 1,
                                    mentions.get(back + 1).first());
                }
            }
        }
        return false;
    }
}
