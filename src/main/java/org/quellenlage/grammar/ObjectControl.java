package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.WordList;

/** Verbs whose object does what their infinitive says: "Er forderte sie auf zu gehen" - she goes. */
final class ObjectControl {

    private static final Set<String> VERBS = WordList.words("object-control");

    private ObjectControl() {}

    static boolean has(String lemma) {
        return VERBS.contains(lemma);
    }
}
