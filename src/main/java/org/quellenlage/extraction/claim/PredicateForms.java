package org.quellenlage.extraction.claim;

/** Participles and the verbs they are made of. */
final class PredicateForms {

    private PredicateForms() {}

    /** "unterzeichnet" is of "unterzeichnen"; strong participles ("gebrochen") stay as they are. */
    static String verbOfParticiple(String participle) {
        if (participle.endsWith("et")) {
            return participle.substring(0, participle.length() - 2) + "en";
        }
        return participle.endsWith("t") ? participle.substring(0, participle.length() - 1) + "en" : participle;
    }
}
