package org.quellenlage.extraction.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/**
 * Pairs the quotation marks of a document. A mark that can open and close opens when nothing of its kind is open. A
 * quotation goes on into the next paragraph when that paragraph repeats the opening mark or closes before it opens; else it
 * ends with its paragraph, or with its sentence where a frame follows a comma.
 */
final class Quotations {

    /** Deeper nesting is no quotation any more, and would cost time. */
    private static final int DEEPEST = 8;

    /** A quotation over more paragraphs is a mark somebody forgot to close. */
    private static final int MOST_PARAGRAPHS = 12;

    private final Document document;

    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();

    private Quotations(Document document) {
        this.document = document;
    }

    /** All quotations in the order of their opening marks. */
    static List<Quotation> of(Document document) {
        var quotations = new Quotations(document);
        quotations.run();
        quotations.found.sort(Comparator.comparingInt(Quotation::from).thenComparingInt(Quotation::depth));
        return List.copyOf(quotations.found);
    }

    private void run() {
        var sentences = document.sentences();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            for (var token : sentence.tokens()) {
                if (token.isQuote()) {
                    read(token);
                }
            }
            var endsBlock = i + 1 == sentences.size() || sentences.get(i + 1).block() != sentence.block();
            if (endsBlock && !open.isEmpty() && !goesOn(i + 1)) {
                while (!open.isEmpty()) {
                    var mark = open.pop();
                    add(mark, null, endOfUnclosed(mark, sentence.last().index() + 1));
                }
            }
        }
    }

    private void read(Token mark) {
        var same = innermost(family(mark));
        if (mark.is(Token.Kind.OPENING_QUOTE)) {
            if (same != null && isRepeatedAtParagraph(mark)) {
                return;
            }
            if (same != null && same == open.peek() && isClosedByOpener(same, mark)) {
                add(open.pop(), mark, mark.index());
                return;
            }
            push(mark);
        } else if (same != null) {
            while (open.peek() != same) {
                var inner = open.pop();
                add(inner, mark, mark.index());
            }
            open.pop();
            add(same, mark, mark.index());
        } else if (mark.is(Token.Kind.QUOTE)) {
            push(mark);
        }
    }

    private void push(Token mark) {
        if (open.size() < DEEPEST) {
            open.push(mark);
        }
    }

    /** The last open mark a closing mark of this family can close. */
    private @Nullable Token innermost(int family) {
        for (var mark : open) {
            if (family(mark) == family) {
                return mark;
            }
        }
        return null;
    }

    private static int family(Token mark) {
        return switch (mark.form().charAt(0)) {
            case '‚', '‘', '‹', '›', '’', '\'', '`', '´' -> mark.form().length() > 1 ? 2 : 1;
            default -> 2;
        };
    }

    /** Papers repeat the opening mark at each paragraph of one quotation. */
    private boolean isRepeatedAtParagraph(Token mark) {
        var sentence = document.sentenceOf(mark);
        return sentence.first() == mark && sentence.block().span().start() == mark.start();
    }

    /** An ambiguous mark that stands before a word though it closes: {@code "Ja"sagte er}. */
    private static boolean isClosedByOpener(Token opened, Token mark) {
        return opened.form().equals(mark.form()) && mark.is("\"") && opened.index() + 1 < mark.index();
    }

    private boolean goesOn(int next) {
        var sentences = document.sentences();
        var outer = open.peekLast();
        if (outer == null) {
            return false;
        }
        var first = document.sentenceOf(outer).block().index();
        for (var i = next; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (sentence.block().index() - first > MOST_PARAGRAPHS) {
                return false;
            }
            for (var token : sentence.tokens()) {
                if (token.isQuote() && family(token) == family(outer)) {
                    return token.is(Token.Kind.CLOSING_QUOTE)
                            || token.is(Token.Kind.OPENING_QUOTE) && isRepeatedAtParagraph(token);
                }
            }
        }
        return false;
    }

    /**
     * A quotation without its closing mark ends where its sentence ends; one that opens a paragraph goes on while the
     * sentences after it speak of "ich" and "wir".
     */
    private int endOfUnclosed(Token mark, int endOfBlock) {
        var own = document.sentenceOf(mark);
        var end = own.last().index() + 1;
        if (isRepeatedAtParagraph(mark)) {
            for (var i = own.index() + 1;
                    i < document.sentences().size()
                            && document.sentences().get(i).block() == own.block();
                    i++) {
                var next = document.sentences().get(i);
                if (isFirstPerson(next)) {
                    end = next.last().index() + 1;
                }
            }
        }
        return Math.min(Math.max(end, mark.index() + 1), endOfBlock);
    }

    private static boolean isFirstPerson(Sentence sentence) {
        for (var token : sentence.tokens()) {
            switch (token.lower()) {
                case "ich", "wir", "uns", "mir", "mich" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private void add(Token mark, @Nullable Token close, int to) {
        var depth = open.size();
        var quotation = new Quotation(mark, close, mark.index() + 1, to, depth);
        if (!quotation.isEmpty()) {
            found.add(quotation);
        }
    }
}
