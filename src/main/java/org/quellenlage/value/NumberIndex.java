package org.quellenlage.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Token;

/** Tells in constant time which number expression a token belongs to. */
public final class NumberIndex {

    private final @Nullable NumberExpression[] byToken;

    public NumberIndex(Document document, List<NumberExpression> numbers) {
        byToken = new NumberExpression[document.tokens().size()];
        var i = 0;
        for (var number : numbers) {
            while (i < byToken.length
                    && document.tokens().get(i).end() <= number.span().start()) {
                i++;
            }
            for (var at = i;
                    at < byToken.length
                            && document.tokens().get(at).start() < number.span().end();
                    at++) {
                byToken[at] = number;
            }
        }
    }

    /** The number expression whose span holds or touches a token: "11.000" of "rund 11.000"; null where none does. */
    public @Nullable NumberExpression over(Token token) {
        return byToken[token.index()];
    }

    /** Whether a number expression begins with this token. */
    public boolean begins(Token token) {
        var number = byToken[token.index()];
        return number != null
                && token.start() <= number.span().start()
                && number.span().start() < token.end();
    }
}
