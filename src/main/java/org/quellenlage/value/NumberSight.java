package org.quellenlage.value;

import java.util.List;
import org.quellenlage.text.Document;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/**
 * One sentence as the readers of numbers see it.
 *
 * @param tokens all tokens of the document
 * @param from index of the first token of the sentence
 * @param limit index of the token after its last
 */
record NumberSight(Document document, List<Token> tokens, int from, int limit, NumeralReader numerals) {

    static NumberSight of(Document document, Sentence sentence) {
        return new NumberSight(
                document,
                document.tokens(),
                sentence.tokens().getFirst().index(),
                sentence.tokens().getLast().index() + 1,
                new NumeralReader(document.text(), document.tokens()));
    }
}
