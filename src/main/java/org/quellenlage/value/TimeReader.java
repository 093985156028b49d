package org.quellenlage.value;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;

/** Finds the times of a document. */
public final class TimeReader {

    /** The times of a document and the day it appeared on, given or derived. */
    public record Times(
            List<TimeExpression> expressions,
            @Nullable LocalDateTime anchor,
            @Nullable String derivation) {}

    /** @param publishedAt when the document appeared, null if unknown: then the text itself must tell, or dates stay open */
    public Times read(Document document, Syntax syntax, @Nullable LocalDateTime publishedAt) {
        return new Times(List.of(), publishedAt, null);
    }
}
