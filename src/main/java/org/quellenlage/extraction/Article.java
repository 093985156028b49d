package org.quellenlage.extraction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Text;

/**
 * What there is to read: a text and what is known of it from outside.
 *
 * @param title headline, if it is given beside the text
 * @param publishedAt when it appeared, if that is known; never today by default
 */
public record Article(
        Text text, @Nullable String title, @Nullable Instant publishedAt) {

    public static Article of(String text) {
        return new Article(Text.of(text), null, null);
    }
}
