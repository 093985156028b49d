package org.quellenlage.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as such, before units and hedges: "11.000", "1,2 Millionen", "zwei Drittel", "Hunderte".
 *
 * @param value null for a lot of unknown size and for scores
 * @param lot for "Hunderte": what there are many of; null else
 * @param after index of the token after the last
 * @param start first character
 * @param end character after the last
 */
record Numeral(
        @Nullable BigDecimal value, @Nullable BigDecimal lot, int first, int after, int start, int end, Form form) {

    enum Form {
        DIGITS,
        /** "2.5", which only a neighbour can tell from a date or a clock time. */
        DOTTED,
        WORDS,
        /** "ein", which counts only before a unit, a scale or a fraction. */
        ARTICLE,
        /** Multiplied by "Millionen", "Mrd.", "Dutzend". */
        SCALED,
        FRACTION,
        LOT,
        SCORE
    }

    boolean isWritten() {
        return form == Form.DIGITS || form == Form.DOTTED;
    }

    Numeral with(BigDecimal changed, int newAfter, int newEnd, Form newForm) {
        return new Numeral(changed, null, first, newAfter, start, newEnd, newForm);
    }
}
