package org.quellenlage.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The places of one form of a word in one direction: those of the sources not yet folded, which are the newest, and those
 * of the cells. Pages grow while every row is needed, and are small after a leap.
 */
final class TermPostings implements Postings {

    private static final int SMALLEST = 4;
    private static final int LARGEST = 512;

    /** A leap over fewer cells is a step. */
    private static final long NEAR = 2;

    private static final String DOWNWARDS =
            "select cell, places from posting where term = ? and cell <= ? order by cell desc fetch first ? rows only";
    private static final String UPWARDS =
            "select cell, places from posting where term = ? and cell >= ? order by cell fetch first ? rows only";

    private final JdbcTemplate database;
    private final Unfolded unfolded;
    private final byte[] term;
    private final boolean newestFirst;

    private List<Entry> entries = List.of();
    private int at;
    private int page = SMALLEST / 4;
    private long lastCell;
    private boolean isUnfoldedRead;
    private boolean areCellsRead;

    TermPostings(JdbcTemplate database, Unfolded unfolded, byte[] term, boolean newestFirst) {
        this.database = database;
        this.unfolded = unfolded;
        this.term = term;
        this.newestFirst = newestFirst;
        this.lastCell = newestFirst ? Long.MAX_VALUE : -1;
    }

    /** A form whose rows have been read already, in ascending order. */
    static TermPostings of(
            JdbcTemplate database, Unfolded unfolded, byte[] term, List<Entry> rows, boolean newestFirst) {
        var postings = new TermPostings(database, unfolded, term, newestFirst);
        var all = new ArrayList<>(rows);
        all.addAll(unfolded.entriesOf(term, false));
        postings.entries = newestFirst ? all.reversed() : all;
        postings.isUnfoldedRead = true;
        postings.areCellsRead = true;
        return postings;
    }

    boolean isDone() {
        return at >= entries.size();
    }

    @Override
    public long place() {
        return entries.get(at).place();
    }

    @Override
    public long[] claims() {
        return ClaimSet.read(entries.get(at).set());
    }

    @Override
    public boolean leapTo(long place) {
        do {
            while (at < entries.size() && isBefore(place(), place)) {
                at++;
            }
        } while (isDone() && readOn(place));
        return !isDone();
    }

    private boolean isBefore(long place, long other) {
        return newestFirst ? place > other : place < other;
    }

    private boolean readOn(long place) {
        if (newestFirst && !isUnfoldedRead || areCellsRead && !isUnfoldedRead) {
            isUnfoldedRead = true;
            entries = unfolded.entriesOf(term, newestFirst);
            at = 0;
            return true;
        }
        if (areCellsRead) {
            return false;
        }
        readCells(Places.cell(place));
        return true;
    }

    private void readCells(long wanted) {
        var from = newestFirst ? Math.min(wanted, lastCell - 1) : Math.max(wanted, lastCell + 1);
        page = Math.abs(from - lastCell) <= NEAR || page < SMALLEST ? Math.min(LARGEST, page * 4) : SMALLEST;
        var cells = new Cells();
        database.query(newestFirst ? DOWNWARDS : UPWARDS, cells, term, from, page);
        entries = cells.found;
        at = 0;
        lastCell = cells.last;
        areCellsRead = cells.count < page;
    }

    private byte[] longPlaces(long cell) {
        var places = database.queryForList(
                "select long_places from posting where term = ? and cell = ?", byte[].class, term, cell);
        return places.isEmpty() ? new byte[0] : places.getFirst();
    }

    private final class Cells implements RowCallbackHandler {

        private final List<Entry> found = new ArrayList<>();
        private int count;
        private long last = lastCell;

        @Override
        public void processRow(ResultSet row) throws SQLException {
            last = row.getLong(1);
            var places = row.getBytes(2);
            var entriesOfCell = Entry.read(last, places == null ? longPlaces(last) : places);
            found.addAll(newestFirst ? entriesOfCell.reversed() : entriesOfCell);
            count++;
        }
    }
}
