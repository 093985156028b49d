package org.quellenlage.extraction.name;

import java.util.List;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;

/** Finds the names of a document and what they mean in it. */
public final class NameReader {

    public Names read(Document document, Syntax syntax) {
        return new Names(List.of());
    }
}
