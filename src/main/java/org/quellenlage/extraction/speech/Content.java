package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.extraction.speech.Utterance.Run;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.grammar.VerbGroup.Mood;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/** Finds the clauses that hold what a cue brings in. */
final class Content {

    /** No writer puts more clauses between a cue and its content. */
    private static final int FARTHEST = 6;

    private static final Set<String> PURPOSE = Set.of("um", "ohne", "statt", "anstatt");

    private Content() {}

    /** What a clause after the cue is to it. */
    enum Form {
        THAT,
        FREE,
        INFINITIVE
    }

    /** Content with its first clause. */
    record Found(Run run, Form form, Clause clause) {}

    /** The content that follows a reporting verb: "…, dass", "…, er sei", "…, zu". */
    static @Nullable Found after(Scene scene, VerbCue cue) {
        var clauses = scene.syntax().clauses(cue.clause().sentence());
        var verbAt = cue.verb().tokens().getFirst().index();
        var seen = 0;
        Clause fronted = null;
        for (var clause : clauses) {
            if (Scene.first(clause) <= verbAt || clause == cue.clause()) {
                continue;
            }
            if (seen++ > FARTHEST) {
                return null;
            }
            if (isInside(scene, clause)) {
                continue;
            }
            if (isBehindOther(scene, cue.clause(), clause)) {
                return null;
            }
            var form = form(scene, cue, clause);
            if (form != null) {
                var start = fronted == null ? clause : fronted;
                return found(scene, cue.clause(), start, form);
            }
            if (clause.kind() == Kind.SUBORDINATE || clause.kind() == Kind.CONDITIONAL) {
                fronted = fronted == null && cue.entry().takes("clause") ? clause : fronted;
            } else if (clause.isMain() || isPurpose(clause)) {
                return null;
            }
        }
        return null;
    }

