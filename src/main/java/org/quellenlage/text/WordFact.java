package org.quellenlage.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a form says by itself, whatever its sentence: "Außenministerin" is an office, "nicht" negates. A layer
 * declares it once, as a constant; it is worked out at the first occurrence of the form and kept on its {@link Word}, so
 * that all later occurrences, in any article, cost one access to an array instead of lookups in word lists. Safe for many
 * threads: two may work out the same fact, and find the same.
 *
 * @param <T> what is known; immutable
 */
public final class WordFact<T> {

    private static final AtomicInteger DECLARED = new AtomicInteger();

    private final int number = DECLARED.getAndIncrement();
    private final Function<Word, ? extends T> reading;

    private WordFact(Function<Word, ? extends T> reading) {
        this.reading = reading;
    }

    /** A fact that is read off a word so; {@code reading} depends on nothing but the word. */
    public static <T> WordFact<T> of(Function<Word, ? extends T> reading) {
        return new WordFact<>(reading);
    }

    /** The fact about this word. */
    @SuppressWarnings("unchecked") // only this fact writes under its number
    public T about(Word word) {
        var kept = (@Nullable T) word.kept(number);
        if (kept != null) {
            return kept;
        }
        T read = reading.apply(word);
        word.keep(number, DECLARED.get(), read);
        return read;
    }
}
