package org.quellenlage.search;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The places of a word in any of its forms. */
final class WordPostings implements Postings {

    private static final long[] NONE = {};

    private final List<TermPostings> forms;
    private final boolean newestFirst;

    WordPostings(JdbcTemplate database, Unfolded unfolded, List<byte[]> terms, boolean newestFirst) {
        this.forms = terms.stream()
                .map(it -> new TermPostings(database, unfolded, it, newestFirst))
                .toList();
        this.newestFirst = newestFirst;
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
