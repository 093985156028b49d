package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * A finite clause, an infinitive clause or a fragment without verb, with its phrases.
 *
 * @param index position among the clauses of the document
 * @param tokens its own tokens; clauses inside it left out, so they may have gaps
 * @param introducer "dass", "ob", the relative pronoun, "um"; of clauses joined under one conjunction each has it; null in main clauses
 * @param verb null in fragments
 * @param phrases its noun phrases in order, attributes hanging on them
 * @param subject phrase of the grammatical subject, in coordinated clauses that of the clause before; null if there is none
 * @param ownSubject whether the subject stands in this clause
 * @param parent index of the clause this one depends on or continues; -1 for none
 * @param antecedent noun a relative clause belongs to; null otherwise
 * @param isGapped whether another clause says its finite verb for it too and it has a subject or place of its own: "die CDU auf 32"
 *     behind "Die SPD kommt auf 33 Prozent"
 */
public record Clause(
        int index,
        Sentence sentence,
        Kind kind,
        List<Token> tokens,
        @Nullable Token introducer,
        @Nullable VerbGroup verb,
        List<Phrase> phrases,
        @Nullable Phrase subject,
        boolean ownSubject,
        int parent,
        @Nullable Phrase antecedent,
        boolean isGapped) {

    public Clause {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
    }

    public enum Kind {
        MAIN,
        /** Introduced by a conjunction; verb last. */
        SUBORDINATE,
        RELATIVE,
        /** Introduced by a question word: "was geschah". */
        INTERROGATIVE,
        /** With "zu". */
        INFINITIVE,
        /** "Sollte es regnen, …". */
        CONDITIONAL,
        /** Without verb. */
        FRAGMENT;

        /** Whether the finite verb closes such a clause. */
        boolean isVerbLast() {
            return this == SUBORDINATE || this == RELATIVE || this == INTERROGATIVE;
        }
    }

    /** By its place, which no other clause of the document has. */
    @Override
    public int hashCode() {
        return index;
    }

    /** From its first to its last token, gaps included. */
    public Span span() {
        return Span.between(tokens.getFirst().start(), tokens.getLast().end());
    }

    public boolean isMain() {
        return kind == Kind.MAIN;
    }

    /** Whether the finite verb opens the clause: after a quotation or a clause that fills its front. */
    public boolean isVerbFirst() {
        if (verb == null || verb.finite() == null) {
            return false;
        }
        for (var token : tokens) {
            if (token.isWord()) {
                return token == verb.finite();
            }
        }
        return false;
    }

    public boolean isIntroducedBy(String form) {
        return introducer != null && introducer.lower().equals(form);
    }

    /** Whether the conjunction that opens it stands in the clause before: "… | und die Stadt untergeht" behind "wenn der Damm bricht". */
    public boolean sharesIntroducer() {
        return introducer != null && !tokens.contains(introducer);
    }

    /** The accusative object; null if there is none, as with "sein" and in the passive. */
    public @Nullable Phrase object() {
        if (verb == null || verb.voice() != VerbGroup.Voice.ACTIVE || isCopula(verb.lemma())) {
            return null;
        }
        Phrase previous = null;
        for (var phrase : phrases) {
            if (phrase != subject
                    && phrase.preposition() == null
                    && phrase.canBe(Agreement.ACCUSATIVE)
                    && !isTime(phrase)
                    && !isApposition(previous, phrase)) {
                return phrase;
            }
            previous = phrase;
        }
        return null;
    }

    /** What a copula says of its subject: "Es war der erste Besuch"; null if there is none. */
    public @Nullable Phrase predicative() {
        if (verb == null || !isCopula(verb.lemma())) {
            return null;
        }
        for (var phrase : phrases) {
            if (phrase != subject && phrase.preposition() == null && phrase.canBe(Agreement.NOMINATIVE)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isCopula(String lemma) {
        return switch (lemma) {
            case "sein", "werden", "bleiben", "heißen" -> true;
            default -> false;
        };
    }

    /** A comma, which belongs to no clause, parts an apposition from its noun; a verb does not. */
    private boolean isApposition(@Nullable Phrase previous, Phrase phrase) {
        return previous != null
                && previous.fullEnd() + 1 == phrase.first()
                && phrase.determiner() == null
                && !(tokenAt(previous.fullEnd()) instanceof Token between && between.isWord());
    }

    private static boolean isTime(Phrase phrase) {
        return switch (phrase.head().word().lemma(Pos.NOUN)) {
            case "Tag",
                    "Woche",
                    "Monat",
                    "Jahr",
                    "Stunde",
                    "Minute",
                    "Montag",
                    "Dienstag",
                    "Mittwoch",
                    "Donnerstag",
                    "Freitag",
                    "Samstag",
                    "Sonnabend",
                    "Sonntag",
                    "Mal",
                    "Abend",
                    "Morgen",
                    "Nacht" -> true;
            default -> false;
        };
    }

    /** Its own token at a place of the document; null where there stands one of another clause, or none. */
    public @Nullable Token tokenAt(int place) {
        for (var token : tokens) {
            if (token.index() >= place) {
                return token.index() == place ? token : null;
            }
        }
        return null;
    }

    /** The first phrase with this preposition; null if there is none. */
    public @Nullable Phrase prepositional(String preposition) {
        for (var phrase : phrases) {
            if (phrase.preposition("").equals(preposition)) {
                return phrase;
            }
        }
        return null;
    }

    /** The words that negate the clause: "nicht", "keine", "nie". */
    public List<Token> negations() {
        List<Token> negations = List.of();
        for (var i = 0; i < tokens.size(); i++) {
            if (Negation.isNegation(tokens, i)) {
                negations = negations.isEmpty() ? new ArrayList<>(2) : negations;
                negations.add(tokens.get(i));
            }
        }
        return negations;
    }
}
