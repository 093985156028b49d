package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * A finite auxiliary with the participles and infinitives of its clause: "soll … unterzeichnet worden sein". It finds
 * the verb that carries the meaning, the modal verb, tense and voice.
 */
final class CompoundVerb {

    private static final Set<String> WITHOUT_PASSIVE = WordList.words("without-passive");

    private final FiniteForm auxiliary;
    private final List<Token> nonFinite;
    private final Token main;
    private final boolean participle;
    private final boolean worden;

    CompoundVerb(FiniteForm auxiliary, List<Token> nonFinite) {
        this.auxiliary = auxiliary;
        this.nonFinite = nonFinite;
        this.main = main(nonFinite);
        this.participle = main.word().hasForm(VerbForms.PAST_PARTICIPLE);
        this.worden = holds("worden");
    }

    VerbGroup group() {
        var tokens = new ArrayList<Token>(nonFinite);
        tokens.add(auxiliary.token());
        tokens.sort((a, b) -> Integer.compare(a.index(), b.index()));
        var voice = voice();
        return new VerbGroup(
                tokens,
                auxiliary.token(),
                main,
                null,
                lemma(),
                modal(),
                tense(voice),
                auxiliary.mood(),
                voice,
                auxiliary.isClear());
    }

    /** The last verb that is neither auxiliary nor modal; the first one if all are. */
    private static Token main(List<Token> nonFinite) {
        Token main = null;
        for (var token : nonFinite) {
            var helps = isPassiveMark(token) || nonFinite.size() > 1 && (isModal(token) || isAuxiliaryForm(token));
            if (!helps) {
                main = token;
            }
        }
        return main == null ? nonFinite.getFirst() : main;
    }

    private @Nullable String modal() {
        var modal = FiniteForm.isModal(auxiliary.lemma()) ? auxiliary.lemma() : null;
        for (var token : nonFinite) {
            if (!isPassiveMark(token) && nonFinite.size() > 1 && isModal(token)) {
                modal = token.word().lemma(Pos.AUX);
            }
        }
        return modal;
    }

    private static boolean isPassiveMark(Token token) {
        return token.is("worden") || token.is("werden");
    }

    private static boolean isModal(Token token) {
        return token.canBe(Pos.AUX) && FiniteForm.isModal(token.word().lemma(Pos.AUX));
    }

    /** An auxiliary or modal verb as infinitive or participle, which the dictionary may take for a finite form. */
    static boolean isAuxiliaryForm(Token token) {
        return switch (token.form()) {
            case "worden", "werden", "haben", "sein", "können", "müssen", "sollen", "wollen", "dürfen", "lassen" ->
                true;
            default -> false;
        };
    }

    /** "war gefallen" is of "fallen", "hat gefallen" of "gefallen": of two verbs the one that goes with this auxiliary. */
    private String lemma() {
        if (participle && (auxiliary.is("sein") || auxiliary.is("haben"))) {
            for (var analysis : main.word().analyses()) {
                if (analysis.pos() == Pos.VERB
                        && VerbForms.has(analysis.forms(), VerbForms.PAST_PARTICIPLE)
                        && SeinPerfect.has(analysis.lemma()) == auxiliary.is("sein")) {
                    return analysis.lemma();
                }
            }
        }
        return participle && auxiliary.is("werden") ? inPassive() : lemma(main);
    }

    /** "wurde gehört" is of "hören", "wurde geraten" of "raten": what belongs or gets somewhere has no passive. */
    private String inPassive() {
        for (var analysis : main.word().analyses()) {
            if (analysis.pos() == Pos.VERB
                    && VerbForms.has(analysis.forms(), VerbForms.PAST_PARTICIPLE)
                    && !SeinPerfect.has(analysis.lemma())
                    && !WITHOUT_PASSIVE.contains(analysis.lemma())) {
                return analysis.lemma();
            }
        }
        return lemma(main);
    }

    static String lemma(Token nonFinite) {
        var reading = nonFinite.word().verb(VerbForms.PAST_PARTICIPLE | VerbForms.INFINITIVE | VerbForms.ZU_INFINITIVE);
        return reading == null ? nonFinite.word().lemma() : reading.lemma();
    }

    private VerbGroup.Voice voice() {
        if (participle && isPassive()) {
            return VerbGroup.Voice.PASSIVE;
        }
        return participle && auxiliary.is("sein") && !SeinPerfect.has(lemma())
                ? VerbGroup.Voice.STATIVE
                : VerbGroup.Voice.ACTIVE;
    }

    private boolean holds(String form) {
        for (var token : nonFinite) {
            if (token.is(form)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive() {
        return worden || auxiliary.is("werden") || holds("werden");
    }

    /** "hat unterzeichnet" is perfect, "wird unterzeichnen" future; else the tense is that of the auxiliary. */
    private VerbGroup.Tense tense(VerbGroup.Voice voice) {
        var simple = auxiliary.tense();
        if (participle && formsPerfect(voice)) {
            return simple == VerbGroup.Tense.PRETERITE ? VerbGroup.Tense.PLUPERFECT : VerbGroup.Tense.PERFECT;
        }
        return auxiliary.is("werden") && voice == VerbGroup.Voice.ACTIVE && simple == VerbGroup.Tense.PRESENT
                ? VerbGroup.Tense.FUTURE
                : simple;
    }

    private boolean formsPerfect(VerbGroup.Voice voice) {
        return auxiliary.is("haben") || auxiliary.is("sein") && (voice == VerbGroup.Voice.ACTIVE || worden);
    }
}
