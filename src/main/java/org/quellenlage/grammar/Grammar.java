package org.quellenlage.grammar;

import java.util.List;
import org.quellenlage.text.Document;

/** Reads the sentences of a document into phrases and clauses. */
public final class Grammar {

    public Syntax read(Document document) {
        return new Syntax(document, List.of());
    }
}
