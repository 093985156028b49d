package org.quellenlage.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything the dictionary says about one word form, looked up once and shared by all its occurrences. What a word is in
 * its sentence is decided by later layers.
 */
public final class Word {

    private final String form;
    private final String lower;
    private final List<Analysis> analyses;
    private final int pos;
    private final int agreement;
    private final int nounAgreement;
    private final int nameAgreement;
    private final int adjectiveAgreement;
    private final int determinerAgreement;
    private final int pronounAgreement;
    private final int prepositionCases;
    private final int kinds;
    private final int forms;

    /** By the number of each {@link WordFact}; null where it was not asked for yet. Losing one in a race costs a second look. */
    private @Nullable Object[] facts = NOTHING_KEPT;

    private static final @Nullable Object[] NOTHING_KEPT = new Object[0];

    /** Two bits for each {@link WordTest}. Losing one in a race costs a second look. */
    private long answers;

    private final boolean person;

    Word(String form, List<Analysis> analyses) {
        this(form, analyses, false);
    }

    Word(String form, List<Analysis> analyses, boolean person) {
        this.person = person;
        this.form = form;
        this.lower = form.toLowerCase(Locale.GERMAN);
        this.analyses = List.copyOf(analyses);
        var pos = 0;
        var agreement = 0;
        var forms = 0;
        var kinds = 0;
        for (var analysis : analyses) {
            pos |= analysis.pos().bit();
            agreement |= analysis.agreement();
            forms |= analysis.forms();
            kinds |= analysis.kind().bit();
        }
        this.pos = pos;
        this.agreement = agreement;
        this.forms = forms;
        this.kinds = kinds;
        this.nounAgreement = union(Pos.NOUN);
        this.nameAgreement = union(Pos.PROPN);
        this.adjectiveAgreement = union(Pos.ADJ);
        this.determinerAgreement = union(Pos.DET);
        this.pronounAgreement = union(Pos.PRON);
        this.prepositionCases = union(Pos.ADP);
    }

    public String form() {
        return form;
    }

    /** The form in small letters. */
    public String lower() {
        return lower;
    }

    /** All analyses, the most likely part of speech first. */
    public List<Analysis> analyses() {
        return analyses;
    }

    public boolean isKnown() {
        return !analyses.isEmpty() && analyses.getFirst().origin() != Analysis.Origin.UNKNOWN;
    }

    /** Whether it is a name and can be no common noun. */
    public boolean isOnlyName() {
        return canBe(Pos.PROPN) && !canBe(Pos.NOUN);
    }

    /** Whether it is a noun for a person, as far as German tells: there is a feminine to it ("Techniker", "Technikerin"). */
    public boolean isPerson() {
        return person;
    }

    public boolean canBe(Pos other) {
        return (pos & other.bit()) != 0;
    }

    /** Whether the word is this part of speech and can be no other. */
    public boolean isOnly(Pos other) {
        return pos == other.bit();
    }

    /** Union of {@link Agreement} over all analyses. */
    public int agreement() {
        return agreement;
    }

    /** Union of {@link Agreement} over the analyses as this part of speech; 0 if it can be none. */
    public int agreement(Pos as) {
        return switch (as) {
            case NOUN -> nounAgreement;
            case PROPN -> nameAgreement;
            case ADJ -> adjectiveAgreement;
            case DET -> determinerAgreement;
            case PRON -> pronounAgreement;
            case ADP -> prepositionCases;
            default -> union(as);
        };
    }

    private int union(Pos as) {
        if (!canBe(as)) {
            return 0;
        }
        var union = 0;
        for (var i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).pos() == as) {
                union |= analyses.get(i).agreement();
            }
        }
        return union;
    }

    /** Union of {@link VerbForms} over all analyses. */
    public int forms() {
        return forms;
    }

    public boolean hasForm(int set) {
        return (forms & set) != 0;
    }

    public @Nullable Analysis as(Pos wanted) {
        if (!canBe(wanted)) {
            return null;
        }
        for (var i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).pos() == wanted) {
                return analyses.get(i);
            }
        }
        return null;
    }

    public @Nullable Analysis as(Pos wanted, Analysis.Kind kind) {
        if (!canBe(wanted) || (kinds & kind.bit()) == 0) {
            return null;
        }
        for (var i = 0; i < analyses.size(); i++) {
            var analysis = analyses.get(i);
            if (analysis.pos() == wanted && analysis.kind() == kind) {
                return analysis;
            }
        }
        return null;
    }

    public boolean has(Pos wanted, Analysis.Kind kind) {
        return as(wanted, kind) != null;
    }

    /** Whether some analysis is such a one. */
    public boolean hasAnalysis(Predicate<Analysis> wanted) {
        for (var i = 0; i < analyses.size(); i++) {
            if (wanted.test(analyses.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether some analysis has this basic form. */
    public boolean hasLemma(String lemma) {
        for (var i = 0; i < analyses.size(); i++) {
            if (analyses.get(i).lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The verb or auxiliary analysis with one of these forms, or null. */
    public @Nullable Analysis verb(int set) {
        if ((forms & set) == 0) {
            return null;
        }
        for (var i = 0; i < analyses.size(); i++) {
            var analysis = analyses.get(i);
            if ((analysis.pos() == Pos.VERB || analysis.pos() == Pos.AUX) && (analysis.forms() & set) != 0) {
                return analysis;
            }
        }
        return null;
    }

    /** Basic form of the most likely analysis; the form itself where nothing is known. */
    public String lemma() {
        return analyses.isEmpty() ? form : analyses.getFirst().lemma();
    }

    /** Basic form as this part of speech, or of the most likely analysis where it cannot be that. */
    public String lemma(Pos as) {
        var found = as(as);
        return found == null ? lemma() : found.lemma();
    }

    /**
     * Whether the form is Konjunktiv I and nothing else: a third person of it with no third person indicative of the same
     * number. "sei", "habe", "erhalte"; not "sagen". See the Duden grammar on the replacement by Konjunktiv II.
     */
    public boolean isClearKonjunktivI() {
        var third = VerbForms.THIRD_PERSON;
        return clear(third & VerbForms.SINGULAR) || clear(third & VerbForms.PLURAL);
    }

    private boolean clear(int personAndNumber) {
        return (forms & VerbForms.KONJUNKTIV_I & personAndNumber) != 0
                && (forms & VerbForms.INDICATIVE & personAndNumber) == 0;
    }

    /** Whether a third person Konjunktiv II that no indicative shares: "hätte", "könnten", "würde"; not "sagte". */
    public boolean isClearKonjunktivII() {
        var third = VerbForms.THIRD_PERSON;
        var konjunktiv = forms & VerbForms.KONJUNKTIV_II & third;
        var singular = (konjunktiv & VerbForms.SINGULAR) != 0
                && (forms & VerbForms.INDICATIVE & third & VerbForms.SINGULAR) == 0;
        var plural =
                (konjunktiv & VerbForms.PLURAL) != 0 && (forms & VerbForms.INDICATIVE & third & VerbForms.PLURAL) == 0;
        return singular || plural;
    }

    @Nullable
    Object kept(int fact) {
        var known = facts;
        return fact < known.length ? known[fact] : null;
    }

    void keep(int fact, int declared, Object value) {
        var known = facts;
        if (fact >= known.length) {
            known = Arrays.copyOf(known, declared);
            known[fact] = value;
            facts = known;
        } else {
            known[fact] = value;
        }
    }

    long answers() {
        return answers;
    }

    void answer(long bits) {
        answers |= bits;
    }

    @Override
    public String toString() {
        return form + analyses;
    }
}
