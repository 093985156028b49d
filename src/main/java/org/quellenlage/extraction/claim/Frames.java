package org.quellenlage.extraction.claim;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/** Which clauses only say who speaks, or point at a clause that says more: "Er sagte am Montag", "Ihr Ziel ist es, …". */
final class Frames {

    static final Set<String> EVIDENTIAL = Set.of(
            "hindeuten",
            "hinweisen",
            "zeigen",
            "belegen",
            "beweisen",
            "nahelegen",
            "bestätigen",
            "andeuten",
            "ergeben");
    private static final Set<String> CORRELATES = Set.of(
            "es",
            "daran",
            "darauf",
            "daraus",
            "dafür",
            "dagegen",
            "damit",
            "darin",
            "darüber",
            "darum",
            "davon",
            "davor",
            "dazu",
            "dahin",
            "darunter",
            "dahinter");

    /** Words that tell one thing with the infinitive behind them: "gelingen" achieved, "planen" settled, "nötig" necessary. */
    private static final Map<String, String> WITH_INFINITIVE = WordList.pairs("told-with-infinitive");

    private final Findings findings;
    private final Asserting asserting;
    private final Reservations reservations;

    Frames(Findings findings, Asserting asserting, Reservations reservations) {
        this.findings = findings;
        this.asserting = asserting;
        this.reservations = reservations;
    }

    /**
     * A clause that only says who speaks, when what is said stands elsewhere. "Er sagte am Montag" is a frame; "Er kritisierte
     * die Pläne" is not: nothing else tells what he said. So is "Ihr Ziel ist es, …" and "Alles deutet darauf hin, dass …".
     */
    boolean isFrame(Clause clause, VerbGroup verb) {
        if (Asserting.REFUSING.contains(verb.lemma()) || isToldWithInfinitive(verb) || isNecessity(clause)) {
            return false;
        }
        if (reservations.leads(clause) || reservations.isPresenceOfReport(clause)) {
            return true;
        }
        for (var token : clause.tokens()) {
            var speech = verb.tokens().contains(token) || saysThat(clause, token) ? findings.cueOf(token) : null;
            if (speech != null && !speech.pieces().isEmpty() && !holds(speech, verb.main())) {
                return !overlaps(speech, clause);
            }
        }
        if (isOpenFrame(clause) || isManner(clause, verb)) {
            return true;
        }
        var content = contentOf(clause);
        if (content != null && Asserting.isFirstPerson(clause)) {
            return true;
        }
        if (content != null
                && verb.lemma().equals("sein")
                && clause.predicative() == null
                && clause.ownSubject()
                && clause.subject() != null
                && !isSaidOfSubject(clause)) {
            return true;
        }
        if (content != null
                && clause.object() == null
                && EVIDENTIAL.contains(verb.lemma())
                && clause.negations().isEmpty()) {
            return true;
        }
        if (content != null
                && (hasCorrelate(clause) && !isOneDeed(clause, content) || Asserting.isOpinion(clause))
                && clause.predicative() == null) {
            return true;
        }
        if (clause.object() != null && !clause.sentence().last().is(":")) {
            return false;
        }
        if (content != null && isOneDeed(clause, content)) {
            return false;
        }
        return (content != null || clause.sentence().last().is(":"))
                && (Vouching.JUDGING.contains(verb.lemma()) || hasCorrelate(clause));
    }

    /** "gab sich zuversichtlich, dass", "ist froh, dass". */
    private boolean saysThat(Clause clause, Token adjective) {
        return adjective.isWord()
                && !adjective.isCapitalised()
                && adjective.canBe(Pos.ADJ)
                && !adjective.canBe(Pos.ADP)
                && findings.syntax().childrenOf(clause).stream()
                        .anyMatch(it -> it.index() > clause.index() && it.isIntroducedBy("dass"));
    }

