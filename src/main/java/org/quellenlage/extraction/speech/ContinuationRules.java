package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/**
 * Speech that goes on without a frame: sentences in the Konjunktiv ("Er sei unschuldig."), also in its replacement by
 * "würde" and "hätte" behind a sentence of speech, and hearsay with "sollen" ("Er soll geflohen sein.").
 */
final class ContinuationRules {

    private static final Set<String> CALENDAR = WordList.words("calendar-nouns");

    private final Scene scene;
    private final Hearing hearing;

    ContinuationRules(Scene scene, Hearing hearing) {
        this.scene = scene;
        this.hearing = hearing;
    }

    /** One utterance for each run of sentences that go on. */
    List<Utterance> read() {
        var found = new ArrayList<Utterance>();
        var from = -1;
        var to = -1;
        var spoken = false;
        Sentence before = null;
        for (var sentence : scene.document().sentences()) {
            if (!sentence.block().isRead()) {
                continue;
            }
            var run = konjunktiv(sentence, spoken && before != null && isNear(before, sentence));
            if (run != null && from >= 0 && to == sentence.first().index() && run.from() <= to + 1) {
                to = sentence.last().index() + 1;
            } else {
                add(found, from, to);
                from = run == null ? -1 : run.from();
                to = run == null ? -1 : reaches(sentence, run) ? sentence.last().index() + 1 : run.to();
            }
            if (run == null && spoken && before != null && isNear(before, sentence) && isHearsay(sentence)
                    || run == null && (isPastHearsay(sentence) || isStateByHearsay(sentence))) {
                add(found, sentence, "speech/hearsay");
                spoken = true;
            } else {
                spoken = run != null || isSpoken(sentence);
            }
            before = sentence;
        }
        add(found, from, to);
        return found;
    }

    private boolean reaches(Sentence sentence, Run run) {
        return run.to() >= sentence.last().index();
    }

    private static boolean isNear(Sentence before, Sentence sentence) {
        return sentence.block().index() - before.block().index() <= 1;
    }

    private void add(List<Utterance> found, int from, int to) {
        if (from >= 0) {
            var run = new Run(from, to);
            found.add(new Utterance(
                    List.of(run), SpeechType.INDIRECT_FREE_INDIRECT, null, null, null, true, "speech/continuation"));
        }
    }

    private void add(List<Utterance> found, Sentence sentence, String id) {
        var run = scene.trimmed(sentence.first().index(), sentence.last().index() + 1);
        if (run != null) {
            found.add(new Utterance(List.of(run), SpeechType.FREE_INDIRECT, null, null, null, true, id));
        }
    }

    private boolean isSpoken(Sentence sentence) {
        return hearing.isContent(sentence.first().index())
                || hearing.isContent(sentence.last().index())
                || sentence.tokens().size() > 1
                        && hearing.isContent(sentence.last().index() - 1);
    }

    /** The clauses of a sentence that no rule has heard and that stand in the Konjunktiv. */
    private @Nullable Run konjunktiv(Sentence sentence, boolean afterSpeech) {
        Clause first = null;
        Clause last = null;
        var all = true;
        for (var clause : scene.syntax().clauses(sentence)) {
            if (hearing.holdsContent(Scene.first(clause), Scene.end(clause)) || hearing.isFrame(clause)) {
                return null;
            }
            if (goesOn(clause, afterSpeech || first != null)) {
                first = first == null ? clause : first;
                last = clause;
            } else if (clause.isMain()) {
                all = false;
            }
        }
        if (first == null || last == null) {
            return null;
        }
        if (all) {
            return new Run(sentence.first().index(), sentence.last().index() + 1);
        }
        var end = Scene.end(last);
        for (var clause : scene.syntax().clauses(sentence)) {
            if (clause.parent() == last.index()) {
                end = Math.max(end, Scene.end(clause));
            }
        }
        return scene.trimmed(Scene.first(first), Math.max(end, Scene.end(first)));
    }

