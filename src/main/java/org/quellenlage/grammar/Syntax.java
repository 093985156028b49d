package org.quellenlage.grammar;

import java.util.List;
import org.quellenlage.text.Document;

/** The clauses of a document. */
public final class Syntax {

    private final Document document;
    private final List<Clause> clauses;

    Syntax(Document document, List<Clause> clauses) {
        this.document = document;
        this.clauses = List.copyOf(clauses);
    }

    public Document document() {
        return document;
    }

    public List<Clause> clauses() {
        return clauses;
    }
}
