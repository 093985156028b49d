package org.quellenlage.extraction.speech;

import static org.quellenlage.extraction.speech.SpeechRule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.extraction.speech.Speech.CueClass;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Some words between quotation marks: quoted where they stand in what somebody says or where the verb of their clause tells
 * how somebody calls a thing; else the title of a work, a name or a word held at a distance.
 */
final class FragmentRules {

    /** What somebody is said to call a thing. */
    static final SpeechRule<Quotation> CALLED = rule("quotation/called", FragmentRules::calledThings)
            .finds("Die Ministerin nannte den Plan „[gefährlich]“.")
            .finds("Der Trainer sprach von einem „[schweren Fehler]“.")
            .finds("Die Opposition wies den Entwurf als „[untauglich]“ zurück.")
            .ignores("Das Magazin „Der Bote“ berichtet über die Wahl.")
            .ignores("Der Frachter „Lotte“ wurde gestern getauft.");

    private FragmentRules() {}

    /** The words quoted inside of speech, with the speaker of that speech. */
    static @Nullable Utterance inside(Scene scene, Quotation quotation, Utterance around) {
        var said = around.type() != SpeechType.REPORTED
                && (isWord(scene, quotation) || around.from() >= quotation.from() - 1 && isPlural(scene, quotation));
        if (isName(scene, quotation) && !said) {
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
    private static List<Utterance> calledThings(Scene scene, Quotation quotation, String id) {
        var found = called(scene, quotation);
        return found == null ? List.of() : List.of(found);
    }

    private static @Nullable Utterance called(Scene scene, Quotation quotation) {
        var clause = frame(scene, quotation);
        if (clause == null) {
            return null;
        }
        VerbCue cue = scene.usableCue(clause);
        var acted = acted(scene, quotation, clause);
        if (acted != null) {
            return acted;
        }
        if (cue == null
                || isTitle(scene, quotation)
                || holds(quotation, cue.verb().main())) {
            return null;
        }
        if (!(isCalled(scene, quotation, cue)
                || isObject(scene, quotation, cue)
                || !isName(scene, quotation) && mayCall(cue))) {
            return null;
        }
        if (cue.isPassive()) {
            return utterance(quotation, Sources.agent(clause), cue);
        }
        var source = Sources.of(scene, cue);
        if (source == null || MentionRules.isGeneric(clause.subject()) || holds(quotation, source.head())) {
            return null;
        }
        return utterance(quotation, source, cue);
    }

    /** The clause of the quotation, or before "als" a clause that goes on there: "nannte den Plan, der …, als „Unsinn“". */
    private static @Nullable Clause frame(Scene scene, Quotation quotation) {
        var own = scene.clauseAt(quotation.from());
        if (!scene.is(quotation.open().index() - 1, "als") || own == null || Cues.of(own) != null) {
            return own;
        }
        Clause found = own;
        for (var other : scene.syntax().clauses(own.sentence())) {
            if (Scene.first(other) >= quotation.from()) {
                break;
            }
            var cue = other.isMain() ? Cues.of(other) : null;
            if (cue != null && (cue.entry().takes("als") || cue.entry().takes("quote"))) {
                found = other;
            }
        }
        return found;
    }

    /**
     * The quotation holds the end of the predicate: "will den Fall „noch einmal gründlich prüfen“", "zeigte sich „sehr
     * zufrieden“".
     */
    private static @Nullable Utterance acted(Scene scene, Quotation quotation, Clause clause) {
        var verb = clause.verb();
        var subject = clause.subject();
        if (verb == null || verb.finite() == null || subject == null || isName(scene, quotation)) {
            return null;
        }
        if (holds(quotation, verb.finite()) || holds(quotation, subject.head()) || MentionRules.isGeneric(subject)) {
            return null;
        }
        var predicate = holds(quotation, verb.main()) && "wollen".equals(verb.modal());
        var feeling =
                verb.main().hasLemma("zeigen") && scene.is(quotation.open().index() - 1, "sich");
        if (!predicate && !feeling) {
            return null;
        }
        return new Utterance(
                List.of(run(quotation)),
                SpeechType.DIRECT,
                Sources.withApposition(scene, subject),
                new Cue(verb.finite().span(), verb.lemma(), CueClass.NEUTRAL),
                null,
                false,
                "quotation/called");
    }

    private static Utterance utterance(Quotation quotation, @Nullable Source source, VerbCue cue) {
        return new Utterance(
                List.of(run(quotation)), SpeechType.DIRECT, source, cue.cue(), null, false, "quotation/called");
    }

    private static boolean holds(Quotation quotation, Token token) {
        return quotation.from() <= token.index() && token.index() < quotation.to();
    }

    private static boolean mayCall(VerbCue cue) {
        var entry = cue.entry();
        return entry.takes("als")
                || entry.takes("von")
                || entry.takes("vor")
                || entry.takes("quote")
                || entry.takes("object");
    }

    private static Run run(Quotation quotation) {
        return new Run(quotation.from(), quotation.to());
    }

    /** Behind "als", behind "ein" or behind a preposition of the cue the quoted words are the speaker's. */
    private static boolean isCalled(Scene scene, Quotation quotation, VerbCue cue) {
        var at = quotation.open().index() - 1;
        var indefinite = false;
        while (at >= 0 && isBeforeNoun(scene.token(at))) {
            indefinite |= scene.token(at).word().has(Pos.DET, Kind.INDEFINITE);
            at--;
        }
        if (at < 0) {
            return false;
        }
        var before = scene.token(at);
        return before.is("als") && cue.entry().takes("als")
                || before.canBe(Pos.ADP) && cue.entry().takes(before.lower())
                || indefinite && mayCall(cue) && !before.canBe(Pos.ADP);
    }

    /** "verspricht „Urlaub ohne Reue“": the quotation right behind its verb. */
    private static boolean isObject(Scene scene, Quotation quotation, VerbCue cue) {
        var at = quotation.open().index();
        return at > 0
                && scene.token(at - 1) == cue.verb().finite()
                && cue.clause().ownSubject()
                && quotation.to() - quotation.from() > 2;
    }

    private static boolean isBeforeNoun(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !token.is("als")
                && (token.canBe(Pos.DET)
                        || token.canBe(Pos.ADJ)
                                && !token.canBe(Pos.ADP)
                                && !token.word().hasForm(VerbForms.PAST));
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
                && scene.token(quotation.from()).isCapitalised()
                && (quotation.to() - quotation.from() <= 3 || isCapitalisedThroughout(scene, quotation))
                && !names(scene, quotation);
    }

    /** "nannte den Plan „Unsinn“". */
    private static boolean names(Scene scene, Quotation quotation) {
        var clause = scene.clauseAt(quotation.from());
        var verb = clause == null ? null : clause.verb();
        return verb != null && verb.main().hasLemma("nennen");
    }

    /** Only nouns, names and little words: no word of judgement, no verb. */
    static boolean isName(Scene scene, Quotation quotation) {
        return isTitle(scene, quotation) || isCapitalisedThroughout(scene, quotation);
    }

    /** "„Sperrzonen“ dürfe es nicht geben": a plural noun that opens what is said. */
    private static boolean isPlural(Scene scene, Quotation quotation) {
        var noun = scene.token(quotation.from()).word();
        return quotation.to() == quotation.from() + 1
                && noun.as(Pos.NOUN) != null
                && Agreement.has(noun.agreement(Pos.NOUN), Agreement.PLURAL & Agreement.NOMINATIVE);
    }

    /** One common noun behind an article or adjective: "der „Normalfall“"; a name stands behind a noun or alone. */
    private static boolean isWord(Scene scene, Quotation quotation) {
        if (quotation.to() != quotation.from() + 1) {
            return false;
        }
        var noun = scene.token(quotation.from());
        var before = scene.token(Math.max(0, quotation.open().index() - 1));
        return noun.word().as(Pos.NOUN) != null
                && !noun.canBe(Pos.PROPN)
                && before.isWord()
                && !before.isCapitalised()
                && (before.canBe(Pos.DET) || before.canBe(Pos.ADJ));
    }

    private static boolean isCapitalisedThroughout(Scene scene, Quotation quotation) {
        var first = scene.token(quotation.from());
        if (first.isWord() && !first.isCapitalised()) {
            return false;
        }
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
