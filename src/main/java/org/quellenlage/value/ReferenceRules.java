package org.quellenlage.value;

import org.jspecify.annotations.Nullable;
import org.quellenlage.value.TimeMeaning.Fixed;
import org.quellenlage.value.TimeWords.Kind;

/** Now, before and later without measure: "derzeit", "kürzlich", "in Zukunft", "vor kurzem". */
final class ReferenceRules {

    private static final Fixed PRESENT = new Fixed(TimeExpression.Type.DATE, "PRESENT_REF");
    private static final Fixed PAST = new Fixed(TimeExpression.Type.DATE, "PAST_REF");
    private static final Fixed FUTURE = new Fixed(TimeExpression.Type.DATE, "FUTURE_REF");

    private final TimeTokens tokens;

    ReferenceRules(TimeTokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    TimeMention at(int i) {
        var reference = tokens.word(i, Kind.REFERENCE);
        if (reference != null && !isNoReference(i)) {
            return mention(i, i, new Fixed(TimeExpression.Type.DATE, reference));
        }
        return switch (tokens.lower(i)) {
            case "vor" -> tokens.is(i + 1, "kurzem") ? mention(i, i + 1, PAST) : null;
            case "zukunft" -> isTime(i) ? mention(article(i), i, FUTURE) : null;
            case "vergangenheit" -> isTime(i) ? mention(article(i), i, PAST) : null;
            case "gerade" -> tokens.is(i + 1, "eben") ? mention(i, i + 1, PRESENT) : null;
            case "in" -> tokens.is(i + 1, "kürze") ? mention(i, i + 1, FUTURE) : null;
            case "zur" ->
                tokens.is(i + 1, "zeit") && !tokens.isOneOf(i + 2, "der", "des", "von")
                        ? mention(i, i + 1, PRESENT)
                        : null;
            default -> null;
        };
    }

    /** "nun" after a comma opens a filler; "jetzt" is always time. */
    private boolean isNoReference(int i) {
        return tokens.is(i, "nun") && (tokens.is(i + 1, ",") || tokens.is(i + 1, "mal") || tokens.is(i + 1, "einmal"));
    }

    private boolean isTime(int i) {
        return tokens.is(i - 1, "in") || tokens.is(i - 1, "der") && tokens.is(i - 2, "in");
    }

    private int article(int i) {
        return tokens.is(i - 1, "der") ? i - 1 : i;
    }

    private TimeMention mention(int first, int last, Fixed meaning) {
        return new TimeMention(tokens.span(first, last), first, last, meaning, null, "time/reference");
    }
}
