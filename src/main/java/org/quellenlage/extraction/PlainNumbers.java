package org.quellenlage.extraction;

import java.util.ArrayList;
import java.util.List;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.text.Span;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

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
            var inTime = touches(timeSpans, time, number.span()) && number.type() != NumberExpression.Type.AGE;
            if (!inTime && !touches(provisionSpans, provision, number.span())) {
                plain.add(number);
            }
        }
        return plain;
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
