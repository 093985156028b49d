package org.quellenlage.conflict;

import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.source.Source;

/**
 * Numbers for what a source is the first to ask, or the one that brings a conflict to light: between those of the sources
 * before and after it in the order of arrival. The first has the highest number, as the first claim of a text has, and none
 * is given twice, however often the source is read.
 */
final class Numbers {

    /** What is numbered after a source has a number of so many bits behind that of the source, see {@link Claim}. */
    static final int BITS = 20;

    private static final long OF_A_SOURCE = 1L << BITS;

    private final Source source;
    private final LowestGiven given;
    private @Nullable Long last;

    /** Finds the lowest number from one to another that was given; null if none was. */
    @FunctionalInterface
    interface LowestGiven {

        @Nullable
        Long between(long lowest, long highest);
    }

    private Numbers(Source source, LowestGiven given, @Nullable Long last) {
        this.source = source;
        this.given = given;
        this.last = last;
    }

    /** Numbers of a source; of one that is new none was given. */
    static Numbers of(Source source, LowestGiven given) {
        return new Numbers(source, given, source.isNew() ? highest(source.seq()) + 1 : null);
    }

    long next() {
        if (last == null) {
            var lowest = given.between(lowest(source.seq()), highest(source.seq()));
            last = lowest == null ? highest(source.seq()) + 1 : lowest;
        }
        return --last;
    }

    /** @param source its number in the order of arrival */
    static long lowest(long source) {
        return source * OF_A_SOURCE;
    }

    static long highest(long source) {
        return lowest(source + 1) - 1;
    }

    /** The number of the source that something is numbered after. */
    static long sourceOf(long number) {
        return number >> BITS;
    }

    /** In SQL, whether something is numbered after a source; both are columns. */
    static String isOf(String number, String source) {
        var lowest = source + " * " + OF_A_SOURCE;
        return number + " between " + lowest + " and " + lowest + " + " + (OF_A_SOURCE - 1);
    }
}
