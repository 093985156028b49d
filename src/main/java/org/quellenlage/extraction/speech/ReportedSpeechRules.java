package org.quellenlage.extraction.speech;

import static org.quellenlage.extraction.speech.SpeechRule.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Content.Form;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Token;

/** A verb brings in what somebody says: "teilte mit, dass", "sagte, er sei", "kündigte an, zu", "…, sagte sie". */
final class ReportedSpeechRules {

    /** The content stands before its frame or on both sides of it. */
    static final SpeechRule<Clause> FRAME_BEHIND = rule("speech/frame-behind", ReportedSpeechRules::frameBehind)
            .finds("[Die Brücke sei morsch], teilte die Stadt am Montag mit.")
            .finds("[In fünf Jahren], so schätzen die Planer, [wird die Strecke fertig sein].")
            .finds("[Er sei krank], sagte der Torwart, [und könne nicht spielen].")
            .ignores("Als es dunkel wurde, ging der Torwart nach Hause.");

    /** "dass", "ob" or a question word behind the verb. */
    static final SpeechRule<Clause> THAT_CLAUSE = rule("speech/that-clause", ReportedSpeechRules::thatClause)
            .finds("Die Stadt teilte mit, [dass die Brücke morsch ist].")
            .finds("Die Ministerin geht davon aus, [dass die Mittel reichen].")
            .finds("Der Verband hält es für möglich, [dass die Preise fallen].")
            .ignores("Die Stadt sorgte dafür, dass die Brücke hält.");

    /** A main clause as object, mostly in the Konjunktiv. */
    static final SpeechRule<Clause> FREE_CLAUSE = rule("speech/free-clause", ReportedSpeechRules::freeClause)
            .finds("Die Stadt behauptet, [die Brücke sei sicher].")
            .finds("Die Forscherin sagte, [die Meere steigen schneller].")
            .ignores("Die Stadt baute eine Brücke, der Fluss trat über die Ufer.");

    /** An infinitive with "zu". */
    static final SpeechRule<Clause> INFINITIVE = rule("speech/infinitive", ReportedSpeechRules::infinitive)
            .finds("Die Stadt kündigte an, [die Brücke zu sperren].")
            .finds("Die Opposition wirft der Ministerin vor, [Akten vernichtet zu haben].")
            .ignores("Die Stadt kam, um die Brücke zu sperren.");

    /** "Die Brücke wird gesperrt. Das gab die Stadt bekannt." */
    static final SpeechRule<Clause> SAID_THAT = rule("speech/said-that", ReportedSpeechRules::saidThat)
            .finds("[Die Brücke wird gesperrt]. [Das] gab die Stadt am Montag bekannt.")
            .ignores("Die Brücke wird gesperrt. Das freut die Stadt.");

    /** An adjective of conviction with "sein" or "sich zeigen". */
    static final SpeechRule<Clause> CONVICTION = rule("speech/conviction", ReportedSpeechRules::conviction)
            .finds("Der Trainer zeigte sich überzeugt, [dass die Mannschaft gewinnt].")
            .finds("Sie sei sicher, [dass die Brücke hält].")
            .ignores("Der Weg ist so sicher, dass Kinder ihn gehen.");

    /** A frame without verb: the speaker, with "weiter", "dazu" or the text it is said in, before a colon. */
    static final SpeechRule<Clause> LABEL = rule("speech/label", ReportedSpeechRules::label)
            .finds("Die Reederei in einer Mitteilung: [Die Strecke ist gesperrt].")
            .finds("Anna Berg weiter: [Wir haben gewonnen].")
            .ignores("Die Strecke in Linz: Der Bau kostet drei Millionen Euro.");

    private static final Set<String> GOES_ON =
            Set.of("weiter", "dazu", "darauf", "wörtlich", "abschließend", "ergänzend", "hierzu", "daraufhin");

    private static final int LONGEST_LABEL = 10;

    static final List<SpeechRule<Clause>> ALL =
            List.of(FRAME_BEHIND, THAT_CLAUSE, FREE_CLAUSE, INFINITIVE, SAID_THAT, CONVICTION, LABEL);