    private static boolean goesOn(Clause clause, boolean afterSpeech) {
        var verb = clause.verb();
        if (verb == null) {
            return false;
        }
        if (isAlternative(clause)) {
            return false;
        }
        if (Content.isKonjunktivI(clause)) {
            return clause.isMain()
                    || clause.kind() == Kind.RELATIVE
                    || clause.kind() == Kind.SUBORDINATE && !isConcessive(clause);
        }
        return afterSpeech
                && Content.isKonjunktivII(clause)
                && mayReplace(verb)
                && (clause.isMain() || clause.kind() == Kind.CONDITIONAL);
    }

    /** "sei es aus Vorsicht, sei es aus Scham": a fixed phrase. */
    private static boolean isAlternative(Clause clause) {
        return clause.isVerbFirst()
                && clause.tokens().size() > 2
                && clause.tokens().get(0).is("sei")
                && clause.tokens().get(1).is("es")
                && clause.tokens().stream().anyMatch(it -> it.is("oder"));
    }

    /**
     * "hätte" and "würde" replace an unclear Konjunktiv I; "wäre", "könnte" and "müsste" have a clear one, so that they tell
     * what is not real or only possible.
     */
    private static boolean mayReplace(VerbGroup verb) {
        var finite = verb.finite();
        if (finite == null) {
            return false;
        }
        return !finite.hasLemma("sein")
                && !(isModal(finite) && VerbForms.has(finite.word().forms(), VerbForms.SINGULAR));
    }

    private static boolean isModal(Token finite) {
        return finite.hasLemma("können")
                || finite.hasLemma("müssen")
                || finite.hasLemma("dürfen")
                || finite.hasLemma("mögen");
    }

    /** "als ob", "es sei denn", "sei es": the Konjunktiv of fixed phrases. */
    private static boolean isConcessive(Clause clause) {
        return clause.isIntroducedBy("als") || clause.isIntroducedBy("wenn");
    }

    private boolean isHearsay(Sentence sentence) {
        return soll(sentence) != null;
    }

    /** "soll geholfen haben", "sollen getötet worden sein": with the perfect always hearsay. */
    private boolean isPastHearsay(Sentence sentence) {
        var clause = soll(sentence);
        if (clause == null) {
            return false;
        }
        var verb = clause.verb();
        return verb != null
                && verb.main().word().hasForm(VerbForms.PAST_PARTICIPLE)
                && verb.tokens().stream().anyMatch(it -> it.is("haben") || it.is("sein"));
    }

    /** "soll giftig sein", "soll zwei Kinder haben": nobody can be told to be so, it is said of them. */
    private boolean isStateByHearsay(Sentence sentence) {
        var clause = soll(sentence);
        var verb = clause == null ? null : clause.verb();
        return clause != null
                && verb != null
                && verb.voice() == VerbGroup.Voice.ACTIVE
                && !isPlan(clause)
                && switch (verb.main().form()) {
                    case "sein",
                            "haben",
                            "besitzen",
                            "gehören",
                            "wissen",
                            "kennen",
                            "betragen",
                            "stammen",
                            "liegen",
                            "bestehen",
                            "existieren",
                            "leiden",
                            "leben" -> true;
                    default -> false;
                };
    }

    /** "soll im Mai fertig sein": with a day or an end it is a plan. */
    private static boolean isPlan(Clause clause) {
        for (var token : clause.tokens()) {
            var planned = switch (token.form()) {
                case "fertig", "bereit", "verfügbar", "erhältlich", "soweit", "künftig" -> true;
                default ->
                    token.isCapitalised() && CALENDAR.contains(token.word().lemma(Pos.NOUN));
            };
            if (planned) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Clause soll(Sentence sentence) {
        for (var clause : scene.syntax().clauses(sentence)) {
            var verb = clause.verb();
            if (hearing.holdsContent(Scene.first(clause), Scene.end(clause)) || hearing.isFrame(clause)) {
                return null;
            }
            if (clause.isMain()
                    && verb != null
                    && verb.finite() != null
                    && isSollen(verb.finite().form())) {
                return clause;
            }
        }
        return null;
    }

    private static boolean isSollen(String form) {
        return form.equals("soll") || form.equals("sollen") || form.equals("Soll");
    }
}
