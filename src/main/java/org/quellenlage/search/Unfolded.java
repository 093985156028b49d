package org.quellenlage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The newest sources, whose words are not yet folded into the lists of all words. Read before those lists: what is folded
 * meanwhile is then seen twice, which changes nothing, and never missed.
 */
final class Unfolded {

    private final List<Long> sources = new ArrayList<>();
    private final List<byte[]> words = new ArrayList<>();

    private Unfolded() {}

    /** In ascending order. */
    static Unfolded in(JdbcTemplate database) {
        var unfolded = new Unfolded();
        database.query(
                "select source, words from posting_source where source >= ? order by source",
                row -> {
                    unfolded.sources.add(row.getLong(1));
                    unfolded.words.add(row.getBytes(2));
                },
                Places.firstSourceOfCell(firstCell(database)));
        return unfolded;
    }

    /** The first cell that is not folded. */
    static long firstCell(JdbcTemplate database) {
        var last = database.queryForObject("select max(cell) from posting_cell", Long.class);
        return last == null ? 0 : last + 1;
    }

    List<Entry> entriesOf(byte[] term, boolean newestFirst) {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < sources.size(); i++) {
            entries.addAll(SourceWords.entriesOf(term, sources.get(i), words.get(i)));
        }
        return newestFirst ? entries.reversed() : entries;
    }

    void beginningWith(byte[] beginning, Consumer<byte[]> terms) {
        words.forEach(it -> SourceWords.beginningWith(beginning, it, terms));
    }
}
