package org.quellenlage.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The words of the index that begin alike: the first hundred in the order of the alphabet. */
final class Beginnings {

    private static final int MOST = 100;

    private Beginnings() {}

    /** Each word is found by leaping over all places of the one before. */
    static void of(JdbcTemplate database, byte[] beginning, Consumer<byte[]> terms) {
        var from = beginning;
        for (var i = 0; i < MOST; i++) {
            var next = next(database, from);
            if (next.isEmpty() || !startsWith(next.getFirst(), beginning)) {
                return;
            }
            terms.accept(next.getFirst());
            from = Arrays.copyOf(next.getFirst(), next.getFirst().length + 1);
        }
    }

    private static List<byte[]> next(JdbcTemplate database, byte[] from) {
        return database.queryForList(
                "select term from posting where term >= ? order by term fetch first 1 rows only", byte[].class, from);
    }

    private static boolean startsWith(byte[] term, byte[] beginning) {
        return term.length >= beginning.length
                && Arrays.equals(term, 0, beginning.length, beginning, 0, beginning.length);
    }
}
