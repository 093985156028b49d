package org.quellenlage.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.value.TimeMeaning.Century;
import org.quellenlage.value.TimeMeaning.Decade;

/**
 * Dates joined in one clause: "am 4. und 6. Mai" are two days, "am 4. oder 5. Mai" is one of two, "in den fünfziger und sechziger
 * Jahren" one stretch. The first of them gets them all, as EDTF writes sets: {2024-05-04,2024-05-06}, [2024-05-04,2024-05-05],
 * 195X/196X.
 */
final class DateLists {

    private static final int WIDEST_GAP = 4;

    private final Syntax syntax;
    private final TimeTokens tokens;

    DateLists(Syntax syntax, TimeTokens tokens) {
        this.syntax = syntax;
        this.tokens = tokens;
    }

    /** A time with its place among the tokens. */
    record Found(TimeMention mention, TimeExpression expression) {}

    /** How a date is joined to the one before it. */
    private enum Link {
        COMMA,
        AND,
        OR
    }

    /** The times in order, of joined dates the first with all of them. */
    List<TimeExpression> joined(List<Found> found) {
        var times = new ArrayList<TimeExpression>(found.size());
        var i = 0;
        while (i < found.size()) {
            var list = listFrom(found, i);
            times.add(list.size() < 2 ? found.get(i).expression() : whole(list, lastLink(list)));
            list.stream().skip(1).map(Found::expression).forEach(times::add);
            i += Math.max(1, list.size());
        }
        return times;
    }

    /** The dates from {@code i} on that are joined up to a last "und" or "oder"; fewer than two where none are. */
    private List<Found> listFrom(List<Found> found, int i) {
        var end = i + 1;
        for (var k = i + 1; k < found.size(); k++) {
            var link = link(found.get(k - 1), found.get(k));
            if (link == null || link == Link.COMMA && !isAlike(found.get(k - 1), found.get(k))) {
                break;
            }
            if (link != Link.COMMA) {
                end = k + 1;
                break;
            }
        }
        return found.subList(i, end);
    }

    private Link lastLink(List<Found> list) {
        var link = link(list.get(list.size() - 2), list.getLast());
        return link == null ? Link.AND : link;
    }

    private static TimeExpression whole(List<Found> list, Link last) {
        var times = list.stream().map(Found::expression).toList();
        var edtf = times.stream().map(TimeExpression::edtf).collect(Collectors.joining(","));
        var first = times.getFirst();
        var words = first.span().cover(times.getLast().span());
        if (last == Link.OR) {
            return first.among(words, "[" + edtf + "]", "einer von: " + edtf, earliest(times), latest(times));
        }
        return isStretch(list)
                ? first.until(times.getLast())
                : first.among(words, "{" + edtf + "}", "jeder von: " + edtf, earliest(times), latest(times));
    }

    /** "in den 1950er und 1960er Jahren": one after the other they are a stretch. */
    private static boolean isStretch(List<Found> list) {
        for (var k = 0; k < list.size(); k++) {
            var meaning = list.get(k).mention().meaning();
            if (!(meaning instanceof Decade) && !(meaning instanceof Century)
                    || k > 0
                            && !follows(
                                    list.get(k - 1).expression(), list.get(k).expression())) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(TimeExpression one, TimeExpression next) {
        return one.latest() != null && one.latest().plusDays(1).equals(next.earliest());
    }

    private static @Nullable LocalDate earliest(List<TimeExpression> times) {
        return times.stream().anyMatch(it -> it.earliest() == null)
                ? null
                : times.stream()
                        .map(TimeExpression::earliest)
                        .sorted()
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate latest(List<TimeExpression> times) {
        return times.stream().anyMatch(it -> it.latest() == null)
                ? null
                : times.stream()
                        .map(TimeExpression::latest)
                        .sorted()
                        .reduce((_, later) -> later)
                        .orElse(null);
    }

    /** How two dates of one clause are joined; null where they are not, or are no two dates. */
    private @Nullable Link link(Found one, Found next) {
        var from = one.mention().last() + 1;
        var to = next.mention().first();
        if (!areTwo(one.expression(), next.expression()) || to - from < 1 || to - from > WIDEST_GAP) {
            return null;
        }
        var clause = syntax.clauseOf(tokens.token(one.mention().first()));
        if (clause == null
                || clause != syntax.clauseOf(tokens.token(next.mention().first()))) {
            return null;
        }
        Link link = null;
        for (var i = from; i < to; i++) {
            var read = tokens.lower(i).equals("als") && tokens.lower(i + 1).equals("auch")
                    ? Link.AND // "sowohl 2009 als auch 2014"
                    : linking(tokens.lower(i));
            if (read == null && (link == null || !isFiller(tokens.lower(i)))) {
                return null;
            }
            if (read != null && link != null && link != Link.COMMA) {
                return null;
            }
            link = read == null ? link : read;
        }
        return link;
    }

    private static @Nullable Link linking(String word) {
        return switch (word) {
            case "," -> Link.COMMA;
            case "und", "sowie" -> Link.AND;
            case "oder" -> Link.OR;
            default -> null;
        };
    }

    private static boolean isFiller(String word) {
        return switch (word) {
            case "am", "im", "in", "den", "dem", "der", "auch", "dann", "wieder", "noch", "erneut" -> true;
            default -> false;
        };
    }

    private static boolean areTwo(TimeExpression one, TimeExpression next) {
        if (!isPlain(one) || !isPlain(next) || one.edtf() == null || one.edtf().equals(next.edtf())) {
            return false;
        }
        return one.earliest() == null
                || next.earliest() == null
                || one.latest() != null && one.latest().isBefore(next.earliest())
                || next.latest() != null && next.latest().isBefore(one.earliest());
    }

    private static boolean isPlain(TimeExpression time) {
        return time.isDate() && !time.isStretch();
    }

    /** "am 4., 5. und 6. Mai"; a date behind a comma can also explain the one before: "am Montag, 6. Mai". */
    private static boolean isAlike(Found one, Found next) {
        return one.mention().meaning().getClass() == next.mention().meaning().getClass()
                && one.expression().value().length()
                        == next.expression().value().length();
    }
}