    private ReportedSpeechRules() {}

    private static List<Utterance> frameBehind(Scene scene, Clause clause, String id) {
        var cue = scene.usableCue(clause);
        if (cue == null
                || !(cue.entry().takes("clause")
                        || cue.entry().takes("quote")
                        || cue.entry().takes("inf"))) {
            return List.of();
        }
        var pieces = Content.around(scene, cue);
        if (pieces.isEmpty()) {
            return List.of();
        }
        if (cue.isWeak() && !anyKonjunktiv(scene, pieces)) {
            return List.of();
        }
        var finite = cue.verb().finite();
        var behind = finite == null || cue.isPassive() ? null : Sources.behind(clause, finite);
        var source = behind == null ? Sources.of(scene, cue) : Sources.withApposition(scene, behind);
        return heard(pieces, source, cue.cue(), id);
    }

    private static boolean anyKonjunktiv(Scene scene, List<Run> pieces) {
        for (var piece : pieces) {
            for (var i = piece.from(); i < piece.to(); i++) {
                var clause = scene.clauseAt(i);
                if (clause != null && Content.isKonjunktiv(clause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Utterance> thatClause(Scene scene, Clause clause, String id) {
        return after(scene, clause, Form.THAT, id);
    }

    private static List<Utterance> freeClause(Scene scene, Clause clause, String id) {
        return after(scene, clause, Form.FREE, id);
    }

    private static List<Utterance> infinitive(Scene scene, Clause clause, String id) {
        return after(scene, clause, Form.INFINITIVE, id);
    }

    private static List<Utterance> after(Scene scene, Clause clause, Form form, String id) {
        var cue = scene.usableCue(clause);
        if (cue == null) {
            return List.of();
        }
        var found = scene.contentAfter(cue);
        if (found == null || found.form() != form) {
            return List.of();
        }
        if (cue.entry().takes("text") && Sources.text(clause) == null) {
            return List.of();
        }
        return heard(List.of(found.run()), Sources.of(scene, cue), cue.cue(), id);
    }

    /** A cue that is not denied: "teilte nicht mit, ob" tells nothing. */
    static @Nullable VerbCue usable(Clause clause) {
        var cue = Cues.of(clause);
        if (cue == null || clause.kind() == Kind.CONDITIONAL) {
            return null;
        }
        var subject = clause.subject();
        if (subject != null && Sources.isRule(subject)) {
            return null;
        }
        var keeps = switch (cue.entry().kind()) {
            case NEUTRAL, CONFIRMS, ANNOUNCES, CLAIMS -> false;
            default -> true;
        };
        return clause.negations().isEmpty() || keeps ? cue : null;
    }

    private static List<Utterance> saidThat(Scene scene, Clause clause, String id) {
        var cue = scene.usableCue(clause);
        var first = clause.tokens().getFirst();
        if (cue == null
                || !clause.isMain()
                || !(first.is("Das") || first.is("Dies") || first.is("Dieses"))
                || clause.tokens().size() < 2
                || clause.tokens().get(1) != cue.verb().finite()
                || !(cue.entry().takes("object")
                        || cue.entry().takes("quote")
                        || cue.entry().takes("text"))
                || MentionRules.isMan(clause.subject())
                || cue.entry().kind() == Speech.CueClass.DENIES
                || cue.entry().kind() == Speech.CueClass.ACCUSES
                || scene.contentAfter(cue) != null) {
            return List.of();
        }
        var sentence = clause.sentence();
        if (sentence.index() == 0 || sentence.first() != first) {
            return List.of();
        }
        var before = scene.document().sentences().get(sentence.index() - 1);
        if (before.block().index() < sentence.block().index() - 1) {
            return List.of();
        }
        var content = scene.trimmed(before.first().index(), before.last().index() + 1);
        return content == null
                ? List.of()
                : heard(List.of(content, new Run(first.index(), first.index() + 1)), saidBy(scene, cue), cue.cue(), id);
    }

    private static @Nullable Source saidBy(Scene scene, VerbCue cue) {
        var finite = cue.verb().finite();
        if (cue.isPassive()) {
            return Sources.agent(cue.clause());
        }
        if (cue.entry().takes("text") || finite == null) {
            return Sources.text(cue.clause());
        }
        var behind = Sources.behind(cue.clause(), finite);
        return behind == null ? Sources.of(scene, cue) : Sources.withApposition(scene, behind);
    }

    private static List<Utterance> conviction(Scene scene, Clause clause, String id) {
        var verb = clause.verb();
        if (verb == null || !saysOfItself(verb)) {
            return List.of();
        }
        Token adjective = null;
        for (var token : clause.tokens()) {
            if (ReportingWords.is(token, "conviction") && !follows(scene, token, "so")) {
                adjective = token;
            }
        }
        if (adjective == null) {
            return List.of();
        }
        for (var next : scene.syntax().clauses(clause.sentence())) {
            if (Scene.first(next) > adjective.index()
                    && (Content.isContentClause(next) || Content.isInfinitive(next))) {
                var found = Content.found(scene, clause, next, Form.THAT);
                return found == null
                        ? List.of()
                        : heard(
                                List.of(found.run()),
                                Sources.subject(scene, clause),
                                new Cue(adjective.span(), adjective.form(), Speech.CueClass.THINKS),
                                id);
            }
        }
        return List.of();
    }

    /** "ist sicher", "ist überzeugt", "zeigte sich erfreut", "gab sich zuversichtlich". */
    private static boolean saysOfItself(VerbGroup verb) {
        var finite = verb.finite();
        return verb.main().hasLemma("sein")
                || verb.main().hasLemma("zeigen")
                || verb.main().hasLemma("äußern")
                || verb.main().hasLemma("geben")
                || finite != null && finite.hasLemma("sein") && ReportingWords.is(verb.main(), "conviction");
    }

    private static List<Utterance> label(Scene scene, Clause frame, String id) {
        var sentence = frame.sentence();
        var colon = Scene.end(frame);
        if (frame.verb() != null
                || frame.phrases().isEmpty()
                || !scene.is(colon, ":")
                || colon >= sentence.last().index() - 1
                || colon - sentence.first().index() > LONGEST_LABEL
                || scene.token(colon + 1).isQuote()) {
            return List.of();
        }
        var speaker = frame.phrases().getFirst();
        var said = scene.clauseAt(colon + 1);
        if (speaker.first() != sentence.first().index()
                || !Sources.maySpeakAlone(speaker)
                || !isLabelled(scene, speaker, colon)
                || said == null
                || !said.isMain()
                || said.verb() == null
                || said.verb().finite() == null
                || !scene.token(colon + 1).isCapitalised()) {
            return List.of();
        }
        var content = scene.trimmed(colon + 1, sentence.last().index() + 1);
        return content == null
                ? List.of()
                : List.of(new Utterance(
                        List.of(content),
                        Content.isKonjunktiv(said) ? SpeechType.INDIRECT : SpeechType.DIRECT,
                        Sources.withApposition(scene, speaker),
                        null,
                        null,
                        false,
                        id));
    }

    /** "weiter", "in einer Mitteilung": whether what stands between speaker and colon says that he speaks. */
    private static boolean isLabelled(Scene scene, Phrase speaker, int colon) {
        for (var i = speaker.fullEnd(); i < colon; i++) {
            var noun = ReportingWords.noun(scene.token(i));
            if (GOES_ON.contains(scene.token(i).lower()) || noun != null && noun.takes("text")) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Scene scene, Token token, String form) {
        return scene.is(token.index() - 1, form);
    }

    /** "…, heißt es": the source named before. */
    private static boolean isAnaphoric(@Nullable Source source, Cue cue) {
        return source == null && cue.lemma().equals("heißen");
    }

    static List<Utterance> heard(List<Run> pieces, @Nullable Source source, Cue cue, String id) {
        return List.of(new Utterance(pieces, SpeechType.INDIRECT, source, cue, null, isAnaphoric(source, cue), id));
    }
}
