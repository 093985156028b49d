package org.quellenlage.change.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.quellenlage.change.Change;
import org.quellenlage.change.ChangeSet;
import org.quellenlage.change.Changes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes written as server-sent events. The latest sets are kept as bytes, so that a hundred readers cost one reading of
 * the base; who reads far behind reads the base.
 */
@Component
class ChangeEvents {

    private static final int KEPT = 64;

    private final Changes changes;
    private final JsonMapper json;
    private final ReentrantLock lock = new ReentrantLock();
    private final TreeMap<Long, Written> kept = new TreeMap<>();

    ChangeEvents(Changes changes, JsonMapper json) {
        this.changes = changes;
        this.json = json;
    }

    /** A set of changes as events. */
    static final class Written {

        private final ChangeSet set;
        private final byte[] bytes;

        /** Where the event of each change ends in the bytes. */
        private final int[] ends;

        Written(ChangeSet set, byte[] bytes, int[] ends) {
            this.set = set;
            this.bytes = bytes;
            this.ends = ends;
        }

        long last() {
            return set.last();
        }

        /** The events after a number that tell of these resources; all where none is named. */
        byte[] after(long seq, Set<Change.Resource> wanted) {
            var from = Math.toIntExact(seq + 1 - set.first());
            var events = new ByteArrayOutputStream(bytes.length);
            if (wanted.isEmpty()) {
                var start = start(from);
                events.write(bytes, start, bytes.length - start);
            } else {
                for (var i = from; i < ends.length; i++) {
                    if (wanted.contains(set.changes().get(i).resource())) {
                        events.write(bytes, start(i), ends[i] - start(i));
                    }
                }
            }
            return events.toByteArray();
        }

        private int start(int change) {
            return change == 0 ? 0 : ends[change - 1];
        }
    }

    /** The set in which the change after a number stands. */
    Optional<Written> setAfter(long seq) {
        lock.lock();
        try {
            var near = kept.floorEntry(seq + 1);
            if (near != null && near.getValue().last() > seq) {
                return Optional.of(near.getValue());
            }
            var written = changes.setAfter(seq).map(this::written);
            written.filter(it -> kept.size() < KEPT || it.set.first() > kept.firstKey())
                    .ifPresent(this::keep);
            return written;
        } finally {
            lock.unlock();
        }
    }

    private void keep(Written written) {
        kept.put(written.set.first(), written);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
    }

    private Written written(ChangeSet set) {
        var events = new ByteArrayOutputStream();
        var ends = new int[set.changes().size()];
        for (var i = 0; i < ends.length; i++) {
            var change = set.changes().get(i);
            events.writeBytes(("id: " + change.seq() + "\ndata: ").getBytes(StandardCharsets.US_ASCII));
            events.writeBytes(json.writeValueAsBytes(ChangeView.of(change)));
            events.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
            ends[i] = events.size();
        }
        return new Written(set, events.toByteArray(), ends);
    }

    /** Tells a reader that the feed has begun anew and at which number it goes on. */
    static byte[] reset(long seq) {
        return ("id: " + seq + "\nevent: reset\ndata: {\"seq\":" + seq + "}\n\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Moves a reader's place without telling it of anything. */
    static byte[] place(long seq) {
        return ("id: " + seq + "\n\n").getBytes(StandardCharsets.US_ASCII);
    }
}
