package org.quellenlage.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A place of a word with the claims there that have it, as a set; in a row the entries of one cell follow each other.
 *
 * @param place where
 * @param bytes the set
 */
record Entry(long place, Set bytes) {

    /** The bytes of a set; an array that nobody writes to. */
    static final class Set {

        private final byte[] bytes;

        Set(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    byte[] set() {
        return bytes.bytes();
    }

    /** @param entries in ascending order */
    static byte[] write(long cell, Collection<Entry> entries) {
        var out = new ByteArrayOutputStream();
        entries.forEach(it -> {
            writeNumber(out, it.place - Places.firstOfCell(cell));
            writeNumber(out, it.set().length);
            out.writeBytes(it.set());
        });
        return out.toByteArray();
    }

    /** The entries of a cell in ascending order. */
    static List<Entry> read(long cell, byte[] row) {
        var entries = new ArrayList<Entry>();
        var in = new Reader(row);
        while (in.hasMore()) {
            entries.add(new Entry(Places.firstOfCell(cell) + in.number(), new Set(in.bytes((int) in.number()))));
        }
        return entries;
    }

    /** Seven bits a byte, the lowest first. */
    static void writeNumber(ByteArrayOutputStream out, long number) {
        var rest = number;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** Reads numbers and runs of bytes one after the other. */
    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        long number() {
            var number = 0L;
            for (var shift = 0; ; shift += 7) {
                var next = bytes[at++];
                number |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        byte[] bytes(int length) {
            var run = java.util.Arrays.copyOfRange(bytes, at, at + length);
            at += length;
            return run;
        }

        /** Compares the next bytes with a term, without passing them. */
        int compareNext(int length, byte[] term) {
            return java.util.Arrays.compareUnsigned(bytes, at, at + length, term, 0, term.length);
        }

        boolean nextStartsWith(int length, byte[] beginning) {
            return length >= beginning.length
                    && java.util.Arrays.equals(bytes, at, at + beginning.length, beginning, 0, beginning.length);
        }

        void skip(long length) {
            at += (int) length;
        }
    }
}
