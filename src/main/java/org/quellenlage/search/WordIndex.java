package org.quellenlage.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says in which claims and sources a word stands. A row holds, for one word and one source, the set of its claims with that
 * word, so that the longest list that can ever be read has one row a source. Lists are read in the order of arrival, a page
 * at a time and only as far as needed; what several words have in common is found by leaping from one to the next. The
 * index is written in the transaction that stores the source.
 *
 * <p>Claims are known by their number in the order of all claims: that of their source times 2<sup>20</sup>, and then
 * backwards, so that the first claim of a text has the highest.
 */
@Component
public class WordIndex {

    /** A text of many thousand claims has several rows a word: the sets stay small enough for every database's index. */
    private static final String INSERT = "insert into posting (term, place, claims) values (?, ?, ?)";

    private static final String DELETE = "delete from posting where term = ? and place between ? and ?";

    private static final String SEPARATOR = "\n";

    private final JdbcTemplate database;

    WordIndex(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Notes the words of a source; what was noted of it before no longer counts.
     *
     * @param source its number in the order of arrival
     * @param words the words of its text
     * @param claims the words of each claim that stands, by the number of the claim
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(long source, Collection<String> words, Map<Long, ? extends Collection<String>> claims) {
        forget(source);
        var sets = new TreeMap<String, TreeMap<Long, ClaimSet>>();
        claims.forEach((claim, ofClaim) -> ofClaim.forEach(term -> sets.computeIfAbsent(term, _ -> new TreeMap<>())
                .computeIfAbsent(Places.ofClaim(claim), _ -> new ClaimSet())
                .add(Places.bitOf(claim))));
        words.forEach(term -> sets.computeIfAbsent(term, _ -> new TreeMap<>())
                .computeIfAbsent(Places.last(source), _ -> new ClaimSet()));
        var rows = new ArrayList<Object[]>();
        sets.forEach((term, places) -> {
            var key = bytes(term);
            places.forEach((place, set) -> rows.add(new Object[] {key, place, set.bytes()}));
        });
        database.batchUpdate(INSERT, rows);
        database.update(
                "insert into posting_source (source, terms) values (?, ?)",
                source,
                String.join(SEPARATOR, sets.keySet()));
    }

    /** A source that is no longer found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long source) {
        var known = database.queryForList("select terms from posting_source where source = ?", String.class, source);
        if (known.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Object[]>();
        for (var term : known.getFirst().split(SEPARATOR)) {
            rows.add(new Object[] {bytes(term), Places.first(source), Places.last(source)});
        }
        database.batchUpdate(DELETE, rows);
        database.update("delete from posting_source where source = ?", source);
    }

    /** Which of these sources have been noted. */
    @Transactional(readOnly = true)
    public Set<Long> noted(Collection<Long> sources) {
        var known = new HashSet<Long>();
        for (var source : sources) {
            database.queryForList("select source from posting_source where source = ?", Long.class, source)
                    .forEach(known::add);
        }
        return known;
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

    /** The sources whose text has all these words, by number, in the order of arrival. */
    @Transactional(readOnly = true)
    public List<Long> sources(List<AnyWord> all, boolean newestFirst, OptionalLong after, int limit) {
        var found = new ArrayList<Long>();
        var common = common(all, null, newestFirst);
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
    public long countSources(List<AnyWord> all) {
        return sources(all, true, OptionalLong.empty(), Integer.MAX_VALUE).size();
    }

    private CommonPlaces common(List<AnyWord> all, @Nullable Collection<Long> among, boolean newestFirst) {
        var words = new ArrayList<Postings>();
        all.forEach(it -> words.add(new WordPostings(database, termsOf(it), newestFirst)));
        if (among != null && !words.isEmpty()) {
            words.addFirst(new GivenPostings(among, newestFirst));
        }
        return new CommonPlaces(words, newestFirst);
    }

    private List<byte[]> termsOf(AnyWord word) {
        if (!word.open()) {
            return word.forms().stream().map(WordIndex::bytes).toList();
        }
        var terms = new ArrayList<byte[]>();
        word.forms().forEach(it -> Beginnings.of(database, bytes(it), terms::add));
        return terms;
    }

    private static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }
}
