package org.quellenlage.intake;

import org.quellenlage.source.RawDocument;

/** What comes in: a document, or a version of a piece of news. */
public sealed interface Incoming {

    /** A document that stands for itself. */
    record Plain(RawDocument document) implements Incoming {}

    /** News that comes in versions. */
    record News(NewsItem item) implements Incoming {}
}
