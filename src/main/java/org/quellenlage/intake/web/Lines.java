package org.quellenlage.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a body that may be endless; one is held at a time, and none that is too long. */
final class Lines {

    private static final int BUFFER = 8192;

    private final InputStream body;
    private final long longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long number;

    Lines(InputStream body, long longest) {
        this.body = body;
        this.longest = longest;
    }

    /** One line that is not blank. */
    static final class Line {

        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** From 1; blank lines count. */
        long number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Then its bytes are not kept. */
        boolean isTooLong() {
            return tooLong;
        }
    }

    /** Whether the sender has not yet sent what comes next, and may be waiting for an answer first. */
    boolean mayWait() throws IOException {
        return from == to && body.available() == 0;
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        while (fill()) {
            number++;
            var line = read();
            if (line.tooLong || !isBlank(line.bytes)) {
                return line;
            }
        }
        return null;
    }

    private Line read() throws IOException {
        var line = new ByteArrayOutputStream();
        var length = 0L;
        do {
            var end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= longest) {
                line.write(buffer, from, end - from);
            } else {
                line.reset();
            }
            from = Math.min(end + 1, to);
            if (end < to) {
                break;
            }
        } while (fill());
        return new Line(number, line.toByteArray(), length > longest);
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = Math.max(0, body.read(buffer));
        return to > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (var it : bytes) {
            if (it > ' ' || it < 0) {
                return false;
            }
        }
        return true;
    }
}
