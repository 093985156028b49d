package org.quellenlage.text;

import java.util.List;

/** A text with its blocks, sentences and tokens: what every later layer reads. */
public record Document(Text text, List<Block> blocks, List<Sentence> sentences, List<Token> tokens) {

    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public String slice(Span span) {
        return text.slice(span);
    }

    /** The sentence that holds a token. */
    public Sentence sentenceOf(Token token) {
        var low = 0;
        var high = sentences.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).first().index() <= token.index()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }
}
