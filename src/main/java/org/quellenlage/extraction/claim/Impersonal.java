package org.quellenlage.extraction.claim;

import java.util.Map;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.WordList;

/**
 * Clauses that have nobody for a subject and tell something all the same: "Es gelang der Polizei, den Brand zu löschen", "Gegen
 * Huber wird ermittelt", "Ob der Hafen genutzt wird, ist noch unklar" (Duden grammar on impersonal constructions).
 */
final class Impersonal {

    /** What is said of a question: "unklar" leaves it open, "geklärt" has it answered. */
    private static final Map<String, String> OF_QUESTIONS = WordList.pairs("said-of-questions");

    private Impersonal() {}

    /** Whether a clause without subject and object tells something that can be checked. */
    static boolean tellsAnything(Assertion assertion) {
        return leavesOpen(assertion) || isToldWithInfinitive(assertion) || isDone(assertion);
    }

    /** "Es gibt keine Züge", "Es gelang, den Brand zu löschen", "Es handelt sich um eine Bombe": nobody is missing. */
    static boolean is(Assertion assertion) {
        var subject = assertion.subjectPhrase();
        if (subject == null || subject.head().lower().equals("man")) {
            return true;
        }
        return subject.head().lower().equals("es")
                && (assertion.objectPhrase() != null
                        || assertion.verbLemma().equals("geben")
                        || leavesOpen(assertion)
                        || identifies(assertion)
                        || isToldWithInfinitive(assertion));
    }

    /** "bei dem Toten handelt es sich um einen Polizisten". */
    private static boolean identifies(Assertion assertion) {
        return assertion.verbLemma().equals("handeln")
                && assertion.clause().phrases().stream()
                        .anyMatch(it -> it.preposition("").equals("um"))
                && assertion.clause().phrases().stream()
                        .anyMatch(it -> it.preposition("").startsWith("bei") && !it.isPronoun());
    }

    /** "es gelang der Polizei, den Wolf einzufangen"; "es ist wichtig, …" only weighs it. */
    private static boolean isToldWithInfinitive(Assertion assertion) {
        var verb = assertion.verb();
        return verb != null
                && (Frames.isToldWithInfinitive(verb) || Frames.isNecessity(assertion.clause()))
                && assertion.tokens().stream()
                        .anyMatch(it -> it.index()
                                > assertion.clause().tokens().getLast().index());
    }

    /** "Ob der Hafen genutzt wird, ist noch unklar": that nobody knows can be checked. */
    private static boolean leavesOpen(Assertion assertion) {
        var clause = assertion.clause();
        var verb = assertion.verb();
        return verb != null
                && (isOpen(clause) || isNotAnswered(clause, verb) || isSubjectOf(verb, assertion))
                && asks(assertion)
                && (!assertion.completing().isEmpty()
                        || assertion.tokens().getFirst().index()
                                < clause.tokens().getFirst().index());
    }

    /** "ist unklar", "bleibt offen". */
    static boolean isOpen(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && (verb.lemma().equals("sein") || verb.lemma().equals("bleiben"))
                && clause.tokens().stream().anyMatch(it -> "open".equals(OF_QUESTIONS.get(it.lower())));
    }

    /** "Ob er kommt, hängt vom Wetter ab": the clause in front is what the rest tells of. */
    private static boolean isSubjectOf(VerbGroup verb, Assertion assertion) {
        return assertion.clause().subject() == null
                && verb.mood() == VerbGroup.Mood.INDICATIVE
                && !verb.lemma().equals("sein")
                && verb.modal() == null
                && (assertion.tokens().getFirst().is("Ob")
                        || assertion.tokens().getFirst().is("ob"));
    }

    /** "ob …", "welche Länder …"; "dass" asks nothing. */
    private static boolean asks(Assertion assertion) {
        var clause = assertion.clause();
        return assertion.completing().stream().anyMatch(Impersonal::isQuestion)
                || assertion.tokens().stream()
                        .filter(it -> it.index() < clause.tokens().getFirst().index())
                        .findFirst()
                        .filter(it -> !it.is("Dass") && !it.is("dass"))
                        .isPresent();
    }

    private static boolean isQuestion(Clause clause) {
        return clause.kind() == Clause.Kind.INTERROGATIVE || clause.isIntroducedBy("ob");
    }

    /** "ist noch nicht bekannt", "steht nicht fest", "wurde nicht geklärt". */
    private static boolean isNotAnswered(Clause clause, VerbGroup verb) {
        return verb.mood() == VerbGroup.Mood.INDICATIVE
                && !clause.negations().isEmpty()
                && clause.tokens().stream().anyMatch(it -> "answered".equals(OF_QUESTIONS.get(it.lower())));
    }

    /** "Gegen Huber wird ermittelt", "Im März wird mit dem Beginn gerechnet": somebody does so, and it matters little who. */
    private static boolean isDone(Assertion assertion) {
        var verb = assertion.verb();
        return verb != null
                && verb.voice() == VerbGroup.Voice.PASSIVE
                && assertion.tokens().stream().noneMatch(PronominalAdverbs::isPointing)
                && (assertion.time() != null
                        || assertion.place() != null
                        || !assertion.participants().isEmpty()
                        || assertion.clause().phrases().stream()
                                        .filter(it -> it.preposition() != null)
                                        .count()
                                > 1);
    }
}
