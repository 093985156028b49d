package org.quellenlage.http;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma separated values (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it:
 * articles are written by strangers.
 */
final class Csv {

    private static final String LINE_END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    static void write(Writer out, List<? extends @Nullable Object> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.write(separator);
            out.write(cell(cell));
            separator = ",";
        }
        out.write(LINE_END);
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number it -> it.toString();
            case Collection<?> it -> text(it.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> text(value.toString());
        };
    }

    private static String text(String value) {
        var safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean needsQuotes(String value) {
        return value.chars()
                .anyMatch(it -> it == ',' || it == ';' || it == '"' || it == '\n' || it == '\r' || it == '\t');
    }
}
