package org.quellenlage.http;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a collection is asked for.
 *
 * @param limit how many items at most
 * @param cursor {@code next} of the page before
 */
public record Slice(
        @Parameter(
                description = "How many items a page holds",
                schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "50"))
        @Min(value = 1, message = "must be at least 1")
        @Max(value = 1000, message = "must be at most 1000")
        @Nullable
        Integer limit,

        @Parameter(description = "`next` of the page before") @Nullable
        String cursor) {

    private static final int USUAL = 50;

    public int size() {
        return limit == null ? USUAL : limit;
    }

    /**
     * The number of the last item of the page before, in an order of nothing else.
     *
     * @throws Refusal if it is not a cursor of this order
     */
    public OptionalLong afterNumber(String order) {
        return after(order, 1).map(it -> OptionalLong.of(it.number(0))).orElse(OptionalLong.empty());
    }

    /** @throws Refusal if it is not a cursor of this order */
    public Optional<Cursor> after(String order, int keys) {
        return cursor == null ? Optional.empty() : Optional.of(Cursor.parse(cursor, order, keys));
    }
}
