package org.quellenlage.extraction.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.speech.Cues.VerbCue;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.grammar.VerbGroup.Voice;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Token;

/** Finds the words that name who speaks. */
final class Sources {

    /** Prepositions before those whom "es hieß" has it from. */
    private static final Set<String> OUT_OF = Set.of("aus", "seitens", "vonseiten", "von", "vom", "bei", "beim");

    private Sources() {}

    /** The speaker of a reporting verb: its subject, in the passive its agent, with "es" the text that says so. */
    static @Nullable Source of(Scene scene, VerbCue cue) {
        var clause = cue.clause();
        if (cue.entry().takes("text")) {
            return text(clause);
        }
        if (cue.isPassive() && cue.entry().lemma().equals("zitieren")) {
            return quoted(scene, clause);
        }
        if (cue.isPassive()) {
            return agent(clause);
        }
        return subject(scene, clause);
    }

    /** "wird der Minister von der Zeitung zitiert": the minister. */
    private static @Nullable Source quoted(Scene scene, Clause clause) {
        var subject = clause.subject();
        if (subject == null
                || subject.attribute() == null
                || subject.attribute().preposition() == null) {
            return subject(scene, clause);
        }
        return new Source(subject.span(), subject.head(), subject);
    }

    /** "von der Zeitung zitiert": the paper, also where it seems to hang on the noun before it. */
    static @Nullable Source quoting(Clause clause) {
        var subject = clause.subject();
        var attribute = subject == null ? null : subject.attribute();
        if (attribute != null
                && attribute.preposition() != null
                && attribute.preposition().form().startsWith("vo")) {
            return Source.of(attribute);
        }
        return agent(clause);
    }

    static @Nullable Source subject(Scene scene, Clause clause) {
        var subject = clause.subject();
        if (subject == null) {
            var front = front(scene, clause);
            var found = front == null ? joined(scene, clause) : front;
            return found == null ? text(clause) : withApposition(scene, found);
        }
        if (isImpersonal(subject)) {
            var named = fronted(clause, subject);
            return named == null ? place(clause) : withApposition(scene, named);
        }
        var antecedent = clause.antecedent();
        if (clause.kind() == Clause.Kind.RELATIVE && antecedent != null && subject.head() == clause.introducer()) {
            return Source.standingFor(subject.span(), antecedent);
        }
        return withApposition(scene, subject);
    }

    /** "…, und befürchten": the subject of the clause it is joined to. */
    private static @Nullable Phrase joined(Scene scene, Clause clause) {
        var parent = scene.syntax().parentOf(clause);
        if (!Content.startsWithCoordinator(clause)) {
            return null;
        }
        if (parent != null && parent.subject() != null) {
            return parent.subject();
        }
        Phrase found = null;
        for (var other : scene.syntax().clauses(clause.sentence())) {
            if (Scene.first(other) >= Scene.first(clause)) {
                break;
            }
            if (other.isMain() && other.subject() != null) {
                found = other.subject();
            }
        }
        return found;
    }

    /**
     * The noun phrase that fills the front where nothing else can be the subject: "Das „Zentrum“ der Stadt geht davon aus",
     * also when a relative clause parts it from its verb.
     */
    private static @Nullable Phrase front(Scene scene, Clause clause) {
        var verb = clause.verb();
        if (verb == null || verb.finite() == null || !clause.isMain() || verb.voice() == Voice.PASSIVE) {
            return null;
        }
        var behind = behind(clause, verb.finite());
        if (behind != null) {
            return behind;
        }
        for (var phrase : clause.phrases()) {
            if (phrase.first() < verb.finite().index() && phrase.preposition() == null) {
                return phrase;
            }
        }
        if (!clause.isVerbFirst()) {
            return null;
        }
        for (var other : scene.syntax().clauses(clause.sentence())) {
            if (Scene.first(other) >= Scene.first(clause)) {
                break;
            }
            if (other.kind() == Clause.Kind.FRAGMENT
                    && !other.phrases().isEmpty()
                    && other.phrases().getFirst().canBeSubject()) {
                return other.phrases().getFirst();
            }
        }
        return null;
    }

    /** "Die Firma hält es für möglich": "es" is the object where a noun fills the front. */
    private static @Nullable Phrase fronted(Clause clause, Phrase es) {
        for (var phrase : clause.phrases()) {
            if (phrase.first() < es.first() && phrase.canBeSubject() && !isImpersonal(phrase)) {
                return phrase;
            }
        }
        var verb = clause.verb();
        return verb == null || verb.finite() == null ? null : behind(clause, verb.finite());
    }

