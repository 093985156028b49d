package org.quellenlage.extraction.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Some words between quotation marks: quoted where they stand in what somebody says or where the verb of their clause tells
 * how somebody calls a thing; else the title of a work, a name or a word held at a distance.
 */
final class FragmentRules {

    private FragmentRules() {}

    /** The words quoted inside of speech, with the speaker of that speech. */
    static @Nullable Utterance inside(Scene scene, Quotation quotation, Utterance around) {
        if (isName(scene, quotation)) {
            return null;
        }
        return new Utterance(
                List.of(run(quotation)),
                SpeechType.DIRECT,
                around.source(),
                around.cue(),
                around.carrier(),
                around.continues(),
                "quotation/inside");
    }

    /** "nannte den Plan „gefährlich“", "sprach von einem „Fehler“". */
    static @Nullable Utterance called(Scene scene, Quotation quotation) {
        var clause = scene.clauseAt(quotation.from());
        if (clause == null) {
            return null;
        }
        VerbCue cue = ReportedSpeechRules.usable(clause);
        if (cue == null
                || isTitle(scene, quotation)
                || cue.verb().tokens().getFirst().index() >= quotation.from()
                        && cue.verb().tokens().getFirst().index() < quotation.to()) {
            return null;
        }
        var source = Sources.of(scene, cue);
        if (source == null
                || source.head().index() >= quotation.from() && source.head().index() < quotation.to()) {
            return null;
        }
        if (!(cue.entry().takes("als")
                || cue.entry().takes("von")
                || cue.entry().takes("vor")
                || cue.entry().takes("quote"))) {
            return null;
        }
        if (isName(scene, quotation) && !isNamedBy(scene, quotation, cue)) {
            return null;
        }
        return new Utterance(
                List.of(run(quotation)), SpeechType.DIRECT, source, cue.cue(), null, false, "quotation/called");
    }

    private static Run run(Quotation quotation) {
        return new Run(quotation.from(), quotation.to());
    }

    /** Behind "als", "ein", "von einem", "vor" or the end of a naming verb the quoted words are the speaker's. */
    private static boolean isNamedBy(Scene scene, Quotation quotation, VerbCue cue) {
        var before = scene.token(quotation.open().index() - 1);
        return before.is("als")
                || before.word().has(Pos.DET, Kind.INDEFINITE)
                || cue.entry().takes("als") && !before.isCapitalised();
    }

    /** A noun right before the marks is what the quoted name belongs to: "das Magazin „Der Bote“". */
    static boolean isTitle(Scene scene, Quotation quotation) {
        var index = quotation.open().index() - 1;
        if (index < 0) {
            return false;
        }
        var before = scene.token(index);
        if (before.is("sogenannte")
                || before.is("sogenannten")
                || before.is("genannte")
                || before.is("genannten")
                || before.is("Codename")) {
            return true;
        }
        return before.isWord()
                && before.isCapitalised()
                && before.canBe(Pos.NOUN)
                && isCapitalisedThroughout(scene, quotation);
    }

    /** Only nouns, names and little words: no word of judgement, no verb. */
    static boolean isName(Scene scene, Quotation quotation) {
        return isTitle(scene, quotation) || isCapitalisedThroughout(scene, quotation);
    }

    private static boolean isCapitalisedThroughout(Scene scene, Quotation quotation) {
        for (var i = quotation.from(); i < quotation.to(); i++) {
            var token = scene.token(i);
            if (token.isWord() && !token.isCapitalised() && !isLittle(token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLittle(Token token) {
        return token.canBe(Pos.DET) || token.canBe(Pos.ADP) || token.canBe(Pos.CCONJ);
    }
}
