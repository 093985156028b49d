package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a statement that takes a list of them. There are 1, 2, 4, 8 … of them, the rest without values, so that few
 * different statements are asked, which the database has at hand.
 */
record Given(List<Object[]> rows, int size) {

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

    @Nullable
    Object[] values() {
        var width = rows.isEmpty() ? 1 : rows.getFirst().length;
        var all = new @Nullable Object[size * width];
        for (var i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, all, i * width, width);
        }
        return all;
    }
}
