package org.quellenlage.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document from outside its text; nothing here is guessed.
 *
 * @param uri where it comes from: an address, or the path of a seed below its folder
 * @param title headline
 * @param publisher paper, station or agency
 * @param publishedAt when it appeared
 * @param language as BCP 47: "de", "de-CH"
 */
public record Description(
        @Nullable String uri,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language) {

    public static final Description NONE = new Description(null, null, null, null, null);

    public static Description at(String uri) {
        return new Description(uri, null, null, null, null);
    }

    /** The same, where this says nothing, filled from another. */
    public Description or(Description other) {
        return new Description(
                uri != null ? uri : other.uri,
                title != null ? title : other.title,
                publisher != null ? publisher : other.publisher,
                publishedAt != null ? publishedAt : other.publishedAt,
                language != null ? language : other.language);
    }
}
