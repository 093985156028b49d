package org.quellenlage.search;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** The words of the index that begin alike: the first hundred in the order of the alphabet. */
final class Beginnings {

    private static final int MOST = 100;

    private Beginnings() {}

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
