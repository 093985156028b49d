package org.quellenlage.extraction.name;

import java.util.Set;

/** Words of courtesy and academic titles before a name. */
final class NameTitles {

    private static final Set<String> COURTESY = Set.of(
            "Herr",
            "Herrn",
            "Frau",
            "Dr.",
            "Prof.",
            "Mag.",
            "Sir",
            "Lady",
            "Lord",
            "Mister",
            "Mr.",
            "Mrs.",
            "Ms.",
            "Madame",
            "Monsieur",
            "Doktor",
            "Scheich",
            "Don",
            "DDr.",
            "Dipl.",
            "Ing.");

    private NameTitles() {}

    static boolean isCourtesy(String form) {
        return COURTESY.contains(form);
    }
}
