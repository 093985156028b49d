package org.quellenlage.value;

import java.util.List;
import org.quellenlage.text.Document;

/** Finds the numbers of a document. */
public final class NumberReader {

    public List<NumberExpression> read(Document document) {
        return List.of();
    }
}
