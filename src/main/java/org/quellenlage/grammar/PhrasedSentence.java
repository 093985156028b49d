package org.quellenlage.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * A sentence with its noun phrases. Its tokens are numbered from zero, so that one number finds the token, the phrase
 * it stands in and the words around it.
 */
final class PhrasedSentence {

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final int first;
    /** The innermost phrase of each token; null outside of phrases. */
    private final @Nullable Phrase[] phraseOfToken;

    PhrasedSentence(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.phrases = PhraseChunker.phrases(sentence);
        this.first = tokens.getFirst().index();
        this.phraseOfToken = new @Nullable Phrase[tokens.size()];
        for (var phrase : phrases) {
            for (var i = phrase.first(); i < phrase.fullEnd(); i++) {
                phraseOfToken[i - first] = innermost(phrase, i);
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The number within the sentence of a token whose number in the document is given. */
    int local(int index) {
        return index - first;
    }

    String lower(int i) {
        return tokens.get(i).lower();
    }

    /** The innermost phrase a token stands in; null outside of phrases. */
    @Nullable
    Phrase phraseWith(int local) {
        return local < 0 || local >= phraseOfToken.length ? null : phraseOfToken[local];
    }

    /** Whether a token stands in a phrase or between its parts: the comma of "ein langer, kalter Winter". */
    boolean phraseHolds(int local) {
        return outermost(local) != null;
    }

    /** The outermost phrase around a token or between whose parts it stands, found by halving; null outside of phrases. */
    @Nullable
    Phrase outermost(int local) {
        var index = first + local;
        var low = 0;
        var high = phrases.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var phrase = phrases.get(middle);
            if (index < phrase.first()) {
                high = middle - 1;
            } else if (index >= phrase.fullEnd()) {
                low = middle + 1;
            } else {
                return phrase;
            }
        }
        return null;
    }

    private static @Nullable Phrase innermost(Phrase phrase, int index) {
        for (var each = phrase; each != null; each = each.conjunct()) {
            for (var it = each; it != null; it = it.attribute()) {
                if (index >= it.first() && index < it.end()) {
                    return it;
                }
                if (it != each
                        && it.conjunct() != null
                        && index >= it.conjunct().first()
                        && index < it.fullEnd()) {
                    return innermost(it.conjunct(), index);
                }
            }
        }
        return null;
    }

    /** An inflected participle before its noun: "die unterzeichneten Verträge". */
    boolean isAttributive(int i) {
        var token = tokens.get(i);
        if (token.word().agreement(Pos.ADJ) == 0) {
            return false;
        }
        var phrase = phraseWith(i);
        return phrase != null && phrase.head() != token && !isBeforeBareName(token, phrase);
    }

    /** "Den Plan bezeichnete Huber als Unsinn": without an article no name has an adjective, so it is the verb. */
    private static boolean isBeforeBareName(Token token, Phrase phrase) {
        return phrase.determiner() == null
                && phrase.preposition() == null
                && phrase.tokens().getFirst() == token
                && phrase.head().canBe(Pos.PROPN)
                && !phrase.head().canBe(Pos.NOUN)
                && token.word().hasForm(VerbForms.PAST & VerbForms.FINITE);
    }

    /** Where even a verb has a capital: at the head of a sentence or quotation. */
    boolean isInitial(int i) {
        return i == 0
                || tokens.get(i - 1).isQuote()
                || tokens.get(i - 1).is(":")
                || tokens.get(i - 1).is("–")
                || tokens.get(i - 1).is("…");
    }

    boolean endsAsQuestion() {
        for (var i = tokens.size() - 1; i >= 0 && i > tokens.size() - 4; i--) {
            if (tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the full stop follows the segment. */
    boolean endsHere(Segment segment) {
        return segment.end() >= tokens.size() - 1;
    }

    /** The first word or number that is no coordinator; -1 if there is none. */
    int firstWord(Segment segment) {
        for (var i = segment.start(); i < segment.end(); i++) {
            if (isWordOrNumber(i) && !Coordination.isCoordinator(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last word or number; -1 if there is none. */
    int lastWord(Segment segment) {
        for (var i = segment.end() - 1; i >= segment.start(); i--) {
            if (isWordOrNumber(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isWordOrNumber(int i) {
        return tokens.get(i).isWord() || tokens.get(i).is(Token.Kind.NUMBER);
    }

    /** "… und stärkt …": the subject is that of the clause before. */
    boolean opensWithVerb(Draft draft) {
        for (var i = draft.own.nextSetBit(0); i >= 0; i = draft.own.nextSetBit(i + 1)) {
            if (tokens.get(i).isWord() && !Coordination.isCoordinator(tokens.get(i))) {
                return i == draft.finite;
            }
        }
        return false;
    }
}
