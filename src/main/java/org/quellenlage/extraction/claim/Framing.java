package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/**
 * Words the clause that an infinitive depends on: "Die Opposition wirft dem Präsidenten vor" of "…, die Wahl verschoben zu
 * haben". It tells whose deed the infinitive is and whether it is promised, wanted, denied or blamed on somebody.
 */
final class Framing {

    private final Findings findings;
    private final Terms terms;
    private final Wording wording;

    Framing(Findings findings, Terms terms, Wording wording) {
        this.findings = findings;
        this.terms = terms;
        this.wording = wording;
    }

    /** The words in front of the infinitive; null where the claim is no infinitive or nobody's verb governs it. */
    @Nullable
    String of(ExtractedClaim claim, Assertion assertion) {
        var clause = assertion.clause();
        var frame = clause.kind() == Clause.Kind.INFINITIVE ? findings.syntax().parentOf(clause) : null;
        while (frame != null && frame.kind() == Clause.Kind.INFINITIVE) {
            frame = findings.syntax().parentOf(frame); // "zu kommen und zu helfen"
        }
        if (frame != null && claim.attribution().isEmpty()) {
            return ofNobody(frame);
        }
        var cue = frame == null ? null : claim.attribution().getLast().cueSpan();
        if (frame == null || cue == null) {
            return null;
        }
        var speaker = Wording.speakers(claim.attribution());
        var verb = frame.verb();
        if (verb != null && cue.contains(verb.main().span())) {
            return verb.finite() == null ? null : worded(frame, verb, verb.finite(), speaker);
        }
        return noun(findings.syntax().tokens(cue), speaker);
    }

    /** "Die Männer werden beschuldigt, …": nobody says by whom. */
    private @Nullable String ofNobody(Clause frame) {
        var verb = frame.verb();
        var finite = verb == null ? null : verb.finite();
        return frame.kind() == Clause.Kind.RELATIVE
                        || verb == null
                        || finite == null
                        || verb.voice() != VerbGroup.Voice.PASSIVE
                ? null
                : worded(frame, verb, finite, "");
    }

    /** "Ankündigung der Bank"; whose it is stands in brackets where the noun itself does not say so. */
    private @Nullable String noun(List<Token> cue, String speaker) {
        var phrase = cue.size() == 1 && cue.getFirst().canBe(Pos.NOUN)
                ? findings.syntax().phraseOf(cue.getFirst())
                : null;
        var named = phrase == null || phrase.head() != cue.getFirst() ? null : terms.of(phrase);
        if (named == null || phrase == null) {
            return null;
        }
        return phrase.attribute() == null && !named.name().contains(speaker)
                ? named.name() + " (" + speaker + ")"
                : named.name();
    }

    private @Nullable String worded(Clause frame, VerbGroup verb, Token finite, String speaker) {
        var tokens = new ArrayList<>(frame.tokens());
        while (!tokens.isEmpty() && !tokens.getLast().isWord()) {
            tokens.removeLast();
        }
        while (!tokens.isEmpty() && (!tokens.getFirst().isWord() || isJoining(tokens.getFirst(), frame))) {
            tokens.removeFirst();
        }
        var subject = frame.subject();
        if (tokens.isEmpty() || !tokens.contains(finite)) {
            return null;
        }
        if (frame.kind() == Clause.Kind.RELATIVE) {
            return subject == null || subject != frame.phrases().getFirst()
                    ? null
                    : speaker + " " + second(tokens, frame, finite);
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE) {
            return subject != null && (!frame.ownSubject() || subject.isPronoun())
                    ? null
                    : Wording.tidy(wording.text(tokens, frame));
        }
        if (subject == null || Terms.isPlural(subject) && subject.isPronoun()) {
            return null;
        }
        var words = Wording.tidy(
                frame.ownSubject() && subject.isPronoun()
                        ? wording.named(tokens, subject.head(), speaker, frame)
                        : wording.text(tokens, frame));
        if (frame.ownSubject()) {
            return words;
        }
        return (subject.isPronoun() ? speaker : Wording.tidy(findings.slice(subject.fullSpan()))) + " " + words;
    }

    /** "der … behauptet" of a relative clause: its verb second, the pronoun left out. */
    private String second(List<Token> tokens, Clause frame, Token finite) {
        var rest = new ArrayList<>(tokens);
        rest.remove(finite);
        rest.remove(frame.introducer());
        return Wording.tidy(findings.slice(finite.span()) + " " + wording.text(rest));
    }

    /** "und kündigte an". */
    private static boolean isJoining(Token token, Clause frame) {
        return token != frame.introducer() && token.canBe(Pos.CCONJ);
    }
}
