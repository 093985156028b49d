package org.quellenlage.search;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** The places of one form of a word in one direction. Pages grow while every row is needed, and are small after a leap. */
final class TermPostings implements Postings {

    private static final int SMALLEST = 64;
    private static final int LARGEST = 8192;

    /** A leap over less than these many sources is a step. */
    private static final long NEAR = Places.first(64);

    private static final String DOWNWARDS = "select place, claims from posting where term = ? and place <= ?"
            + " order by place desc fetch first ? rows only";
    private static final String UPWARDS =
            "select place, claims from posting where term = ? and place >= ? order by place fetch first ? rows only";

    private final JdbcTemplate database;
    private final byte[] term;
    private final boolean newestFirst;

    private long[] places = {};
    private byte[][] sets = {};
    private int size;
    private int at;
    private int page = SMALLEST / 4;
    private boolean isRead;

    TermPostings(JdbcTemplate database, byte[] term, boolean newestFirst) {
        this.database = database;
        this.term = term;
        this.newestFirst = newestFirst;
    }

    boolean isDone() {
        return at >= size;
    }

    @Override
    public long place() {
        return places[at];
    }

    @Override
    public long[] claims() {
        return ClaimSet.read(sets[at]);
    }

    @Override
    public boolean leapTo(long place) {
        while (at < size && isBefore(places[at], place)) {
            at++;
        }
        if (at == size && !isRead) {
            var isNext = size == 0 || Math.abs(place - places[size - 1]) <= NEAR;
            page = isNext ? Math.min(LARGEST, page * 4) : SMALLEST;
            read(place);
        }
        return at < size;
    }

    private boolean isBefore(long place, long other) {
        return newestFirst ? place > other : place < other;
    }

    private void read(long from) {
        places = new long[page];
        sets = new byte[page][];
        at = 0;
        ResultSetExtractor<Integer> rows = found -> {
            var count = 0;
            while (found.next()) {
                places[count] = found.getLong(1);
                sets[count] = found.getBytes(2);
                count++;
            }
            return count;
        };
        var count = database.query(newestFirst ? DOWNWARDS : UPWARDS, rows, term, from, page);
        size = count == null ? 0 : count;
        isRead = size < page;
    }
}