    /** "Es gelang der Polizei, den Brand zu löschen", "Es ist verboten, hier zu parken": verb and infinitive tell one thing. */
    static boolean isToldWithInfinitive(VerbGroup verb) {
        return switch (WITH_INFINITIVE.getOrDefault(verb.lemma(), "")) {
            case "achieved" -> true;
            case "settled" -> verb.voice() != VerbGroup.Voice.ACTIVE;
            default -> false;
        };
    }

    /** "war es notwendig, einen Vertrag zu schließen": it can be checked; "ist es klug, …" is an opinion. */
    static boolean isNecessity(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && verb.lemma().equals("sein")
                && clause.tokens().stream().anyMatch(it -> "necessary".equals(WITH_INFINITIVE.get(it.lower())));
    }

    /** "bemühen sich darum, ihn zu retten": what is done to an end, where nobody says so. */
    private boolean isOneDeed(Clause clause, Clause content) {
        return clause.tokens().stream().noneMatch(it -> it.is("es") || it.is("Es"))
                && content.kind() == Clause.Kind.INFINITIVE
                && content.verb() != null
                && !asserting.isSaid(content.verb());
    }

    /** "Unter dem Strich würde ich sagen: …". */
    private static boolean isManner(Clause clause, VerbGroup verb) {
        return verb.lemma().equals("sagen")
                && Asserting.isFirstPerson(clause)
                && verb.mood() == VerbGroup.Mood.KONJUNKTIV_II;
    }

    /** "Dem Bericht kann man entnehmen, dass …", "Dort kann man sehen, wo …": only the clause behind it tells something. */
    private boolean isOpenFrame(Clause clause) {
        var subject = clause.subject();
        if (subject == null
                || clause.object() != null
                || !subject.head().lower().equals("man") && !Asserting.isFirstPerson(clause)) {
            return false;
        }
        for (var child : findings.syntax().childrenOf(clause)) {
            if (child.index() > clause.index()
                    && (child.kind() == Clause.Kind.INTERROGATIVE || child.isIntroducedBy("dass"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "ist" has an adjective or participle to say of its subject. */
    private static boolean isSaidOfSubject(Clause clause) {
        var verb = clause.verb();
        for (var token : clause.tokens()) {
            if (token.isWord()
                    && (verb == null || !verb.tokens().contains(token))
                    && token.canBe(Pos.ADJ)
                    && !token.isCapitalised()
                    && !token.canBe(Pos.ADV)
                    && (clause.subject() == null || !clause.subject().tokens().contains(token))) {
                return true;
            }
        }
        return verb != null && verb.tokens().size() > 1 || clause.phrases().size() > 1;
    }

    /** The clause with "dass" or the infinitive that tells what this one is about; null if there is none. */
    private @Nullable Clause contentOf(Clause clause) {
        for (var child : findings.syntax().childrenOf(clause)) {
            var told = child.kind() == Clause.Kind.SUBORDINATE
                            && (child.isIntroducedBy("dass") || child.isIntroducedBy("daß"))
                    || child.kind() == Clause.Kind.INFINITIVE && child.introducer() == null;
            if (told
                    && child.index() > clause.index()
                    && !asserting.isPrevented(child)
                    && !asserting.isContentOfNothingAsserted(child)) {
                return child;
            }
        }
        return null;
    }

    /** "darauf", "davon", "es": a word that points at the clause to come. */
    private static boolean hasCorrelate(Clause clause) {
        for (var token : clause.tokens()) {
            if (CORRELATES.contains(Terms.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Speech speech, Token token) {
        for (var piece : speech.pieces()) {
            if (piece.contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is said stands in the clause too; "Das" in "Das sagte der Minister" only points at it. */
    private static boolean overlaps(Speech speech, Clause clause) {
        for (var token : clause.tokens()) {
            if (holds(speech, token) && !isPointer(token, clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPointer(Token token, Clause clause) {
        var verb = clause.verb();
        return verb != null
                && token == clause.sentence().first()
                && (token.is("Das") || token.is("Dies") || token.is("Dieses"))
                && token.index() + 1 == verb.tokens().getFirst().index();
    }
}
