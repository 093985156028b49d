package org.quellenlage.text;

import java.util.ArrayList;
import org.quellenlage.text.Token.Kind;

/** Reads a text into blocks, sentences and tokens. */
public final class DocumentReader {

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    public DocumentReader(Morphology morphology) {
        this.tokenizer = new Tokenizer(morphology);
        this.splitter = new SentenceSplitter(tokenizer);
    }

    public Document read(Text text) {
        var blocks = Blocks.of(text);
        var sentences = new ArrayList<Sentence>();
        var tokens = new ArrayList<Token>();
        for (var block : blocks) {
            var raw = tokenizer.tokens(text, block.span(), 0);
            var from = 0;
            for (var to : splitter.ends(raw)) {
                if (to > from) {
                    var initial = true;
                    var first = tokens.size();
                    for (var i = from; i < to; i++) {
                        var token = tokenizer.withWord(raw.get(i), tokens.size(), initial);
                        tokens.add(token);
                        initial = mayCapitalise(token, initial);
                    }
                    var own = java.util.List.copyOf(tokens.subList(first, tokens.size()));
                    var span =
                            Span.between(own.getFirst().start(), own.getLast().end());
                    sentences.add(new Sentence(sentences.size(), block, span, own));
                }
                from = to;
            }
        }
        return new Document(text, blocks, sentences, tokens);
    }

    /** After a colon, an opening mark or a dash at the start, a capital may stand for a small letter. */
    private static boolean mayCapitalise(Token token, boolean initial) {
        return switch (token.kind()) {
            case OPENING_QUOTE, QUOTE -> true;
            case PUNCTUATION -> initial || token.is(":");
            case CLOSING_QUOTE -> initial;
            case WORD, NUMBER, ORDINAL, ABBREVIATION, SYMBOL, ADDRESS -> token.is(Kind.SYMBOL) && initial;
        };
    }
}