    /** Whether another clause that began before the cue's goes on between the two. */
    private static boolean isBehindOther(Scene scene, Clause cue, Clause clause) {
        for (var i = Scene.first(clause) - 1; i > Scene.end(cue) && i > Scene.first(clause) - 40; i--) {
            var between = scene.clauseAt(i);
            if (between != null
                    && Scene.first(between) < Scene.first(cue)
                    && scene.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** Brackets hold no content of the clause around them. */
    private static boolean isInside(Scene scene, Clause clause) {
        return scene.is(Scene.first(clause) - 1, "(");
    }

    private static boolean isPurpose(Clause clause) {
        var introducer = clause.introducer();
        return clause.kind() == Kind.INFINITIVE && introducer != null && PURPOSE.contains(introducer.form());
    }

    static @Nullable Found found(Scene scene, Clause frame, Clause start, Form form) {
        var to = end(scene, frame, start, form);
        var run = scene.trimmed(start(scene, start), to);
        return run == null ? null : new Found(run, form, start);
    }

    /** With the "und" and "auch" before an introducer left out, an opening mark taken in. */
    private static int start(Scene scene, Clause clause) {
        var first = Scene.first(clause);
        return scene.isQuoteMark(first - 1) && !scene.token(first - 1).is(Token.Kind.CLOSING_QUOTE) ? first - 1 : first;
    }

    private static @Nullable Form form(Scene scene, VerbCue cue, Clause clause) {
        var entry = cue.entry();
        var correlate = hasCorrelate(cue);
        if (isContentClause(clause)) {
            if (isConsequence(scene, cue.clause(), clause) || isDoubt(scene, cue, clause)) {
                return null;
            }
            return entry.takes("clause") && mayBeWeak(cue, clause) || correlate ? Form.THAT : null;
        }
        if (isInfinitive(clause)) {
            return (entry.takes("inf") || correlate) && !isPurpose(clause) ? Form.INFINITIVE : null;
        }
        if ((clause.isMain() || clause.kind() == Kind.CONDITIONAL) && (entry.takes("clause") || correlate)) {
            if (Attribution.isDenial(entry.lemma()) && NounRules.nounBefore(scene, Scene.first(clause)) != null) {
                return null; // "widersprach dem Vorwurf, er sei krank": the noun told it
            }
            return isFreeClause(scene, cue, clause) ? Form.FREE : null;
        }
        return null;
    }

    /** "äußerte Zweifel, dass": the noun tells what becomes of it. */
    private static boolean isDoubt(Scene scene, VerbCue cue, Clause clause) {
        var noun = NounRules.nounBefore(scene, Scene.first(clause));
        if (noun == null || noun.preposition() != null) {
            return false;
        }
        var entry = ReportingWords.noun(noun.head());
        return entry != null
                && entry.kind() == Speech.CueClass.DOUBTS
                && cue.entry().kind() != Speech.CueClass.DOUBTS;
    }

    /** "erzählen so wirre Geschichten, dass niemand folgt": the clause tells what comes of it. */
    private static boolean isConsequence(Scene scene, Clause cue, Clause clause) {
        if (!clause.isIntroducedBy("dass")) {
            return false;
        }
        for (var token : cue.tokens()) {
            var degree = token.is("so") || token.is("dermaßen") || token.is("derart") || token.is("derartig");
            var next = token.index() + 1;
            if (degree
                    && next < scene.size()
                    && (scene.token(next).canBe(Pos.ADJ) || scene.token(next).canBe(Pos.ADV))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeWeak(VerbCue cue, Clause clause) {
        return !cue.isWeak() || isKonjunktiv(clause);
    }

    /** Opened by "dass", "ob" or a question word. */
    static boolean isContentClause(Clause clause) {
        return !clause.sharesIntroducer()
                && (clause.isIntroducedBy("dass")
                        || clause.isIntroducedBy("daß")
                        || clause.isIntroducedBy("ob")
                        || clause.kind() == Kind.INTERROGATIVE && !continues(clause));
    }

    /** "wie" is told by a rule of its own; "womit", "worauf" go on with the sentence before them. */
    private static boolean continues(Clause clause) {
        var introducer = clause.introducer();
        return introducer != null
                && switch (introducer.lower()) {
                    case "wie", "wobei", "womit", "worauf", "woraufhin", "wodurch", "wogegen", "wonach" -> true;
                    default -> false;
                };
    }

    /** With "zu", also where a relative pronoun seems to open it: "die Sache zu prüfen". */
    static boolean isInfinitive(Clause clause) {
        if (clause.kind() == Kind.INFINITIVE) {
            return true;
        }
        var verb = clause.verb();
        if (verb != null && (clause.ownSubject() || !endsWithZu(clause) || goesOnWithVerb(clause, verb))) {
            return false;
        }
        var tokens = clause.tokens();
        for (var i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i).word();
            if (word.hasForm(VerbForms.ZU_INFINITIVE)
                    || i > 0 && tokens.get(i - 1).is("zu") && word.hasForm(VerbForms.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "und scheinen recht zu behalten": a verb right behind the coordinator is finite. */
    private static boolean goesOnWithVerb(Clause clause, VerbGroup verb) {
        return startsWithCoordinator(clause)
                && clause.tokens().size() > 1
                && clause.tokens().get(1) == verb.finite();
    }

    /** "… einsetzen zu wollen". */
    private static boolean endsWithZu(Clause clause) {
        var tokens = clause.tokens();
        for (var i = tokens.size() - 1; i > 0 && i > tokens.size() - 4; i--) {
            if (tokens.get(i - 1).is("zu") && tokens.get(i).word().hasForm(VerbForms.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    static boolean isKonjunktiv(Clause clause) {
        return isKonjunktivI(clause) || isKonjunktivII(clause);
    }

    /** Konjunktiv I in a form that can be nothing else: "sei", "erhalte", not "lange" or "Versuche". */
    static boolean isKonjunktivI(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && verb.mood() == Mood.KONJUNKTIV_I
                && verb.finite() != null
                && (isVerbAlone(verb.finite()) || isVerbHere(clause, verb.finite()));
    }

    /** "weise", "reiche", "heiße" before an article or pronoun are verbs; before a noun they are adjectives. */
    private static boolean isVerbHere(Clause clause, Token finite) {
        var word = finite.word();
        if (finite.isCapitalised()
                || word.canBe(Pos.DET)
                || word.canBe(Pos.PRON)
                || word.canBe(Pos.ADV)
                || word.canBe(Pos.NOUN)
                || word.analyses().getFirst().origin() != Analysis.Origin.DICTIONARY) {
            return false;
        }
        var tokens = clause.tokens();
        var next = tokens.indexOf(finite) + 1;
        return next >= tokens.size()
                || !tokens.get(next).isWord()
                || !tokens.get(next).isCapitalised()
                        && (tokens.get(next).canBe(Pos.DET)
                                || tokens.get(next).canBe(Pos.PRON)
                                || tokens.get(next).canBe(Pos.ADP));
    }

    /** "hätte", "würde", "könnte"; "möchte" only tells a wish. */
    static boolean isKonjunktivII(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && verb.mood() == Mood.KONJUNKTIV_II
                && verb.finite() != null
                && isVerbAlone(verb.finite())
                && !verb.finite().lower().startsWith("möcht");
    }

    private static boolean isVerbAlone(Token finite) {
        var word = finite.word();
        if (word.canBe(Pos.AUX)) {
            return true;
        }
        var known = word.analyses().getFirst().origin();
        return !finite.isCapitalised()
                && known != Analysis.Origin.SUFFIX
                && !word.canBe(Pos.ADJ)
                && !word.canBe(Pos.ADV)
                && !word.canBe(Pos.DET)
                && !word.canBe(Pos.NOUN);
    }

    /** A main clause as object: in the Konjunktiv, or right behind the cue. */
    private static boolean isFreeClause(Scene scene, VerbCue cue, Clause clause) {
        var before = Scene.first(clause) - 1;
        while (scene.isQuoteMark(before)) {
            before--;
        }
        if (!scene.is(before, ",") && !scene.is(before, ":")) {
            return false;
        }
        var verb = clause.verb();
        if (verb == null || startsWithCoordinator(clause)) {
            return false;
        }
        if (!cue.clause().isMain() && clause.isVerbFirst()) {
            return false;
        }
        if (isKonjunktiv(clause)) {
            return true;
        }
        if (cue.isPassive() && cue.clause().subject() != null) {
            return false;
        }
        return scene.is(before, ":") && !cue.isWeak()
                || !cue.isWeak() && before == Scene.end(cue.clause()) && !clause.isVerbFirst() && clause.ownSubject();
    }

    static boolean startsWithCoordinator(Clause clause) {
        return switch (clause.tokens().getFirst().form()) {
            case "und", "oder", "aber", "doch", "sondern", "sowie", "denn", "jedoch" -> true;
            default -> false;
        };
    }

    /** "davon", "darauf", "dafür", or "es" with "für": the sign of a clause where a phrase would stand. */
    private static boolean hasCorrelate(VerbCue cue) {
        for (var token : cue.clause().tokens()) {
            var form = token.lower();
            if (form.startsWith("da") && form.length() > 3) {
                var preposition =
                        form.startsWith("dar") && !form.equals("darum") ? form.substring(3) : form.substring(2);
                if (cue.entry().takes(preposition)
                        || form.equals("darum") && cue.entry().takes("um")) {
                    return true;
                }
            }
        }
        return cue.entry().lemma().equals("halten") && holds(cue.clause(), "es") && holds(cue.clause(), "für");
    }

    private static boolean holds(Clause clause, String form) {
        return clause.tokens().stream().anyMatch(it -> it.is(form));
    }

    /** Where content that begins with a clause ends: at the frame's next word or at a main clause of its own. */
    private static int end(Scene scene, Clause frame, Clause start, Form form) {
        var end = Scene.end(start);
        var indicative = !isKonjunktiv(start);
        for (var clause : scene.syntax().clauses(start.sentence())) {
            if (Scene.first(clause) <= Scene.first(start) || clause == frame) {
                continue;
            }
            if ((clause.isMain() || clause.kind() == Kind.CONDITIONAL)
                    && Scene.first(clause) >= end
                    && !goesOn(clause, form, indicative)
                    && !sharesKonjunktiv(clause, start)) {
                break;
            }
            if (clause.kind() == Kind.FRAGMENT && clause.tokens().getFirst().is("so")) {
                continue; // "so die Forscherin"
            }
            end = Math.max(end, Scene.end(clause));
        }
        for (var token : frame.tokens()) {
            if (token.index() > Scene.first(start) && (token.isWord() || token.is(Token.Kind.NUMBER))) {
                return Math.min(end, token.index());
            }
        }
        return end;
    }

    private static boolean goesOn(Clause clause, Form form, boolean indicative) {
        if (isPostposed(clause) && Cues.of(clause) != null) {
            return false;
        }
        if (isKonjunktiv(clause)) {
            return true;
        }
        return form == Form.FREE && indicative && !clause.isVerbFirst() && Cues.of(clause) == null
                || clause.verb() == null;
    }

    /** "…, er sei jung und lenkte ab": under "und" with the same subject a form that can be Konjunktiv is one. */
    private static boolean sharesKonjunktiv(Clause clause, Clause start) {
        var finite = clause.verb() == null ? null : clause.verb().finite();
        return finite != null
                && isKonjunktiv(start)
                && !clause.ownSubject()
                && clause.subject() == start.subject()
                && start.verb() != null
                && start.verb().finite() != null
                && VerbForms.has(finite.word().forms(), VerbForms.SINGULAR)
                        == VerbForms.has(start.verb().finite().word().forms(), VerbForms.SINGULAR)
                && startsWithCoordinator(clause)
                && finite.word().hasForm(VerbForms.KONJUNKTIV_II);
    }

    /** Whether the clause begins with its verb or with "so" and its verb, as frames after their content do. */
    static boolean isPostposed(Clause clause) {
        var verb = clause.verb();
        if (verb == null || verb.finite() == null) {
            return false;
        }
        if (clause.isVerbFirst()) {
            return true;
        }
        var tokens = clause.tokens();
        var first = tokens.getFirst();
        return tokens.size() > 1
                && tokens.get(1) == verb.finite()
                && (first.is("so") || first.is("das") || first.is("dies") || first.is("wie"));
    }

    /** The content that a frame stands behind or in the middle of: "Er sei krank, sagte sie, und bleibe zu Hause." */
    static List<Run> around(Scene scene, VerbCue cue) {
        var frame = cue.clause();
        var from = frame.sentence().first().index();
        var at = Scene.first(frame);
        if (at <= from || !isPostposed(frame) || !follows(scene, at)) {
            return List.of();
        }
        var before = before(scene, frame);
        if (before == Before.NOTHING || isKonjunktivI(frame) || !hasSpeakerBehind(scene, cue)) {
            return List.of();
        }
        if (before == Before.PART && !(cue.entry().takes("clause") && isCut(scene, frame))) {
            return List.of();
        }
        var pieces = new ArrayList<Run>();
        add(pieces, scene.trimmed(from, at));
        var next = restOf(scene, frame, before == Before.PART);
        if (next != null) {
            add(pieces, next);
        }
        return pieces;
    }

    /** Whether the clause before the frame goes on behind it, or nothing but words without verb stands before it. */
    private static boolean isCut(Scene scene, Clause frame) {
        for (var clause : scene.syntax().clauses(frame.sentence())) {
            if (Scene.first(clause) >= Scene.end(frame)) {
                return clause.isMain() && clause.isVerbFirst();
            }
        }
        return frame.object() == null;
    }

    /** "…, hieß es": nobody is named, or a place or a text behind it. */
    private static boolean isItSays(Scene scene, VerbCue cue, Token finite) {
        return cue.entry().lemma().equals("heißen") && scene.is(finite.index() + 1, "es");
    }

    /** The subject of a frame behind its content follows the verb; without one the frame is impersonal. */
    private static boolean hasSpeakerBehind(Scene scene, VerbCue cue) {
        var finite = cue.verb().finite();
        if (finite == null || isContrasted(cue.clause(), finite)) {
            return false;
        }
        if (Sources.behind(cue.clause(), finite) != null || isItSays(scene, cue, finite)) {
            return true;
        }
        return cue.isPassive()
                && cue.entry().kind() == Speech.CueClass.NEUTRAL
                && cue.clause().phrases().stream()
                        .allMatch(it -> it.preposition() != null || it.first() < finite.index());
    }

    /** "…, befürchtet aber weitere Schäden" goes on, it does not frame. */
    private static boolean isContrasted(Clause clause, Token finite) {
        var tokens = clause.tokens();
        var next = tokens.indexOf(finite) + 1;
        return next < tokens.size()
                && switch (tokens.get(next).form()) {
                    case "aber", "jedoch", "zwar", "dann", "allerdings", "dafür" -> true;
                    default -> false;
                };
    }

    private static void add(List<Run> pieces, @Nullable Run run) {
        if (run != null) {
            pieces.add(run);
        }
    }

    private static boolean follows(Scene scene, int at) {
        var before = at - 1;
        while (scene.isQuoteMark(before)) {
            before--;
        }
        return scene.is(before, ",")
                || scene.is(before, "–")
                || scene.is(before, "-")
                || scene.is(before, "?")
                || scene.is(before, "!");
    }

    private enum Before {
        NOTHING,
        PART,
        WHOLE
    }

    private static Before before(Scene scene, Clause frame) {
        var result = Before.NOTHING;
        for (var clause : scene.syntax().clauses(frame.sentence())) {
            if (Scene.first(clause) >= Scene.first(frame)) {
                break;
            }
            var opens = Scene.first(clause) == frame.sentence().first().index();
            if (clause.isMain() || opens && (isContentClause(clause) || isInfinitive(clause) && !isPurpose(clause))) {
                return Before.WHOLE;
            }
            if (clause.kind() == Kind.FRAGMENT) {
                result = Before.PART;
            }
        }
        return result;
    }

    /** What follows a frame in its content: the rest of a clause it cut in two, or a clause in the Konjunktiv. */
    private static @Nullable Run restOf(Scene scene, Clause frame, boolean cut) {
        var from = -1;
        var to = -1;
        for (var clause : scene.syntax().clauses(frame.sentence())) {
            if (Scene.first(clause) < Scene.end(frame)) {
                continue;
            }
            var belongs = from >= 0
                    ? !(clause.isMain() && !isKonjunktiv(clause)) || cut
                    : cut && clause.isMain() && clause.isVerbFirst()
                            || isKonjunktiv(clause) && (clause.isMain() || clause.kind() == Kind.SUBORDINATE);
            if (!belongs) {
                break;
            }
            from = from < 0 ? Scene.first(clause) : from;
            to = Math.max(to, Scene.end(clause));
        }
        return from < 0 ? null : scene.trimmed(from, to);
    }
}
