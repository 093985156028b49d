package org.quellenlage.extraction.name;

import java.util.List;

/** The names of a document. */
public final class Names {

    private final List<Name> all;

    Names(List<Name> all) {
        this.all = List.copyOf(all);
    }

    public List<Name> all() {
        return all;
    }
}
