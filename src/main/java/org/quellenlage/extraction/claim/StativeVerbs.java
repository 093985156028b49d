package org.quellenlage.extraction.claim;

import java.util.Set;
import org.quellenlage.text.WordList;

/** Verbs that tell how something is, not that anything happened: "gehören", "stehen", "gelten". */
final class StativeVerbs {

    private static final Set<String> VERBS = WordList.words("stative-verbs");

    private StativeVerbs() {}

    /** Whether a verb, in its basic form, does. */
    static boolean has(String lemma) {
        return VERBS.contains(lemma);
    }
}
