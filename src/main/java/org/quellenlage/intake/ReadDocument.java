package org.quellenlage.intake;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Reading;
import org.quellenlage.source.RawDocument;

/**
 * A document on its way in.
 *
 * @param reading what the engine saw in it; null where the base knows the text already and this engine read it
 */
record ReadDocument(RawDocument raw, @Nullable Reading reading) {

    boolean isKnown() {
        return reading == null;
    }
}
