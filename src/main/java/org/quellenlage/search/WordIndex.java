package org.quellenlage.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in which claims and sources a word stands. A source's words are stored as one run of bytes, in the transaction that
 * stores the source. When 64 more sources have arrived, their words are folded together: a row then holds, for one word,
 * all of these sources and the sets of their claims that have it, so that even the longest list has few rows. Lists are
 * read in the order of arrival, a page at a time and only as far as needed; what several words have in common is found by
 * leaping from one to the next.
 *
 * <p>Claims are known by their number in the order of all claims: that of their source times 2<sup>20</sup>, and then
 * backwards, so that the first claim of a text has the highest.
 */
@Component
public class WordIndex {

    private static final String INSERT = "insert into posting (term, cell, places, long_places) values (?, ?, ?, ?)";

    /** PostgreSQL keeps at most 2,700 bytes in an entry of an index. */
    private static final int LONGEST_INDEXED = 2000;

    private final JdbcTemplate database;

    WordIndex(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Notes the words of a source; what was noted of it before no longer counts.
     *
     * @param source its number in the order of arrival
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(long source, Words words) {
        forget(source);
        var own = SourceWords.of(source, words.ofText, words.ofClaims);
        var open = Unfolded.firstCell(database);
        database.update(
                "insert into posting_source (source, words) values (?, ?)", source, SourceWords.write(source, own));
        if (Places.cellOfSource(source) < open) {
            change(source, own.keySet(), own);
        } else {
            fold(open, Places.cellOfSource(source));
        }
    }

    /** The numbers, from one to another, of sources whose words are noted. */
    @Transactional(readOnly = true)
    public Set<Long> noted(long first, long last) {
        return Set.copyOf(database.queryForList(
                "select source from posting_source where source >= ? and source <= ?", Long.class, first, last));
    }

    /** How many sources, one after the other in the order of arrival, have their words folded together. */
    public static int together() {
        return Places.SOURCES_OF_CELL;
    }

    /**
     * Notes the words of sources that were stored before there was an index: all that are missing of a run of
     * {@link #together} numbers, so that they are folded at once. Runs must come in ascending order.
     *
     * @param missing by number
     * @param isComplete whether later sources are there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(SortedMap<Long, Words> missing, boolean isComplete) {
        var cell = Places.cellOfSource(missing.firstKey());
        var open = Unfolded.firstCell(database);
        var hasMore = !noted(Places.firstSourceOfCell(cell), Places.firstSourceOfCell(cell + 1) - 1)
                .isEmpty();
        missing.forEach((source, words) -> {
            var own = SourceWords.of(source, words.ofText, words.ofClaims);
            database.update(
                    "insert into posting_source (source, words) values (?, ?)", source, SourceWords.write(source, own));
            if (cell < open && hasMore) {
                change(source, own.keySet(), own);
            }
        });
        if (cell < open && !hasMore) {
            fold(cell, cell + 1);
        } else if (cell >= open && isComplete) {
            fold(open, cell + 1);
        }
    }

    /**
     * The words of a source.
     *
     * @param ofText those of its text
     * @param ofClaims those of each claim that stands, by the number of the claim
     */
    public record Words(Collection<String> ofText, Map<Long, ? extends Collection<String>> ofClaims) {

        public Words {
            ofText = List.copyOf(ofText);
            ofClaims = Map.copyOf(ofClaims);
        }
    }

    /** A source that is no longer found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long source) {
        var known = database.queryForList("select words from posting_source where source = ?", byte[].class, source);
        if (known.isEmpty()) {
            return;
        }
        database.update("delete from posting_source where source = ?", source);
        if (Places.cellOfSource(source) < Unfolded.firstCell(database)) {
            change(source, SourceWords.read(source, known.getFirst()).keySet(), new TreeMap<>());
        }
    }

    /** Puts other entries of a source into rows that are folded already. */
    private void change(long source, Collection<String> terms, SortedMap<String, List<Entry>> entries) {
        var cell = Places.cellOfSource(source);
        for (var term : terms) {
            var key = SourceWords.bytes(term);
            var places = new TreeMap<Long, Entry>();
            database.query(
                    "select coalesce(places, long_places) from posting where term = ? and cell = ?",
                    row -> {
                        Entry.read(cell, row.getBytes(1)).stream()
                                .filter(it -> Places.source(it.place()) != source)
                                .forEach(it -> places.put(it.place(), it));
                    },
                    key,
                    cell);
            entries.getOrDefault(term, List.of()).forEach(it -> places.put(it.place(), it));
            database.update("delete from posting where term = ? and cell = ?", key, cell);
            if (!places.isEmpty()) {
                database.update(INSERT, row(key, cell, Entry.write(cell, places.values())));
            }
        }
    }

    private static @Nullable Object[] row(byte[] term, long cell, byte[] places) {
        return places.length <= LONGEST_INDEXED
                ? new @Nullable Object[] {term, cell, places, null}
                : new @Nullable Object[] {term, cell, null, places};
    }

    /** Folds the words of all sources of these cells. */
    private void fold(long first, long end) {
        var cells = new TreeMap<Long, SortedMap<String, List<Entry>>>();
        database.query(
                "select source, words from posting_source where source >= ? and source < ? order by source",
                row -> {
                    var source = row.getLong(1);
                    var together = cells.computeIfAbsent(Places.cellOfSource(source), _ -> new TreeMap<>());
                    SourceWords.read(source, row.getBytes(2))
                            .forEach((term, entries) -> together.computeIfAbsent(term, _ -> new ArrayList<>())
                                    .addAll(entries));
                },
                Places.firstSourceOfCell(first),
                Places.firstSourceOfCell(end));
        cells.forEach((cell, terms) -> {
            var rows = new ArrayList<@Nullable Object[]>();
            terms.forEach((term, entries) -> rows.add(row(SourceWords.bytes(term), cell, Entry.write(cell, entries))));
            database.batchUpdate(INSERT, rows);
            database.update("insert into posting_cell (cell) values (?)", cell);
        });
    }

    /**
     * The claims that have all these words, in the order of their numbers.
     *
     * @param among only these, by their numbers; null for all
     * @param newestFirst whether the highest number comes first
     * @param after the number of the last one seen
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<Long> claims(
            List<AnyWord> all, @Nullable Collection<Long> among, boolean newestFirst, OptionalLong after, int limit) {
        var found = new ArrayList<Long>();
        var common = common(all, among, newestFirst);
        var start = after.isPresent() ? Places.ofClaim(after.getAsLong()) : newestFirst ? Long.MAX_VALUE : 0;
        while (found.size() < limit && common.leapTo(start)) {
            var place = common.place();
            for (var claim : Places.claims(place, common.claims(), newestFirst)) {
                var isNew = after.isEmpty() || (newestFirst ? claim < after.getAsLong() : claim > after.getAsLong());
                if (isNew && found.size() < limit) {
                    found.add(claim);
                }
            }
            start = newestFirst ? place - 1 : place + 1;
        }
        return found;
    }

    /** How many claims have all these words. */
    @Transactional(readOnly = true)
    public long countClaims(List<AnyWord> all, @Nullable Collection<Long> among) {
        var common = common(all, among, true);
        var count = 0L;
        var start = Long.MAX_VALUE;
        while (common.leapTo(start)) {
            for (var bits : common.claims()) {
                count += Long.bitCount(bits);
            }
            start = common.place() - 1;
        }
        return count;
    }

    /**
     * The sources whose text has all these words, in the order of arrival.
     *
     * @param among only these, by their numbers; null for all
     * @param newestFirst whether the one that arrived last comes first
     * @param after the number of the last one seen
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<Long> sources(
            List<AnyWord> all, @Nullable Collection<Long> among, boolean newestFirst, OptionalLong after, int limit) {
        var found = new ArrayList<Long>();
        var common = common(
                all,
                among == null ? null : among.stream().map(Places::firstClaim).toList(),
                newestFirst);
        var start = after.isEmpty()
                ? newestFirst ? Long.MAX_VALUE : 0
                : newestFirst ? Places.first(after.getAsLong()) - 1 : Places.last(after.getAsLong()) + 1;
        while (found.size() < limit && common.leapToSource(start)) {
            var source = Places.source(common.place());
            found.add(source);
            start = newestFirst ? Places.first(source) - 1 : Places.last(source) + 1;
        }
        return found;
    }

    /** How many sources have all these words in their text. */
    @Transactional(readOnly = true)
    public long countSources(List<AnyWord> all, @Nullable Collection<Long> among) {
        return sources(all, among, true, OptionalLong.empty(), Integer.MAX_VALUE)
                .size();
    }

    private CommonPlaces common(List<AnyWord> all, @Nullable Collection<Long> among, boolean newestFirst) {
        var words = new ArrayList<Postings>();
        if (!all.isEmpty()) {
            var unfolded = Unfolded.in(database);
            all.forEach(it -> words.add(new WordPostings(database, unfolded, it, newestFirst)));
        }
        if (among != null && !words.isEmpty()) {
            words.addFirst(new GivenPostings(among, newestFirst));
        }
        return new CommonPlaces(words, newestFirst);
    }
}
