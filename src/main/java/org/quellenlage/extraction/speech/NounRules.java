package org.quellenlage.extraction.speech;

import static org.quellenlage.extraction.speech.SpeechRule.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.speech.Content.Form;
import org.quellenlage.extraction.speech.Speech.Cue;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** A noun carries what was said: "die Ankündigung, zu kommen", "der Vorwurf, dass", "Berichte, wonach". */
final class NounRules {

    /** A clause or an infinitive behind its noun. */
    static final SpeechRule<Clause> NOUN_CONTENT = rule("speech/noun-content", NounRules::content)
            .finds("Trotz der Ankündigung des Trainers, [den Verein zu verlassen], gewann die Mannschaft.")
            .finds("Die Behauptung, [dass die Brücke sicher sei], ist falsch.")
            .finds("Sie kam zu dem Schluss, [dass die Brücke hält].")
            .finds("Huber wies den Vorwurf zurück, [er habe die Brücke vergessen].")
            .ignores("Die Stadt hat das Recht, die Brücke zu sperren.");

    /** "wonach", "denen zufolge". */
    static final SpeechRule<Clause> WHEREBY = rule("speech/whereby", NounRules::whereby)
            .finds("Die Stadt wies Berichte zurück, wonach [die Brücke morsch sei].");

    static final List<SpeechRule<Clause>> ALL = List.of(NOUN_CONTENT, WHEREBY);

    private NounRules() {}

    private static List<Utterance> content(Scene scene, Clause clause, String id) {
        var that = Content.isContentClause(clause);
        var infinitive = Content.isInfinitive(clause);
        if (!that && !infinitive && !(clause.isMain() && Content.isKonjunktiv(clause))) {
            return List.of();
        }
        var phrase = nounBefore(scene, Scene.first(clause));
        if (phrase == null) {
            return List.of();
        }
        var noun = ReportingWords.noun(phrase.head());
        if (noun == null || !(infinitive ? noun.takes("inf") : noun.takes("clause"))) {
            return List.of();
        }
        var frame = scene.clauseAt(phrase.head().index());
        if (frame == null) {
            return List.of();
        }
        var found = Content.found(scene, frame, clause, that ? Form.THAT : infinitive ? Form.INFINITIVE : Form.FREE);
        if (found == null) {
            return List.of();
        }
        var owner = owner(scene, frame, phrase);
        var denied = Sources.owner(phrase) == null ? denial(frame, phrase, noun.lemma()) : null;
        return ReportedSpeechRules.heard(
                List.of(found.run()),
                denied == null || !isPassive(frame) ? owner : Sources.agent(frame),
                denied == null ? new Cue(phrase.head().span(), noun.lemma(), noun.kind()) : denied,
                id);
    }

    /** "wies den Vorwurf zurück", "wehrte sich gegen den Vorwurf": who does so says that it is not so; null elsewhere. */
    private static @Nullable Cue denial(Clause frame, Phrase noun, String lemma) {
        var verb = frame.verb();
        var subject = frame.subject();
        return verb != null
                        && Attribution.isDenial(verb.lemma())
                        && (noun.preposition() == null || noun.preposition().is("gegen"))
                        && (isPassive(frame) || subject == null || !holds(subject, noun))
                ? new Cue(verb.main().span(), lemma + " " + verb.lemma(), Speech.CueClass.DENIES)
                : null;
    }

    private static boolean isPassive(Clause clause) {
        return clause.verb() != null && clause.verb().voice() == VerbGroup.Voice.PASSIVE;
    }

    /** The phrase whose noun stands right before the comma, its attributes counted. */
    static @Nullable Phrase nounBefore(Scene scene, int first) {
        var comma = first - 1;
        while (scene.isQuoteMark(comma)) {
            comma--;
        }
        if (!scene.is(comma, ",")) {
            return null;
        }
        var clause = scene.clauseAt(comma - 1);
        if (clause == null) {
            return null;
        }
        Phrase best = null;
        for (var phrase : clause.phrases()) {
            if (phrase.first() >= comma) {
                break;
            }
            for (var it = phrase; it != null; it = it.attribute()) {
                if (ReportingWords.noun(it.head()) != null && reaches(scene, clause, it, comma)) {
                    best = it;
                }
            }
        }
        return best;
    }

