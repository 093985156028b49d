package org.quellenlage.extraction.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Commitment.Certainty;
import org.quellenlage.extraction.Commitment.Mood;
import org.quellenlage.extraction.Commitment.Polarity;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Negation;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordFact;
import org.quellenlage.text.WordList;

/**
 * How surely a clause is asserted: negated or not, by which mood, with which words of doubt. "könnte" is possible, "dürfte"
 * probable (Duden grammar on epistemic modals), "soll" leaves it to somebody else.
 */
final class Commitments {

    private static final Map<String, String> CERTAINTY_WORDS = WordList.pairs("certainty");
    private static final WordFact<Optional<Certainty>> CERTAINTY = WordFact.of(
            word -> Optional.ofNullable(CERTAINTY_WORDS.get(word.lower())).map(Certainty::valueOf));

    private Commitments() {}

    static Commitment of(List<Token> tokens, VerbGroup verb, Speech.@Nullable CueClass cue) {
        return new Commitment(polarity(tokens), certainty(tokens, verb, cue), mood(verb));
    }

    private static Polarity polarity(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (isSetAgainst(tokens, i)) {
                return Polarity.AFFIRMED;
            }
            if (Negation.isNegation(tokens, i)
                    && !isAlternative(tokens, i)
                    && !isNotOnly(tokens, i)
                    && !isAttributive(tokens, i)) {
                return Polarity.NEGATED;
            }
        }
        return Polarity.AFFIRMED;
    }

    /** "jetzt oder nie", "so oder gar nicht": one of two that may be. */
    private static boolean isAlternative(List<Token> tokens, int i) {
        var before = i > 1 && tokens.get(i - 1).is("gar") ? i - 2 : i - 1;
        return before > 0 && tokens.get(before).is("oder");
    }

    /** "werden drei Uhren erwartet – aber keine Armbänder": what is denied behind "aber" is something else; a verb would make it a clause. */
    private static boolean isSetAgainst(List<Token> tokens, int i) {
        return i > 0
                && (tokens.get(i).is("aber") || tokens.get(i).is("jedoch"))
                && (!tokens.get(i - 1).isWord() && !tokens.get(i - 1).is(Token.Kind.NUMBER)
                        || tokens.get(i - 1).index() < tokens.get(i).index() - 1)
                && tokens.subList(i, tokens.size()).stream()
                        .noneMatch(it -> it.word().verb(VerbForms.FINITE) != null);
    }

    /** "ein nicht rechtskräftiges Urteil" denies nothing but that it is final. */
    private static boolean isAttributive(List<Token> tokens, int i) {
        if (i == 0 || i + 1 >= tokens.size() || !Terms.lower(tokens.get(i)).equals("nicht")) {
            return false;
        }
        var first = i - 1;
        while (first > 0
                && tokens.get(first).canBe(Pos.ADV)
                && !tokens.get(first).canBe(Pos.DET)) {
            first--; // "ein bisher nicht bekannter Mann"
        }
        var before = tokens.get(first);
        var next = tokens.get(i + 1);
        var opens = before.index() < tokens.get(first + 1).index() - 1
                || !before.isWord()
                || before.canBe(Pos.DET)
                || before.canBe(Pos.ADP)
                || !before.isCapitalised() && before.word().agreement(Pos.ADJ) != 0;
        var adjective = i + 1;
        while (next.canBe(Pos.ADV) || next.canBe(Pos.ADJ) && next.word().agreement(Pos.ADJ) == 0) {
            if (++adjective + 1 >= tokens.size() || !tokens.get(adjective).isWord()) {
                return false; // "nicht näher genannt", "nicht ganz rechtskräftig"
            }
            next = tokens.get(adjective);
        }
        var noun = adjective + 1 < tokens.size() && tokens.get(adjective + 1).isCapitalised();
        return opens
                && noun
                && next.isWord()
                && !next.isCapitalised()
                && next.word().agreement(Pos.ADJ) != 0;
    }

    /** "nicht nur", "nicht zuletzt", "nicht weniger als" deny nothing. */
    private static boolean isNotOnly(List<Token> tokens, int i) {
        if (!Terms.lower(tokens.get(i)).equals("nicht") || i + 1 >= tokens.size()) {
            return false;
        }
        return switch (Terms.lower(tokens.get(i + 1))) {
            case "nur", "zuletzt", "weniger", "allein", "bloß", "lediglich" -> true;
            case "mehr" -> i + 2 < tokens.size() && tokens.get(i + 2).is("als");
            default -> false;
        };
    }

    private static Certainty certainty(List<Token> tokens, VerbGroup verb, Speech.@Nullable CueClass cue) {
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (i > 0 && tokens.get(i - 1).is("wie")) {
                continue; // "so früh wie möglich"
            }
            var told = token.isWord() ? CERTAINTY.about(token.word()) : Optional.<Certainty>empty();
            if (told.isPresent()) {
                return told.get();
            }
        }
        if (verb.modal() != null) {
            return isFulfilled(verb) ? Certainty.CERTAIN : modal(verb.modal(), verb.mood());
        }
        if (cue == Speech.CueClass.THINKS || cue == Speech.CueClass.CLAIMS) {
            return Certainty.PROBABLE;
        }
        return cue == Speech.CueClass.DOUBTS || cue == Speech.CueClass.DEMANDS
                ? Certainty.UNDERSPECIFIED
                : Certainty.CERTAIN;
    }

    /** "Sie konnte den Titel holen": in the past tense she did. */
    static boolean isFulfilled(VerbGroup verb) {
        return "können".equals(verb.modal())
                && verb.tense() == VerbGroup.Tense.PRETERITE
                && verb.mood() == VerbGroup.Mood.INDICATIVE;
    }

    private static Certainty modal(String modal, VerbGroup.Mood mood) {
        return switch (modal) {
            case "können", "mögen" -> Certainty.POSSIBLE;
            case "dürfen" -> mood == VerbGroup.Mood.KONJUNKTIV_II ? Certainty.PROBABLE : Certainty.CERTAIN;
            case "sollen", "wollen" -> Certainty.UNDERSPECIFIED;
            default -> Certainty.CERTAIN;
        };
    }

    private static Mood mood(VerbGroup verb) {
        if (verb.modal() != null
                && (verb.modal().equals("sollen") || verb.modal().equals("wollen"))) {
            return Mood.MODAL;
        }
        return switch (verb.mood()) {
            case INDICATIVE, INFINITIVE -> Mood.INDICATIVE;
            case KONJUNKTIV_I -> Mood.KONJUNKTIV_I;
            case KONJUNKTIV_II -> Mood.KONJUNKTIV_II;
        };
    }
}
