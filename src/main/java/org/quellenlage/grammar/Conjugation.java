package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/** Puts finite verbs into the other number: "kommt" into "kommen", "stiegen" into "stieg". */
final class Conjugation {

    private static final int[] TENSES = {
        VerbForms.PRESENT, VerbForms.PAST, VerbForms.KONJUNKTIV_I, VerbForms.KONJUNKTIV_II
    };

    private final Morphology morphology;

    Conjugation(Morphology morphology) {
        this.morphology = morphology;
    }

    /**
     * The third person in the number asked for, the first of the forms it may have that is one of this verb; the form itself where it
     * has that number or no other is known.
     */
    String inNumber(Token finite, boolean plural) {
        var reading = FiniteForm.reading(finite);
        var wanted = VerbForms.THIRD_PERSON & (plural ? VerbForms.PLURAL : VerbForms.SINGULAR);
        if (reading == null || VerbForms.has(reading.forms(), wanted)) {
            return finite.form();
        }
        for (var tense : TENSES) {
            if (VerbForms.has(reading.forms(), tense)) {
                for (var candidate : plural ? plurals(finite.lower(), reading.lemma()) : singulars(finite.lower())) {
                    var form = morphology.word(candidate).verb(wanted & tense);
                    if (form != null && form.lemma().equals(reading.lemma())) {
                        return candidate;
                    }
                }
            }
        }
        return finite.form();
    }

    /** The present is the basic form, any other tense only adds an ending. */
    private static List<String> plurals(String form, String lemma) {
        return List.of(form + "en", form + "n", lemma, "sind");
    }

    private static List<String> singulars(String form) {
        var candidates = new ArrayList<>(List.of("ist", "hat", "wird"));
        if (form.endsWith("en")) {
            var stem = form.substring(0, form.length() - 2);
            candidates.addAll(List.of(stem, stem + "e", stem + "t", stem + "et"));
            candidates.addAll(List.of(umlaut(stem) + "t", raised(stem, "i") + "t", raised(stem, "ie") + "t"));
        }
        if (form.endsWith("n")) {
            candidates.add(form.substring(0, form.length() - 1));
        }
        return candidates;
    }

    /** "fall" is "fäll". */
    private static String umlaut(String stem) {
        var at = Math.max(stem.lastIndexOf('a'), stem.lastIndexOf('o'));
        return at < 0 ? stem : stem.substring(0, at) + (stem.charAt(at) == 'a' ? 'ä' : 'ö') + stem.substring(at + 1);
    }

    /** "geb" is "gib", "les" is "lies". */
    private static String raised(String stem, String vowel) {
        var at = stem.lastIndexOf('e');
        return at < 0 ? stem : stem.substring(0, at) + vowel + stem.substring(at + 1);
    }
}
