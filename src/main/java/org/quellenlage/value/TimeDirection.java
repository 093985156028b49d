package org.quellenlage.value;

import java.util.List;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/** Whether a clause looks back or ahead: "am Mittwoch" is another day after "traf" than after "wird treffen". */
enum TimeDirection {
    PAST,
    /** Present tense: news of what is to come, as often as of what is. */
    PRESENT,
    FUTURE,
    /** No finite verb: headings, captions, programmes. */
    NONE;

    /** The direction of the clause that holds a token. */
    static TimeDirection of(Syntax syntax, List<Token> sentence, Token token) {
        var at = token.index() - sentence.getFirst().index();
        if (isBeforeParticiple(sentence, at)) {
            return PAST;
        }
        var from = at;
        while (from > 0 && !isBoundary(sentence.get(from - 1))) {
            from--;
        }
        var to = at;
        while (to < sentence.size() && !isBoundary(sentence.get(to))) {
            to++;
        }
        var own = of(sentence.subList(from, to));
        return own == NONE ? of(sentence) : own;
    }

    private static boolean isBoundary(Token token) {
        return token.is(",") || token.is(";") || token.is(":") || token.isQuote() || token.is("(") || token.is(")");
    }

    private static TimeDirection of(List<Token> tokens) {
        var participle = false;
        var infinitive = false;
        for (var token : tokens) {
            if (token.isWord() && !token.isCapitalised()) {
                participle |= token.word().hasForm(VerbForms.PAST_PARTICIPLE) || token.is("worden");
                infinitive |= token.word().hasForm(VerbForms.INFINITIVE | VerbForms.ZU_INFINITIVE);
            }
        }
        for (var token : tokens) {
            var verb = token.word().verb(VerbForms.FINITE);
            if (!token.isWord()
                    || verb == null
                    || !token.canBe(Pos.AUX) && !token.canBe(Pos.VERB)
                    || token.isCapitalised() && token.canBe(Pos.NOUN)) {
                continue;
            }
            switch (verb.lemma()) {
                case "haben", "sein" -> {
                    if (participle || VerbForms.has(token.word().forms(), VerbForms.PAST)) {
                        return PAST;
                    }
                    return PRESENT;
                }
                case "werden" -> {
                    if (VerbForms.has(token.word().forms(), VerbForms.PAST)) {
                        return PAST;
                    }
                    return infinitive && !participle || infinitive ? FUTURE : participle ? FUTURE : PRESENT;
                }
                case "sollen", "wollen", "müssen", "dürfen", "können", "mögen" -> {
                    return VerbForms.has(token.word().forms(), VerbForms.PRESENT) || token.is("sollten")
                            ? FUTURE
                            : PAST;
                }
                default -> {
                    if (token.isCapitalised()
                            && token.index() != tokens.getFirst().index()) {
                        continue;
                    }
                    var forms = token.word().forms();
                    var past = VerbForms.has(forms, VerbForms.PAST);
                    var present = VerbForms.has(forms, VerbForms.PRESENT | VerbForms.KONJUNKTIV_I);
                    if (past && !present) {
                        return PAST;
                    }
                    if (present
                            && !(VerbForms.has(forms, VerbForms.INFINITIVE) && tokens.size() > 1 && participle)
                            && !token.canBe(Pos.ADP)
                            && !token.canBe(Pos.DET)
                            && !token.canBe(Pos.PRON)
                            && !token.canBe(Pos.ADJ)
                            && !token.canBe(Pos.ADV)) {
                        return PRESENT;
                    }
                }
            }
        }
        return NONE;
    }

    /** "das am Samstag veröffentlichte Dekret", "der im Juni unterzeichneten Vereinbarung". */
    private static boolean isBeforeParticiple(List<Token> sentence, int at) {
        var article = at >= 2 && sentence.get(at - 2).canBe(Pos.DET)
                || at >= 1
                        && sentence.get(at - 1).canBe(Pos.DET)
                        && !sentence.get(at - 1).canBe(Pos.ADP);
        if (!article) {
            return false;
        }
        for (var i = at + 1; i < sentence.size() && i < at + 12; i++) {
            var token = sentence.get(i);
            if (token.isWord() && !token.isCapitalised() && token.canBe(Pos.ADJ) && i + 1 < sentence.size()) {
                var form = token.form();
                return form.endsWith("te")
                        || form.endsWith("ten")
                        || form.endsWith("ter")
                        || form.endsWith("tes")
                        || form.endsWith("ene")
                        || form.endsWith("enen")
                        || form.endsWith("ener")
                        || form.endsWith("enes");
            }
            if (token.canBe(Pos.VERB) || isBoundary(token)) {
                return false;
            }
        }
        return false;
    }
}
