package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Rows for a statement that takes a list of them. There are 1, 2, 4, 8 … of them, so that few different statements are asked,
 * which the database has at hand. The rest is filled up with what nothing is called: an empty word, a number below zero. Not
 * with null, for H2 looks through all that have no value then.
 */
record Given(List<Object[]> rows, int size) {

    private static final Long NO_NUMBER = -1L;

    /** @param rows values, or arrays of as many values each */
    static Given of(Collection<?> rows) {
        var given = new ArrayList<Object[]>();
        rows.forEach(it -> given.add(it instanceof Object[] values ? values : new Object[] {it}));
        return new Given(given, Integer.highestOneBit(Math.max(1, 2 * given.size() - 1)));
    }

    /** One after the other, parted by commas. */
    String each(String placeholder) {
        return String.join(", ", Collections.nCopies(size, placeholder));
    }

    Object[] values() {
        var values = new ArrayList<Object>();
        rows.forEach(it -> Collections.addAll(values, it));
        for (var i = rows.size(); i < size && !rows.isEmpty(); i++) {
            for (var it : rows.getFirst()) {
                values.add(it instanceof String ? "" : NO_NUMBER);
            }
        }
        return values.toArray();
    }
}
