package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.List;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.value.Hedge.Meaning;
import org.quellenlage.value.Numeral.Form;

/** Reads what hedges a word that tells a number without being one: "wurde mehr als verdreifacht", "verdoppelte sich fast". */
public final class HedgedWord {

    private static final String RULE = "number/factor";
    private static final int LONGEST_HEDGE = 3;

    private HedgedWord() {}

    /**
     * The number a verb tells, with its hedge: before a participle, or behind a verb that stands second.
     *
     * @param value what the verb tells: 3 of "verdreifachen"
     */
    public static NumberExpression of(Document document, Sentence sentence, Token verb, BigDecimal value) {
        var at = verb.index();
        var sight = NumberSight.of(document, sentence);
        var numeral = new Numeral(value, null, at, at + 1, verb.start(), verb.end(), Form.WORDS);
        var amount = new Amount(numeral, null, at, verb.start(), at + 1, verb.end(), value);
        var results = new NumberResults(document, sight.from(), List.of());
        var before = new HedgeReader(sight, results).hedges(amount, false);
        var hedged = before.words() == null ? behind(sight, verb, before) : before;
        return new NumberExpression(
                verb.span(),
                Quantities.of(value, hedged.meanings(), hedged.words(), null, hedged.surface()),
                NumberExpression.Type.CARDINAL,
                hedged.span(),
                RULE);
    }

    /** "verdoppelte sich fast": "fast" hedges the verb where nothing follows that it could hedge better. */
    private static Hedged behind(NumberSight sight, Token verb, Hedged without) {
        var tokens = sight.tokens();
        var start = verb.index() + 1;
        if (start < sight.limit() && tokens.get(start).is("sich")) {
            start++;
        }
        for (var end = start + 1; end <= Math.min(sight.limit(), start + LONGEST_HEDGE); end++) {
            var hedge = Hedge.before(tokens, end, start);
            if (hedge != null && hedge.from() == start && isOfVerb(hedge, sight)) {
                var span = Span.between(verb.start(), tokens.get(end - 1).end());
                var words = Span.between(tokens.get(start).start(), span.end());
                return new Hedged(
                        List.of(hedge.meaning()),
                        sight.document().slice(words),
                        span,
                        sight.document().slice(span));
            }
        }
        return without;
    }

    private static boolean isOfVerb(Hedge hedge, NumberSight sight) {
        if (hedge.after() >= sight.limit()) {
            return true;
        }
        var next = sight.tokens().get(hedge.after());
        return !next.isWord() && !next.is(Token.Kind.NUMBER)
                || next.canBe(Pos.ADP)
                || hedge.meaning() == Meaning.ALMOST && next.canBe(Pos.DET) && !next.canBe(Pos.NUM);
    }
}
