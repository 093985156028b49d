package org.quellenlage.change;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All changes there ever were, numbered without gaps from 1. A change that is seen has everything before it seen, too. */
@Component
public class Changes {

    private final JdbcTemplate base;

    Changes(JdbcTemplate base) {
        this.base = base;
    }

    /** Number of the latest change; 0 if there was none yet. */
    public long last() {
        var last = base.queryForObject("select last_seq from feed", Long.class);
        return last == null ? 0 : last;
    }

    /** The changes after a number, as many as asked for at most. */
    public List<Change> after(long seq, int most) {
        var found = new ArrayList<Change>();
        var seen = seq;
        while (found.size() < most) {
            var set = setAfter(seen);
            if (set.isEmpty()) {
                break;
            }
            found.addAll(set.get().after(seen));
            seen = set.get().last();
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }

    /** The set in which the change after a number stands. */
    public Optional<ChangeSet> setAfter(long seq) {
        return base
                .query(
                        "select first_seq, at, changes from change_set where last_seq > ? order by last_seq"
                                + " fetch first 1 rows only",
                        (row, _) -> ChangeSet.parse(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3)),
                        seq)
                .stream()
                .findFirst();
    }

    /**
     * Numbers changes and stores them. Part of the transaction that made them: whoever numbers next waits until it ends.
     *
     * @param unnumbered the changes; their numbers are not read
     * @return number of the last of them
     */
    long add(List<Change> unnumbered, Instant at) {
        base.update("update feed set last_seq = last_seq + ?", unnumbered.size());
        var last = last();
        var first = last - unnumbered.size() + 1;
        var rows = new ArrayList<Object[]>();
        for (var from = 0; from < unnumbered.size(); from += ChangeSet.MOST) {
            var to = Math.min(unnumbered.size(), from + ChangeSet.MOST);
            rows.add(new Object[] {
                first + to - 1, first + from, at.atOffset(ZoneOffset.UTC), ChangeSet.print(unnumbered.subList(from, to))
            });
        }
        base.batchUpdate("insert into change_set (last_seq, first_seq, at, changes) values (?, ?, ?, ?)", rows);
        return last;
    }
}
