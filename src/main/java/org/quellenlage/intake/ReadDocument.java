package org.quellenlage.intake;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Reading;
import org.quellenlage.source.RawDocument;

/**
 * A document on its way in.
 *
 * @param keptUp whether it comes from a folder that is kept up, so that what is said beside a known text counts
 * @param reading what the engine saw in it; null where the base knows the text already and this engine read it
 */
record ReadDocument(
        RawDocument raw, boolean keptUp, @Nullable Reading reading) {

    boolean isKnown() {
        return reading == null;
    }
}
