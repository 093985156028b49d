package org.quellenlage.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Phrases without a noun: pronouns ("sie"), numbers ("mit 200"), nouns understood ("die meisten"). */
final class BarePhrases {

    private final List<Token> tokens;

    BarePhrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The phrase of the one word at {@code start}; null if it makes none. */
    @Nullable
    Phrase at(int start, int cases, @Nullable Token preposition) {
        var token = tokens.get(start);
        if (token.is(Token.Kind.NUMBER)) {
            return phrase(token, cases, preposition);
        }
        if (!token.isWord()) {
            return null;
        }
        var word = token.word();
        var pronoun = word.agreement(Pos.PRON);
        if (pronoun != 0 && !word.has(Pos.PRON, Kind.REFLEXIVE)) {
            return phrase(token, (pronoun & cases) == 0 ? pronoun : pronoun & cases, preposition);
        }
        if (word.canBe(Pos.NUM) || preposition == null && isArticleAlone(start)) {
            return phrase(token, (word.agreement(Pos.NUM) | word.agreement(Pos.DET)) & cases, preposition);
        }
        if (word.agreement(Pos.ADJ) != 0 && token.isCapitalised() && start > 0) {
            return phrase(token, word.agreement(Pos.ADJ) & cases, preposition);
        }
        return preposition != null && (word.canBe(Pos.ADV) || word.canBe(Pos.ADJ))
                ? phrase(token, cases, preposition)
                : null;
    }

    private boolean isArticleAlone(int at) {
        return tokens.get(at).canBe(Pos.DET)
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).isCapitalised();
    }

    private static Phrase phrase(Token head, int agreement, @Nullable Token preposition) {
        var words = preposition == null ? List.of(head) : List.of(preposition, head);
        return new Phrase(words, head, agreement, preposition, null, null, null);
    }
}
