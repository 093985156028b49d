package org.quellenlage.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** The words of the index that begin alike: the first hundred in the order of the alphabet. */
final class Beginnings {

    static final int MOST = 100;

    /** More rows than this are read page by page, each word for itself. */
    private static final int MOST_ROWS = 5000;

    private Beginnings() {}

    /** All rows of the words that begin so, read at once; null where they are many. */
    static @Nullable SortedMap<byte[], List<Entry>> rows(JdbcTemplate database, byte[] beginning) {
        var end = beginning.clone();
        end[end.length - 1]++;
        var words = new TreeMap<byte[], List<Entry>>(Arrays::compareUnsigned);
        var count = new int[1];
        database.query(
                "select term, cell, places from posting where term >= ? and term < ? order by term, cell"
                        + " fetch first ? rows only",
                row -> {
                    var places = row.getBytes(3);
                    count[0] += places == null ? MOST_ROWS : 1;
                    if (places != null) {
                        words.computeIfAbsent(row.getBytes(1), _ -> new ArrayList<>())
                                .addAll(Entry.read(row.getLong(2), places));
                    }
                },
                beginning,
                end,
                MOST_ROWS);
        return count[0] < MOST_ROWS ? words : null;
    }

    /** In the lists of all words each is found by leaping over all cells of the one before. */
    static List<byte[]> of(JdbcTemplate database, Unfolded unfolded, byte[] beginning) {
        var terms = new TreeSet<byte[]>(Arrays::compareUnsigned);
        unfolded.beginningWith(beginning, terms::add);
        var from = beginning;
        for (var i = 0; i < MOST; i++) {
            var next = next(database, from);
            if (next == null || !startsWith(next, beginning)) {
                break;
            }
            terms.add(next);
            from = Arrays.copyOf(next, next.length + 1);
        }
        return terms.stream().limit(MOST).toList();
    }

    private static byte @Nullable [] next(JdbcTemplate database, byte[] from) {
        ResultSetExtractor<byte @Nullable []> first = found -> found.next() ? found.getBytes(1) : null;
        return database.query(
                "select term from posting where term >= ? order by term fetch first 1 rows only", first, from);
    }

    private static boolean startsWith(byte[] term, byte[] beginning) {
        return term.length >= beginning.length
                && Arrays.equals(term, 0, beginning.length, beginning, 0, beginning.length);
    }
}
