package org.quellenlage.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim really comes from.
 *
 * @param rootClaimant who knows at first hand, as far as the chain tells
 * @param via who carried it, outermost first
 * @param independent whether it counts as a witness of its own beside the others
 * @param basis how this was found
 */
public record Origin(@Nullable String rootClaimant, List<String> via, boolean independent, Basis basis) {

    /** How an origin was found. */
    public enum Basis {
        /** The text names it: "laut KCNA". */
        EXPLICIT_CREDIT,
        /** The same text, near to the letter, stands in another source. */
        TEXT_REUSE,
        /** The same words of the same speaker. */
        SAME_QUOTE,
        NONE
    }

    public Origin {
        via = List.copyOf(via);
    }
}
