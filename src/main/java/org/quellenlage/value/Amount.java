package org.quellenlage.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral with its unit: "5 Euro 20".
 *
 * @param first index of its first token
 * @param start its first character
 * @param after index of the token after its last
 * @param end the character after its last
 * @param value the value with cents; null where the numeral has none
 */
record Amount(
        Numeral numeral,
        @Nullable Unit unit,
        int first,
        int start,
        int after,
        int end,
        @Nullable BigDecimal value) {

    /** The symbol of its unit, null for a plain count. */
    @Nullable
    String symbol() {
        return unit == null ? null : unit.symbol();
    }
}
