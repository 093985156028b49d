package org.quellenlage.extraction.speech;

import static org.quellenlage.extraction.speech.SpeechRule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.ContractedPrepositions;
import org.quellenlage.grammar.Phrase;

/** That something was said, not in which words: "Die Opposition fordert Neuwahlen", "Medien berichten von Verletzten". */
final class MentionRules {

    /** The object of the verb tells what was said. */
    static final SpeechRule<Clause> MENTION = rule("speech/mention", MentionRules::mention)
            .finds("[Die Opposition fordert Neuwahlen].")
            .finds("[Augenzeugen berichteten von einem lauten Knall].")
            .finds("[Die Behörde schätzt den Schaden auf zwei Millionen Euro].")
            .ignores("Das Beben forderte vierzig Menschenleben.")
            .ignores("Die Opposition kritisierte den Plan.");

    private MentionRules() {}

    private static List<Utterance> mention(Scene scene, Clause clause, String id) {
        var cue = scene.usableCue(clause);
        if (cue == null
                || !cue.entry().takes("reported")
                || cue.isPassive() && !isReportedPassive(cue)
                || isGeneric(clause.subject()) && !cue.entry().takes("text")
                || !cue.isPassive() && !hasObject(cue)
                || !clause.isMain() && !cue.entry().takes("von")) {
            return List.of();
        }
        var source = Sources.of(scene, cue);
        if (source == null && !cue.isPassive()) {
            return List.of();
        }
        var run = span(scene, clause);
        return run == null
                ? List.of()
                : List.of(new Utterance(List.of(run), SpeechType.REPORTED, source, cue.cue(), null, false, id));
    }

    /** "wurde von ihr als Fehler bezeichnet", "wird als Ursache genannt": the subject is what is spoken of. */
    private static boolean isReportedPassive(VerbCue cue) {
        var subject = cue.clause().subject();
        return subject != null
                && !isGeneric(subject)
                && cue.clause().tokens().stream().anyMatch(it -> it.is("als") || it.is("Als"))
                && (cue.entry().takes("als") || needsAs(cue.entry().lemma()));
    }

    /** "man" and "es" name nobody. */
    static boolean isGeneric(@Nullable Phrase subject) {
        return subject == null
                || switch (subject.head().form()) {
                    case "man", "Man", "es", "Es" -> true;
                    default -> false;
                };
    }

    static boolean isMan(@Nullable Phrase subject) {
        return subject != null && (subject.head().is("man") || subject.head().is("Man"));
    }

    private static boolean hasObject(VerbCue cue) {
        var entry = cue.entry();
        var named = cue.clause().tokens().stream().anyMatch(it -> it.is("als") || it.is("Als"));
        if (isVictim(cue.clause().object())) {
            return false;
        }
        if (entry.takes("object") && isNominal(cue.clause().object()) && (named || !needsAs(entry.lemma()))) {
            return true;
        }
        for (var phrase : cue.clause().phrases()) {
            for (var it = phrase; it != null; it = it.attribute()) {
                var preposition = it.preposition("");
                if (!preposition.isEmpty()
                        && entry.takes(ContractedPrepositions.bare(preposition))
                        && !it.isPronoun()) {
                    return true;
                }
            }
        }
        return entry.takes("als") && named;
    }

    /** "nannte als Grund den Nebel", "gab als Ursache Kälte an". */
    private static boolean needsAs(String lemma) {
        return lemma.equals("nennen") || lemma.equals("angeben");
    }

    /** "Das Beben forderte vierzig Menschenleben" says nothing. */
    private static boolean isVictim(@Nullable Phrase object) {
        if (object == null) {
            return false;
        }
        for (var analysis : object.head().word().analyses()) {
            if (ReportingWords.isKind(analysis.lemma(), "victim") || ReportingWords.isKind(analysis.head(), "victim")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNominal(@Nullable Phrase phrase) {
        return phrase != null && !phrase.isPronoun();
    }

    /** The clause with everything that hangs on it. */
    private static @Nullable Run span(Scene scene, Clause clause) {
        var from = Scene.first(clause);
        var to = Scene.end(clause);
        for (var other : scene.syntax().clauses(clause.sentence())) {
            if (Scene.first(other) >= to) {
                if (other.isMain()) {
                    break;
                }
                to = Math.max(to, Scene.end(other));
            }
        }
        return scene.trimmed(from, to);
    }
}
