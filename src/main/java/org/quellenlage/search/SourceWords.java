package org.quellenlage.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The words of one source and its claims as one run of bytes: in the order of the alphabet, each with its entries. */
final class SourceWords {

    private SourceWords() {}

    /** The entries of each word of a source. */
    static SortedMap<String, List<Entry>> of(
            long source, Collection<String> words, Map<Long, ? extends Collection<String>> claims) {
        var sets = new TreeMap<String, TreeMap<Long, ClaimSet>>(SourceWords::compare);
        claims.forEach((claim, ofClaim) -> ofClaim.forEach(term -> sets.computeIfAbsent(term, _ -> new TreeMap<>())
                .computeIfAbsent(Places.ofClaim(claim), _ -> new ClaimSet())
                .add(Places.bitOf(claim))));
        words.forEach(term -> sets.computeIfAbsent(term, _ -> new TreeMap<>())
                .computeIfAbsent(Places.last(source), _ -> new ClaimSet()));
        var entries = new TreeMap<String, List<Entry>>(SourceWords::compare);
        sets.forEach((term, places) -> entries.put(
                term,
                places.entrySet().stream()
                        .map(it -> new Entry(
                                it.getKey(), new Entry.Set(it.getValue().bytes())))
                        .toList()));
        return entries;
    }

    /** The order of the bytes, which every database has too: that of the code points, which is that of the letters but for the rarest. */
    private static int compare(String a, String b) {
        var shorter = Math.min(a.length(), b.length());
        for (var i = 0; i < shorter; i++) {
            var one = a.charAt(i);
            var other = b.charAt(i);
            if (one != other) {
                return Character.isSurrogate(one) == Character.isSurrogate(other)
                        ? Character.compare(one, other)
                        : Character.isSurrogate(one) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] write(long source, SortedMap<String, List<Entry>> words) {
        var out = new ByteArrayOutputStream();
        words.forEach((term, entries) -> {
            var name = bytes(term);
            var sets = Entry.write(Places.cellOfSource(source), entries);
            Entry.writeNumber(out, name.length);
            out.writeBytes(name);
            Entry.writeNumber(out, sets.length);
            out.writeBytes(sets);
        });
        return out.toByteArray();
    }

    static SortedMap<String, List<Entry>> read(long source, byte[] written) {
        var words = new TreeMap<String, List<Entry>>(SourceWords::compare);
        var in = new Entry.Reader(written);
        while (in.hasMore()) {
            var term = new String(in.bytes((int) in.number()), StandardCharsets.UTF_8);
            words.put(term, Entry.read(Places.cellOfSource(source), in.bytes((int) in.number())));
        }
        return words;
    }

    /** The entries of one word in ascending order; none if the source does not have it. */
    static List<Entry> entriesOf(byte[] term, long source, byte[] written) {
        var in = new Entry.Reader(written);
        while (in.hasMore()) {
            var length = (int) in.number();
            var order = in.compareNext(length, term);
            in.skip(length);
            var sets = (int) in.number();
            if (order == 0) {
                return Entry.read(Places.cellOfSource(source), in.bytes(sets));
            }
            if (order > 0) {
                return List.of();
            }
            in.skip(sets);
        }
        return new ArrayList<>();
    }

    static void beginningWith(byte[] beginning, byte[] written, Consumer<byte[]> terms) {
        var in = new Entry.Reader(written);
        while (in.hasMore()) {
            var length = (int) in.number();
            if (in.nextStartsWith(length, beginning)) {
                terms.accept(in.bytes(length));
            } else {
                in.skip(length);
            }
            in.skip(in.number());
        }
    }
}
