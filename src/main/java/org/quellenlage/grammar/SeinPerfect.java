package org.quellenlage.grammar;

import java.util.Set;
import org.quellenlage.text.WordList;

/** Verbs that form their perfect with "sein": "ist gekommen" is no passive. */
public final class SeinPerfect {

    private static final Set<String> VERBS = WordList.words("sein-perfect");

    /** Particles that make a verb one of motion: "hinausschießen" has "sein" where "schießen" has "haben". */
    private static final String[] DIRECTIONS = {
        "hinaus",
        "hinein",
        "hinab",
        "hinauf",
        "hinunter",
        "heraus",
        "herein",
        "herab",
        "davon",
        "vorbei",
        "vorüber",
        "weiter"
    };

    private SeinPerfect() {}

    /** Whether a verb, in its basic form, does: "sterben", "abreisen". */
    public static boolean has(String lemma) {
        if (VERBS.contains(lemma)) {
            return true;
        }
        for (var direction : DIRECTIONS) {
            if (lemma.startsWith(direction)) {
                return true;
            }
        }
        return false;
    }
}
