package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Values for a statement that takes a list of them. There are 1, 2, 4, 8 … of them, the last one repeated, so that few
 * different statements are asked, which the database has at hand.
 */
record Given(List<Object> values) {

    static Given of(Collection<?> values) {
        var given = new ArrayList<Object>(values);
        while (Integer.bitCount(given.size()) > 1) {
            given.add(given.getLast());
        }
        return new Given(given);
    }

    /** One after the other, parted by commas. */
    String each(String placeholder) {
        return String.join(", ", Collections.nCopies(values.size(), placeholder));
    }

    /** The values of rows one after the other. */
    Object[] flat() {
        return values.stream().flatMap(it -> Stream.of((Object[]) it)).toArray();
    }

    Object[] and(Object... more) {
        var all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
