package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.WordList;

/** Verbs that form their perfect with "sein": "ist gekommen" is no passive. */
final class SeinPerfect {

    private static final Set<String> VERBS = WordList.words("sein-perfect");

    private SeinPerfect() {}

    static boolean has(String lemma) {
        return VERBS.contains(lemma);
    }
}
