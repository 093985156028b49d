package org.quellenlage.grammar;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * A finite verb form and what it says of time and mood: "habe" is the present of "haben" in Konjunktiv I.
 *
 * @param firstPerson whether its sentence says "ich", whose "habe" is no Konjunktiv
 */
record FiniteForm(Token token, Analysis reading, boolean firstPerson) {

    static @Nullable FiniteForm of(Token token, boolean firstPerson) {
        var reading = reading(token);
        return reading == null ? null : new FiniteForm(token, reading, firstPerson);
    }

    /** The finite reading of a token, as auxiliary if it can be one; null if it has none. */
    static @Nullable Analysis reading(Token token) {
        var auxiliary = token.word().as(Pos.AUX);
        if (auxiliary != null && auxiliary.isFinite()) {
            return auxiliary;
        }
        return token.word().verb(VerbForms.FINITE);
    }

    String lemma() {
        return reading.lemma();
    }

    boolean is(String lemma) {
        return reading.lemma().equals(lemma);
    }

    boolean isAuxiliary() {
        return reading.pos() == Pos.AUX || is("haben") || is("sein") || is("werden") || isModal(reading.lemma());
    }

    static boolean isModal(String lemma) {
        return switch (lemma) {
            case "können", "müssen", "sollen", "wollen", "dürfen", "mögen" -> true;
            default -> false;
        };
    }

    /** Present or preterite. */
    VerbGroup.Tense tense() {
        if (VerbForms.has(reading.forms(), VerbForms.PRESENT | VerbForms.KONJUNKTIV_I)) {
            return VerbGroup.Tense.PRESENT;
        }
        return VerbForms.has(reading.forms(), VerbForms.PAST) ? VerbGroup.Tense.PRETERITE : VerbGroup.Tense.PRESENT;
    }

    VerbGroup.Mood mood() {
        if (token.word().isClearKonjunktivI() && !firstPerson) {
            return VerbGroup.Mood.KONJUNKTIV_I;
        }
        return token.word().isClearKonjunktivII() ? VerbGroup.Mood.KONJUNKTIV_II : VerbGroup.Mood.INDICATIVE;
    }

    /** Whether the form can be nothing but its mood: "sei", "kam"; not "sagten". */
    boolean isClear() {
        return token.word().isClearKonjunktivI()
                || token.word().isClearKonjunktivII()
                || VerbForms.has(token.word().forms(), VerbForms.INDICATIVE)
                        && !VerbForms.has(token.word().forms(), VerbForms.KONJUNKTIV_I | VerbForms.KONJUNKTIV_II);
    }
}