    /** Between noun and comma stand its attributes or the end of the verb bracket: "wagte die Prognose, dass". */
    private static boolean reaches(Scene scene, Clause clause, Phrase phrase, int comma) {
        var end = Sources.tokenEnd(phrase);
        if (end == comma) {
            return true;
        }
        if (comma - end > 8) {
            return false;
        }
        if (scene.is(end, ",") && isName(scene, end + 1, comma)) {
            return true;
        }
        var verb = clause.verb();
        for (var i = end; i < comma; i++) {
            var token = scene.token(i);
            var inPhrase = scene.phraseAt(i);
            var attribute = inPhrase != null && inPhrase.preposition() != null;
            if (!attribute
                    && (verb == null || !verb.tokens().contains(token))
                    && !token.canBe(Pos.ADV)
                    && !token.canBe(Pos.PTKVZ)) {
                return false;
            }
        }
        return true;
    }

    /** "die Ankündigung des Trainers, Karl Meier, zu gehen". */
    private static boolean isName(Scene scene, int from, int to) {
        for (var i = from; i < to; i++) {
            if (!scene.token(i).isWord() || !scene.token(i).isCapitalised()) {
                return false;
            }
        }
        return from < to;
    }

    private static @Nullable Source owner(Scene scene, Clause frame, Phrase noun) {
        var owner = Sources.owner(noun);
        if (owner != null) {
            return Sources.withApposition(scene, owner);
        }
        var determiner = noun.determiner();
        if (determiner != null && Sources.isPossessive(determiner)) {
            return Source.of(determiner);
        }
        var subject = frame.subject();
        if (subject == null || holds(subject, noun)) {
            return null;
        }
        var pronoun = subject.head().lower();
        return pronoun.equals("es") ? null : Sources.withApposition(scene, subject);
    }

    private static boolean holds(Phrase outer, Phrase inner) {
        for (var it = outer; it != null; it = it.attribute()) {
            if (it.head() == inner.head()) {
                return true;
            }
        }
        return false;
    }

    /** With the rest of the clause behind a bracket. */
    private static int end(Scene scene, Clause clause) {
        var end = Scene.end(clause);
        var verb = clause.verb();
        if (verb != null || !scene.is(end, "(")) {
            return end;
        }
        for (var other : scene.syntax().clauses(clause.sentence())) {
            if (Scene.first(other) >= end) {
                end = Math.max(end, Scene.end(other));
            }
        }
        return end;
    }

    private static Cue wherebyCue(Scene scene, Token introducer, boolean relative) {
        var before = scene.token(Math.max(0, introducer.index() - 1));
        var word = !relative ? introducer : before.isWord() ? before : scene.token(introducer.index() + 1);
        return new Cue(word.span(), word.lower(), Speech.CueClass.NEUTRAL);
    }

    /** "nach denen", "laut der", "dem zufolge": the noun before the comma is the source. */
    private static boolean isSourceRelative(Scene scene, Token introducer) {
        if (!introducer.canBe(Pos.PRON) && !introducer.canBe(Pos.DET)) {
            return false;
        }
        var before = introducer.index() - 1;
        return scene.is(before, "nach") || scene.is(before, "laut") || scene.is(introducer.index() + 1, "zufolge");
    }

    private static List<Utterance> whereby(Scene scene, Clause clause, String id) {
        var introducer = clause.introducer();
        if (introducer == null || clause.sharesIntroducer() || clause.kind() == Kind.FRAGMENT) {
            return List.of();
        }
        var relative = isSourceRelative(scene, introducer);
        if (!relative && !ReportingWords.is(introducer, "whose")) {
            return List.of();
        }
        var run = scene.trimmed(introducer.index() + 1, end(scene, clause));
        if (run == null) {
            return List.of();
        }
        Phrase noun = null;
        for (var other : scene.syntax().clauses(clause.sentence())) {
            for (var phrase : other.phrases()) {
                for (var it = phrase; it != null && it.first() < introducer.index(); it = it.attribute()) {
                    if (ReportingWords.noun(it.head()) != null) {
                        noun = it;
                    }
                }
            }
        }
        if (noun == null && relative || noun != null && Sources.isRule(noun)) {
            return List.of();
        }
        var frame = noun == null ? null : scene.clauseAt(noun.head().index());
        var denied = frame == null || noun == null
                ? null
                : denial(frame, noun, noun.head().word().lemma(Pos.NOUN));
        if (frame != null && denied != null) {
            return ReportedSpeechRules.heard(List.of(run), denier(scene, frame), denied, id);
        }
        return ReportedSpeechRules.heard(
                List.of(run),
                noun == null ? null : relative ? Source.standingFor(introducer.span(), noun) : Source.of(noun),
                wherebyCue(scene, introducer, relative),
                id);
    }

    /** Who says that what a report tells is not so: "Die Stadt dementierte Berichte, wonach". */
    private static @Nullable Source denier(Scene scene, Clause frame) {
        var subject = frame.subject();
        return isPassive(frame)
                ? Sources.agent(frame)
                : subject == null ? null : Sources.withApposition(scene, subject);
    }
}
