package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/**
 * Finds the noun phrases of a sentence from left to right by the pattern preposition? article? number* adjective* noun
 * name*, whose words agree in case, gender and number ({@link PhraseReader}); an attribute between article and noun
 * ("das am Samstag veröffentlichte Dekret") is spanned ({@link SpannedAttributes}). Genitives and "von"-phrases hang on
 * the noun before them ({@link PhraseJoiner}).
 */
final class PhraseChunker {

    private final List<Token> tokens;
    private final Prepositions prepositions;
    private final NounHeads heads;
    private final Prenominals prenominals;
    private final NameParts names;
    private final BarePhrases bare;
    private final SpannedAttributes spanned;

    private PhraseChunker(List<Token> tokens) {
        this.tokens = tokens;
        this.prepositions = new Prepositions(tokens);
        this.heads = new NounHeads(tokens);
        this.prenominals = new Prenominals(tokens, heads);
        this.names = new NameParts(tokens);
        this.bare = new BarePhrases(tokens);
        this.spanned = new SpannedAttributes(tokens, heads, prepositions, this);
    }

    static List<Phrase> phrases(Sentence sentence) {
        var tokens = sentence.tokens();
        return new PhraseJoiner(tokens).attached(new PhraseChunker(tokens).simplePhrases());
    }

    /** The phrases without attributes and conjuncts. */
    private List<Phrase> simplePhrases() {
        var found = new ArrayList<Phrase>();
        var at = 0;
        while (at < tokens.size()) {
            var phrase = phraseAt(at);
            if (phrase == null) {
                at++;
            } else {
                found.add(phrase);
                at = phrase.end() - tokens.getFirst().index();
            }
        }
        return found;
    }

    /** The phrase that begins with this token; null if there is none. */
    @Nullable
    Phrase phraseAt(int at) {
        if (!prepositions.isPreposition(at)) {
            return new PhraseReader(this, at, Agreement.ALL, null).read();
        }
        var preposition = tokens.get(at);
        var cases = preposition.word().agreement(Pos.ADP);
        var phrase = new PhraseReader(this, at + 1, cases == 0 ? Agreement.ALL : cases, preposition).read();
        return phrase != null && isConjunction(preposition, phrase) ? null : phrase;
    }

    /** "während der nächste Zug kommt": no case of the preposition fits the noun, so it is the conjunction. */
    private boolean isConjunction(Token word, Phrase phrase) {
        if (!word.canBe(Pos.SCONJ)
                || phrase.tokens().size() > 2
                || !phrase.head().canBe(Pos.DET)) {
            return false;
        }
        var noun =
                new PhraseReader(this, phrase.head().index() - tokens.getFirst().index(), Agreement.ALL, null).read();
        return noun != null && noun.tokens().size() > 1 && noun.determiner() == phrase.head();
    }

    List<Token> tokens() {
        return tokens;
    }

    NounHeads heads() {
        return heads;
    }

    Prenominals prenominals() {
        return prenominals;
    }

    NameParts names() {
        return names;
    }

    BarePhrases bare() {
        return bare;
    }

    SpannedAttributes spanned() {
        return spanned;
    }
}
