package org.quellenlage.conflict;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one source asks about one name, as a run of bytes: for each answer a number that stands for its key, and its claim. */
final class AskedAbout {

    private static final int CLAIM_BYTES = 3;
    private static final int BYTES = Integer.BYTES + CLAIM_BYTES;

    /** PostgreSQL keeps at most 2,700 bytes in an entry of an index. */
    private static final int MOST_IN_A_ROW = 280;

    /** Key and claim of each answer as one number: they are sorted and stand once. */
    private final TreeSet<Long> asked = new TreeSet<>();

    void add(int key, long claimSeq) {
        asked.add((long) key << Numbers.BITS | claimSeq & (1L << Numbers.BITS) - 1);
    }

    /** As many rows as it takes, nearly always one. */
    List<byte[]> rows() {
        var rows = new ArrayList<byte[]>();
        var all = List.copyOf(asked);
        for (var from = 0; from < all.size(); from += MOST_IN_A_ROW) {
            var some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_ROW));
            var row = ByteBuffer.allocate(some.size() * BYTES);
            for (long it : some) {
                row.putInt((int) (it >> Numbers.BITS));
                row.put((byte) (it >> Short.SIZE & (1 << Numbers.BITS - Short.SIZE) - 1));
                row.putShort((short) it);
            }
            rows.add(row.array());
        }
        return rows;
    }

    /** Adds the numbers of the claims whose answers have one of these keys. */
    static void find(byte[] row, Set<Integer> keys, long source, Collection<Long> claimSeqs) {
        var read = ByteBuffer.wrap(row);
        while (read.hasRemaining()) {
            var key = read.getInt();
            var claim = (long) Byte.toUnsignedInt(read.get()) << Short.SIZE | Short.toUnsignedInt(read.getShort());
            if (keys.contains(key)) {
                claimSeqs.add(source << Numbers.BITS | claim);
            }
        }
    }
}
