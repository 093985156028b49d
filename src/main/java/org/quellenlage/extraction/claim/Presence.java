package org.quellenlage.extraction.claim;

import java.util.Set;
import org.quellenlage.text.WordList;

/** Verbs that, with a number and a place, say no more than that so many are there. */
final class Presence {

    private static final Set<String> VERBS = WordList.words("presence-verbs");

    private Presence() {}

    static boolean is(String predicate) {
        return VERBS.contains(predicate);
    }
}
