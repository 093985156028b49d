package org.quellenlage.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection.
 *
 * @param items what is on it
 * @param next cursor of the next page, null on the last
 * @param total how many there are on all pages
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Cursor of the next page; null on the last",
                nullable = true,
                types = {"string", "null"})
        @Nullable
        String next,

        @Schema(description = "How many there are on all pages")
        long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from what was found: one more than the page holds, if there is more.
     *
     * @param found up to {@code size + 1} in order
     * @param cursor the cursor that continues after an item
     */
    public static <F, T> Page<T> of(
            List<F> found, int size, long total, Function<F, Cursor> cursor, Function<F, T> view) {
        var more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursor.apply(shown.getLast()).print() : null,
                total);
    }
}
