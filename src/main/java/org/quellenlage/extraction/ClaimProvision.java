package org.quellenlage.extraction;

import org.jspecify.annotations.Nullable;

/**
 * The rule a claim speaks of.
 *
 * @param instrument law, treaty or contract: "UN-Charta"; null if the text does not say
 * @param article number of the article or paragraph: "4", "51", "7a"
 * @param paragraph what follows below the article: "Absatz 2 Satz 1"
 * @param surface the reference as written
 */
public record ClaimProvision(
        @Nullable String instrument,
        @Nullable String article,
        @Nullable String paragraph,
        String surface) {}
