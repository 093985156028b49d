package org.quellenlage.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quellenlage.change.Change.Resource;
import org.quellenlage.change.Change.Type;

/**
 * Changes that became visible together, as many of them as fit in one row; in the order of their numbers.
 *
 * @param first number of the first of them
 */
public record ChangeSet(long first, List<Change> changes) {

    /** More changes of one transaction are parted into several sets, so that a reader never holds many at once. */
    static final int MOST = 500;

    private static final String LINE_END = "\n";
    private static final String BLANK = " ";

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public long last() {
        return first + changes.size() - 1;
    }

    /** Those after a number. */
    public List<Change> after(long seq) {
        return changes.subList(Math.toIntExact(Math.clamp(seq + 1 - first, 0, changes.size())), changes.size());
    }

    /** One line for each: {@code ADDED CLAIM clm_1 src_1}. */
    static String print(List<Change> changes) {
        var lines = new StringBuilder();
        for (var it : changes) {
            lines.append(it.type())
                    .append(BLANK)
                    .append(it.resource())
                    .append(BLANK)
                    .append(it.id());
            if (it.belongsTo() != null) {
                lines.append(BLANK).append(it.belongsTo());
            }
            lines.append(LINE_END);
        }
        return lines.toString();
    }

    static ChangeSet parse(long first, Instant at, String lines) {
        var changes = new ArrayList<Change>();
        var seq = first;
        for (var line : lines.split(LINE_END)) {
            var words = line.split(BLANK);
            changes.add(new Change(
                    seq++,
                    at,
                    Type.valueOf(words[0]),
                    Resource.valueOf(words[1]),
                    words[2],
                    words.length > 3 ? words[3] : null));
        }
        return new ChangeSet(first, changes);
    }
}
