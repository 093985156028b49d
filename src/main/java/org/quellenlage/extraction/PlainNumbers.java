package org.quellenlage.extraction;

import java.util.ArrayList;
import java.util.List;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.text.Span;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;
import org.quellenlage.value.Unit;

/** Tells the numbers that stand for themselves from those that are part of a time or of a reference to a provision. */
final class PlainNumbers {

    private PlainNumbers() {}

    /** The numbers no time and no provision holds; an age stays a number. All lists in the order of the text. */
    static List<NumberExpression> among(
            List<NumberExpression> numbers, List<TimeExpression> times, List<ProvisionReference> provisions) {
        var timeSpans = times.stream().map(TimeExpression::span).toList();
        var provisionSpans = provisions.stream().map(ProvisionReference::span).toList();
        var plain = new ArrayList<NumberExpression>();
        var time = 0;
        var provision = 0;
        for (var number : numbers) {
            time = skip(timeSpans, time, number.span());
            provision = skip(provisionSpans, provision, number.span());
            var inTime = touches(timeSpans, time, number.span()) && isOwnedByTimes(number, timeSpans.get(time));
            if (!inTime && !touches(provisionSpans, provision, number.span())) {
                plain.add(number);
            }
        }
        return plain;
    }

    /** An age stays a number, and so does a measure of which only the end is a time: "80 Kilometer pro Stunde". */
    private static boolean isOwnedByTimes(NumberExpression number, Span time) {
        if (number.type() == NumberExpression.Type.AGE) {
            return false;
        }
        var unit = number.quantity().unit();
        var measured = unit == null ? null : Unit.of(unit);
        return measured != null && measured.isDuration()
                || time.start() <= number.span().start();
    }

    private static int skip(List<Span> spans, int from, Span number) {
        var i = from;
        while (i < spans.size() && spans.get(i).end() <= number.start()) {
            i++;
        }
        return i;
    }

    private static boolean touches(List<Span> spans, int i, Span number) {
        return i < spans.size() && spans.get(i).overlaps(number);
    }
}
