package org.quellenlage.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * A place between two items of an ordered collection: the keys of the item before it. Opaque to clients; it stays good
 * while items come and go, because it names a key and not a count.
 *
 * @param order the order it is a place in
 * @param keys the sort keys of the last item seen
 */
public record Cursor(String order, List<String> keys) {

    private static final String SEPARATOR = "\u001F";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor after(String order, Object... keys) {
        return new Cursor(order, Arrays.stream(keys).map(Object::toString).toList());
    }

    /** @throws Refusal if it is none of ours, or of another order */
    public static Cursor parse(String text, String order, int keys) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var payload = ByteBuffer.wrap(bytes);
            var checksum = payload.getInt();
            var content = new byte[payload.remaining()];
            payload.get(content);
            var fields = List.of(new String(content, StandardCharsets.UTF_8).split(SEPARATOR, -1));
            if (checksum == checksumOf(content) && fields.getFirst().equals(order) && fields.size() == keys + 1) {
                return new Cursor(order, fields.subList(1, fields.size()));
            }
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException _) {
            // falls through: not one of ours
        }
        throw foreign();
    }

    private static Refusal foreign() {
        return new Refusal(
                Rule.INVALID_CURSOR,
                "Use the value of 'next' of the page before, with the same address and the same 'sort', or leave"
                        + " 'cursor' out.",
                List.of(new Refusal.Mistake("cursor", "is not a cursor of this collection")));
    }

    public String print() {
        var content = (order + SEPARATOR + String.join(SEPARATOR, keys)).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(checksumOf(content))
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws Refusal if the key is none */
    public long number(int key) {
        return read(key, Long::valueOf);
    }

    /** @throws Refusal if the key is none */
    public double decimal(int key) {
        return read(key, Double::valueOf);
    }

    /** @throws Refusal if the key is none */
    public Instant moment(int key) {
        return read(key, Instant::parse);
    }

    private <T> T read(int key, Function<String, T> reading) {
        try {
            return reading.apply(keys.get(key));
        } catch (NumberFormatException | DateTimeException _) {
            throw foreign();
        }
    }

    private static int checksumOf(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
