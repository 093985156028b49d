package org.quellenlage.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A yes or no that a form says by itself, whatever its sentence: "nicht" negates, "jedoch" joins sentences. Declared once, as a
 * constant, like a {@link WordFact}, and answered at the first occurrence of the form; after that it is a bit of its
 * {@link Word}. Safe for many threads: two may ask the same, and get the same answer.
 */
public final class WordTest {

    private static final AtomicInteger DECLARED = new AtomicInteger();

    private final long asked;
    private final long passed;
    private final Predicate<Word> test;

    private WordTest(Predicate<Word> test) {
        var number = DECLARED.getAndIncrement();
        if (2 * number >= Long.SIZE) {
            throw new IllegalStateException("A word holds the answers to no more than " + Long.SIZE / 2 + " tests.");
        }
        this.asked = 1L << 2 * number;
        this.passed = asked << 1;
        this.test = test;
    }

    /** A test that depends on nothing but the word. */
    public static WordTest of(Predicate<Word> test) {
        return new WordTest(test);
    }

    /** What the test says of this word. */
    public boolean about(Word word) {
        var answers = word.answers();
        if ((answers & asked) != 0) {
            return (answers & passed) != 0;
        }
        var answer = test.test(word);
        word.answer(answer ? asked | passed : asked);
        return answer;
    }
}
