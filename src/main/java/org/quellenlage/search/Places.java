package org.quellenlage.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where claims stand in the index: 1,024 claims of a source are one place, the first of them the highest. */
final class Places {

    private static final int CLAIM_BITS = 10;
    private static final int SOURCE_BITS = 10;
    private static final int CELL_BITS = 6;
    static final int SOURCES_OF_CELL = 1 << CELL_BITS;
    private static final long LAST_CLAIM = (1L << CLAIM_BITS) - 1;

    private Places() {}

    static long ofClaim(long claim) {
        return claim >> CLAIM_BITS;
    }

    /** Position in the set of the place, from the first claim of the text to the last. */
    static int bitOf(long claim) {
        return (int) (LAST_CLAIM - (claim & LAST_CLAIM));
    }

    static long source(long place) {
        return place >> SOURCE_BITS;
    }

    static long first(long source) {
        return source << SOURCE_BITS;
    }

    /** The place of the first claims of a source. */
    static long last(long source) {
        return first(source + 1) - 1;
    }

    /** The lowest number a claim of a source can have. */
    static long firstClaim(long source) {
        return first(source) << CLAIM_BITS;
    }

    /** Sources are folded together in cells of 64. */
    static long cellOfSource(long source) {
        return source >> CELL_BITS;
    }

    static long firstSourceOfCell(long cell) {
        return cell << CELL_BITS;
    }

    static long cell(long place) {
        return cellOfSource(source(place));
    }

    static long firstOfCell(long cell) {
        return first(firstSourceOfCell(cell));
    }

    static List<Long> claims(long place, long[] set, boolean newestFirst) {
        var claims = new ArrayList<Long>();
        for (var word = 0; word < set.length; word++) {
            for (var rest = set[word]; rest != 0; rest &= rest - 1) {
                var bit = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                claims.add((place << CLAIM_BITS) + LAST_CLAIM - bit);
            }
        }
        if (!newestFirst) {
            Collections.reverse(claims);
        }
        return claims;
    }
}
