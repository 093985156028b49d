package org.quellenlage.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into blocks at line ends and says what each is for. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(Text text) {
        var blocks = new ArrayList<Block>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2028') {
                add(blocks, text, start, i);
                start = i + 1;
            }
        }
        return blocks;
    }

    private static void add(List<Block> blocks, Text text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(blocks.size(), Span.between(start, end), Block.Kind.BODY, null));
        }
    }
}
