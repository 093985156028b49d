package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text leaves behind by which near copies of it are recognised (MinHash): of its runs of five words, for each of 64
 * ways to order them, the first. Two texts share as many of these as they share runs of words.
 */
final class TextSignature {

    private static final int RUN = 5;
    private static final int ORDERS = 64;
    private static final int BANDS = 16;
    private static final int ROWS = ORDERS / BANDS;
    /** A shorter text shares too little by which a copy could be told from chance. */
    private static final int SHORTEST_TEXT = 30;

    private static final int DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    private final int[] firsts;

    private TextSignature(int[] firsts) {
        this.firsts = firsts;
    }

    /** The signature of the words of a text in their order; none for a few words. */
    static Optional<TextSignature> of(List<String> words) {
        if (words.size() < SHORTEST_TEXT) {
            return Optional.empty();
        }
        var hashes = words.stream()
                .mapToLong(it -> mixed(it.toLowerCase(Locale.GERMAN).hashCode()))
                .toArray();
        var firsts = new int[ORDERS];
        Arrays.fill(firsts, Integer.MAX_VALUE);
        for (var start = 0; start + RUN <= hashes.length; start++) {
            var run = 0L;
            for (var i = start; i < start + RUN; i++) {
                run = mixed(run * 31 + hashes[i]);
            }
            for (var order = 0; order < ORDERS; order++) {
                var rank = (int) (mixed(run ^ (order * 0x9E3779B97F4A7C15L)) >>> 32);
                if (rank < firsts[order]) {
                    firsts[order] = rank;
                }
            }
        }
        return Optional.of(new TextSignature(firsts));
    }

    /** The finishing step of MurmurHash3: every bit of the result depends on every bit given. */
    private static long mixed(long value) {
        var bits = value;
        bits ^= bits >>> 33;
        bits *= 0xFF51AFD7ED558CCDL;
        bits ^= bits >>> 33;
        bits *= 0xC4CEB9FE1A85EC53L;
        bits ^= bits >>> 33;
        return bits;
    }

    /** Which share of all runs of words of the two texts they have in common, between 0 and 1. */
    double similarity(TextSignature other) {
        var shared = 0;
        for (var order = 0; order < ORDERS; order++) {
            if (firsts[order] == other.firsts[order]) {
                shared++;
            }
        }
        return (double) shared / ORDERS;
    }

    /** Texts that share half of their runs or more almost surely share one of these, others hardly ever. */
    List<Long> bands() {
        var bands = new ArrayList<Long>();
        for (var band = 0; band < BANDS; band++) {
            var key = mixed(band + 1L);
            for (var row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + firsts[band * ROWS + row]);
            }
            bands.add(key);
        }
        return bands;
    }

    private static String hexadecimal(int value) {
        var digits = Integer.toHexString(value);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** As it is kept; {@link #parse} reads it. */
    String print() {
        var all = new StringBuilder();
        for (var first : firsts) {
            all.append(hexadecimal(first));
        }
        return all.toString();
    }

    static TextSignature parse(String printed) {
        var firsts = new int[ORDERS];
        for (var order = 0; order < ORDERS; order++) {
            firsts[order] = Integer.parseUnsignedInt(printed, order * DIGITS, (order + 1) * DIGITS, HEXADECIMAL);
        }
        return new TextSignature(firsts);
    }
}