    /** The first phrase behind the finite verb that can be its subject. */
    static @Nullable Phrase behind(Clause clause, Token finite) {
        var subject = clause.subject();
        if (subject != null && clause.ownSubject() && subject.first() > finite.index() && !isImpersonal(subject)) {
            return subject;
        }
        if (subject != null && clause.ownSubject() && !isImpersonal(subject) && !subject.isPronoun()) {
            return null;
        }
        for (var phrase : clause.phrases()) {
            if (phrase.first() > finite.index() && phrase.canBeSubject() && !isImpersonal(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isImpersonal(Phrase subject) {
        return subject.isPronoun()
                && switch (subject.head().form()) {
                    case "es", "Es", "das", "Das", "dies", "Dies", "was", "Was" -> true;
                    default -> false;
                };
    }

    /** "wurde von der Polizei mitgeteilt". */
    static @Nullable Source agent(Clause clause) {
        for (var preposition : new String[] {"von", "vom", "durch", "seitens"}) {
            var phrase = clause.prepositional(preposition);
            if (phrase != null) {
                return Source.of(phrase);
            }
        }
        return text(clause);
    }

    /** "hieß es aus dem Ministerium", "seitens der Stadt": where it came from; else the text that says so. */
    private static @Nullable Source place(Clause clause) {
        var text = text(clause);
        if (text != null) {
            return text;
        }
        for (var phrase : clause.phrases()) {
            if (OUT_OF.contains(phrase.preposition("")) && !phrase.isPronoun()) {
                return Source.of(phrase);
            }
        }
        return null;
    }

    /** "in einer Mitteilung", "aus dem Bericht": a text that says so. */
    static @Nullable Source text(Clause clause) {
        for (var phrase : clause.phrases()) {
            var preposition = phrase.preposition("");
            if (switch (preposition) {
                case "in", "im", "aus", "auf", "laut", "nach", "bei", "von", "vom" -> true;
                default -> false;
            }) {
                var noun = ReportingWords.noun(phrase.head());
                if (noun != null && (noun.takes("text") || noun.takes("nach")) && !isOccasion(phrase)) {
                    return Source.of(phrase);
                }
            }
        }
        return null;
    }

    /** "Auf Anfrage hieß es": asked for, not the source. */
    private static boolean isOccasion(Phrase phrase) {
        return phrase.preposition("").equals("auf") && phrase.determiner() == null && phrase.attribute() == null;
    }

    /** "der Sprecher, Hans Müller," and "Hans Müller, Sprecher der Firma,": the apposition belongs to the name. */
    static Source withApposition(Scene scene, Phrase phrase) {
        var source = Source.of(phrase);
        var end = tokenEnd(phrase);
        if (!scene.is(end, ",")) {
            return source;
        }
        var next = scene.phraseAt(end + 1);
        if (next == null
                || next.first() != end + 1
                || next.preposition() != null
                || !next.canBe(Agreement.NOMINATIVE)
                || next.isPronoun()
                || !endsApposition(scene, tokenEnd(next))) {
            return source;
        }
        return new Source(source.span().cover(next.fullSpan()), source.head(), phrase);
    }

    /** "Die Bahn", "Anna Berg": somebody, in the nominative and not behind a preposition. */
    static boolean maySpeakAlone(Phrase phrase) {
        return phrase.preposition() == null
                && !phrase.isPronoun()
                && !isPossessive(phrase.determiner())
                && phrase.canBe(Agreement.NOMINATIVE)
                && SpeakingNouns.mayName(phrase);
    }

    private static boolean endsApposition(Scene scene, int at) {
        return scene.is(at, ",") || scene.is(at, ":") || scene.is(at, ".");
    }

    /** Index after the last token of a phrase with its attributes and what is joined to it. */
    static int tokenEnd(Phrase phrase) {
        return phrase.fullEnd();
    }

    /** A treaty or law stipulates; it does not say. */
    static boolean isRule(Phrase phrase) {
        for (var analysis : phrase.head().word().analyses()) {
            if (ReportingWords.isKind(analysis.lemma(), "rule") || ReportingWords.isKind(analysis.head(), "rule")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase names its owner: "Angaben der Polizei"; then the owner. */
    static @Nullable Phrase owner(Phrase noun) {
        var attribute = noun.attribute();
        if (attribute == null) {
            return null;
        }
        var preposition = attribute.preposition("");
        return preposition.isEmpty() || preposition.equals("von") || preposition.equals("vom") ? attribute : null;
    }

    static boolean isPossessive(@Nullable Token determiner) {
        return determiner != null
                && (determiner.lower().startsWith("sein") || determiner.lower().startsWith("ihr"));
    }
}
