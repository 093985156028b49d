package org.quellenlage.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/**
 * Attributes with phrases of their own between article and noun: "die von dem Rat im Mai gebilligte | Satzung". The
 * phrases inside are stepped over, so that "die im Juni vom König" finds nothing.
 */
final class SpannedAttributes {

    private static final int LONGEST = 20;
    private static final int DEEPEST = 3;

    private final List<Token> tokens;
    private final NounHeads heads;
    private final Prepositions prepositions;
    private final PhraseChunker phrases;
    private int depth;

    SpannedAttributes(List<Token> tokens, NounHeads heads, Prepositions prepositions, PhraseChunker phrases) {
        this.tokens = tokens;
        this.heads = heads;
        this.prepositions = prepositions;
        this.phrases = phrases;
    }

    /** Index of the noun after an attribute that begins at {@code at}; -1 if there is none. */
    int headAfter(int at, int agreement) {
        if (depth >= DEEPEST) {
            return -1;
        }
        depth++;
        try {
            return search(at, agreement, Math.min(tokens.size() - 1, at + LONGEST));
        } finally {
            depth--;
        }
    }

    private int search(int at, int agreement, int limit) {
        var i = at;
        while (i < limit) {
            if (i > at && tokens.get(i).is("(")) {
                i = behindBracket(i, limit);
                continue;
            }
            if (i > at && joinsAttributes(i, agreement)) {
                i++;
                continue;
            }
            if (!mayStandInside(tokens.get(i))) {
                return -1;
            }
            if (i > at
                    && isArticleOfItsOwn(i)
                    && !(i == at + 1 && tokens.get(at).is("der"))) {
                return -1;
            }
            var head = i > at ? headOfParticiple(i, agreement, limit) : -1;
            if (head >= 0) {
                return head;
            }
            var inner = innerPhrase(i, i > at);
            if (inner == null && isFiniteVerb(tokens.get(i))) {
                return -1;
            }
            i = inner == null ? i + 1 : inner.end() - tokens.getFirst().index();
        }
        return -1;
    }

    /**
     * "dieser dem Rat alle geforderten Papiere": the noun has an article already, so "dieser" is a pronoun; but "eine der
     * größten Städte".
     */
    private boolean isArticleOfItsOwn(int participle) {
        return participle + 1 < tokens.size()
                && isParticipleLike(tokens.get(participle))
                && tokens.get(participle - 1).canBe(Pos.DET)
                && !prepositions.isPreposition(participle - 1)
                && heads.isNounHead(participle + 1);
    }

    /** "die nach der Methode (einer alten) | berechnete Zahl": behind the bracket that opens here, or the limit. */
    private int behindBracket(int opening, int limit) {
        for (var i = opening + 1; i < limit; i++) {
            if (tokens.get(i).is(")")) {
                return i + 1;
            }
        }
        return limit;
    }

    /** "die neue, | von Schülern gebaute Brücke": a comma behind an adjective, before an attribute with a phrase of its own. */
    private boolean joinsAttributes(int comma, int agreement) {
        var next = tokens.get(comma + 1);
        return tokens.get(comma).is(",")
                && isAttribute(comma - 1, agreement)
                && (prepositions.isPreposition(comma + 1)
                        || next.canBe(Pos.ADV) && !next.canBe(Pos.PRON) && !next.canBe(Pos.CCONJ));
    }

    private boolean isAttribute(int at, int agreement) {
        var token = tokens.get(at);
        return (token.word().agreement(Pos.ADJ) & agreement) != 0 && isParticipleLike(token) && !heads.isNounHead(at);
    }

    private static boolean mayStandInside(Token token) {
        return token.isWord() || token.is(Token.Kind.NUMBER) || token.is(Token.Kind.ORDINAL) || token.isQuote();
    }

    /** The noun that an inflected participle belongs to, adjectives between them left out; -1 if there is none. */
    private int headOfParticiple(int participle, int agreement, int limit) {
        var token = tokens.get(participle);
        var agreed = token.word().agreement(Pos.ADJ) & agreement;
        if (agreed == 0 || !isParticipleLike(token)) {
            return -1;
        }
        var next = participle + 1;
        while (next < limit && mayFollowParticiple(next, agreement) && !heads.isNounHead(next)) {
            next = tokens.get(next).is("(") ? behindBracket(next, limit) : next + 1;
        }
        return heads.isNounHead(next) && (NounHeads.nounAgreement(tokens.get(next)) & agreed) != 0 ? next : -1;
    }

    /** "gebaute, sparsame (und leise) | Turbine". */
    private boolean mayFollowParticiple(int at, int agreement) {
        return Prenominals.isInflectedAdjective(tokens.get(at))
                || tokens.get(at).isQuote()
                || tokens.get(at).is("(")
                || tokens.get(at).is(",") && at + 1 < tokens.size() && isAttribute(at + 1, agreement);
    }

    private static boolean isParticipleLike(Token token) {
        return Prenominals.isInflectedAdjective(token) && !token.isCapitalised() && !NounHeads.isClosedClass(token);
    }

    private @Nullable Phrase innerPhrase(int i, boolean inside) {
        if (inside && tokens.get(i).is("und") && !Prenominals.isInflectedAdjective(tokens.get(i + 1))) {
            return phrases.phraseAt(i + 1);
        }
        return prepositions.isPreposition(i) || heads.isNounHead(i) ? phrases.phraseAt(i) : null;
    }

    private static boolean isFiniteVerb(Token token) {
        return token.isWord()
                && token.word().verb(VerbForms.FINITE) != null
                && !Prenominals.isInflectedAdjective(token)
                && !NounHeads.isClosedClass(token);
    }
}
