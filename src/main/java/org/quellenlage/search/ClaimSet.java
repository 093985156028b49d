package org.quellenlage.search;

import java.util.BitSet;

/** Some of the claims of one place, written as few bytes. */
final class ClaimSet {

    private static final long[] NONE = {};

    private final BitSet bits = new BitSet();

    void add(int bit) {
        bits.set(bit);
    }

    byte[] bytes() {
        return bits.toByteArray();
    }

    static long[] read(byte[] bytes) {
        if (bytes.length == 0) {
            return NONE;
        }
        var words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        for (var i = 0; i < bytes.length; i++) {
            words[i / Long.BYTES] |= (bytes[i] & 0xFFL) << (i % Long.BYTES * Byte.SIZE);
        }
        return words;
    }

    static long[] either(long[] a, long[] b) {
        var longer = a.length >= b.length ? a : b;
        var shorter = longer == a ? b : a;
        var words = longer.clone();
        for (var i = 0; i < shorter.length; i++) {
            words[i] |= shorter[i];
        }
        return words;
    }

    static long[] both(long[] a, long[] b) {
        var words = new long[Math.min(a.length, b.length)];
        for (var i = 0; i < words.length; i++) {
            words[i] = a[i] & b[i];
        }
        return words;
    }

    static boolean isEmpty(long[] words) {
        for (var word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }
}
