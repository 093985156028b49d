package org.quellenlage.intake;

import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.Reading;

/**
 * What reads articles, and in which version: where the version changes, sources are read again.
 *
 * @param version of rules and word lists
 */
record Engine(String version, Reader reader) {

    /** Reads one article; called by many threads at once. */
    interface Reader {
        Reading read(Article article);
    }

    Reading read(Article article) {
        return reader.read(article);
    }
}
