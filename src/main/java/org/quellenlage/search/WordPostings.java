package org.quellenlage.search;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The places of a word in any of its forms. */
final class WordPostings implements Postings {

    private static final long[] NONE = {};

    private final List<TermPostings> forms;
    private final boolean newestFirst;

    WordPostings(JdbcTemplate database, Unfolded unfolded, AnyWord word, boolean newestFirst) {
        this.forms = word.forms().stream()
                .map(SourceWords::bytes)
                .flatMap(it -> (word.open()
                                ? beginningWith(it, database, unfolded, newestFirst)
                                : List.of(new TermPostings(database, unfolded, it, newestFirst)))
                        .stream())
                .toList();
        this.newestFirst = newestFirst;
    }

    /** Words that begin alike are mostly rare: their rows are read at once. */
    private static List<TermPostings> beginningWith(
            byte[] beginning, JdbcTemplate database, Unfolded unfolded, boolean newestFirst) {
        var rows = Beginnings.rows(database, beginning);
        if (rows == null) {
            return Beginnings.of(database, unfolded, beginning).stream()
                    .map(it -> new TermPostings(database, unfolded, it, newestFirst))
                    .toList();
        }
        unfolded.beginningWith(beginning, it -> rows.putIfAbsent(it, List.of()));
        return rows.entrySet().stream()
                .limit(Beginnings.MOST)
                .map(it -> TermPostings.of(database, unfolded, it.getKey(), it.getValue(), newestFirst))
                .toList();
    }

    @Override
    public boolean leapTo(long place) {
        var found = false;
        for (var form : forms) {
            found |= form.leapTo(place);
        }
        return found;
    }

    @Override
    public long place() {
        var nearest = newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE;
        for (var form : forms) {
            if (!form.isDone()) {
                nearest = newestFirst ? Math.max(nearest, form.place()) : Math.min(nearest, form.place());
            }
        }
        return nearest;
    }

    @Override
    public long[] claims() {
        var place = place();
        var claims = NONE;
        for (var form : forms) {
            if (!form.isDone() && form.place() == place) {
                claims = ClaimSet.either(claims, form.claims());
            }
        }
        return claims;
    }
}
