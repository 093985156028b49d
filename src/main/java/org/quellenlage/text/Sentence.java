package org.quellenlage.text;

import java.util.List;

/** A sentence or a line that stands for one: a headline, a caption. */
public record Sentence(int index, Block block, Span span, List<Token> tokens) {

    public Token first() {
        return tokens.getFirst();
    }

    public Token last() {
        return tokens.getLast();
    }
}
