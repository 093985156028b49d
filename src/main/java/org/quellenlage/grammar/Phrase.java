package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/**
 * A noun phrase, with its preposition if it has one: "die südliche Region Kärnten", "nach der Unterzeichnung".
 *
 * @param tokens all tokens, preposition first
 * @param head the noun, name or pronoun the rest belongs to
 * @param agreement the {@link Agreement} all its words share
 * @param preposition "in" of "in Graz"; null if none
 * @param determiner article, possessive or quantifier: "die", "seine", "keine"; null if none
 * @param attribute phrase that belongs to this one and follows it: genitive, "von …", "zwischen …"; null if none
 * @param conjunct phrase joined to this one by "und", "oder" or a comma: "Norwegen und Schweden"; null if none
 */
public record Phrase(
        List<Token> tokens,
        Token head,
        int agreement,
        @Nullable Token preposition,
        @Nullable Token determiner,
        @Nullable Phrase attribute,
        @Nullable Phrase conjunct) {

    private static final int YEAR_DIGITS = 4;

    public Phrase {
        tokens = List.copyOf(tokens);
    }

    public int first() {
        return tokens.getFirst().index();
    }

    /** Index after the last token, attributes not counted. */
    public int end() {
        return tokens.getLast().index() + 1;
    }

    /** Without its attribute. */
    public Span span() {
        return Span.between(tokens.getFirst().start(), tokens.getLast().end());
    }

    /** With every attribute and every phrase joined to it. */
    public Span fullSpan() {
        return conjunct == null ? attributedSpan() : attributedSpan().cover(conjunct.fullSpan());
    }

    /** With every attribute, but without what is joined to it. */
    public Span attributedSpan() {
        return attribute == null ? span() : span().cover(attribute.fullSpan());
    }

    /** Index after the last token, attributes and conjuncts counted. */
    public int fullEnd() {
        if (conjunct != null) {
            return conjunct.fullEnd();
        }
        return attribute == null ? end() : attribute.fullEnd();
    }

    /** This phrase and those joined to it: "Norwegen", "Schweden". */
    public List<Phrase> conjuncts() {
        if (conjunct == null) {
            return List.of(this);
        }
        var all = new ArrayList<Phrase>();
        for (var it = this; it != null; it = it.conjunct()) {
            all.add(it);
        }
        return all;
    }

    /** Without the preposition. */
    public Span nominalSpan() {
        var nominal = nominal();
        return Span.between(nominal.getFirst().start(), nominal.getLast().end());
    }

    /** The tokens without the preposition; a fused one ("im") stays out with it. */
    public List<Token> nominal() {
        if (preposition == null || tokens.size() == 1) {
            return tokens;
        }
        return tokens.getLast() == preposition
                ? tokens.subList(0, tokens.size() - 1)
                : tokens.subList(1, tokens.size());
    }

    public boolean isPronoun() {
        return !head.canBe(Pos.NOUN)
                && !head.canBe(Pos.PROPN)
                && (head.canBe(Pos.PRON) || head.canBe(Pos.DET))
                && !head.canBe(Pos.NUM);
    }

    public boolean canBe(int agreementSet) {
        return Agreement.has(agreement, agreementSet);
    }

    public boolean canBeSubject() {
        return preposition == null && canBe(Agreement.NOMINATIVE);
    }

    /** Whether it has an article or pronoun of the definite kind: "die Brücke", "dieses Haus", "deren Dach". */
    public boolean isDefinite() {
        return determiner != null && determiner.lower().startsWith("d");
    }

    /** "ein Haus", "eines Hauses". */
    public boolean isIndefinite() {
        return determiner != null && determiner.lower().startsWith("ein");
    }

    public String preposition(String none) {
        return preposition == null ? none : preposition.lower();
    }

    /**
     * "50.000 alte Bücher" of "die 50.000 alte Bücher umfassende Sammlung": what an attribute in front of the noun governs.
     *
     * @param opening the words it begins with, here the number
     * @return null where no attribute governs what begins so
     */
    public @Nullable Phrase insideAttribute(List<Token> opening) {
        var from = tokens.indexOf(opening.getFirst());
        var last = tokens.indexOf(opening.getLast());
        if (from < 0 || last < 0) {
            return null;
        }
        var at = last + 1;
        while (at < tokens.size() && isAdjective(tokens.get(at))) {
            at++;
        }
        if (at + 2 >= tokens.size() || tokens.get(at) == head) {
            return null;
        }
        var noun = tokens.get(at);
        return noun.canBe(Pos.NOUN) && isAdjective(tokens.get(at + 1))
                ? new Phrase(
                        tokens.subList(from, at + 1),
                        noun,
                        Agreement.ACCUSATIVE & noun.word().agreement(Pos.NOUN),
                        null,
                        null,
                        null,
                        null)
                : null;
    }

    /** "alte"; "der" and "im" are none. */
    private static boolean isAdjective(Token token) {
        return Prenominals.isInflectedAdjective(token)
                && !token.isCapitalised()
                && !token.canBe(Pos.ADP)
                && !token.canBe(Pos.DET);
    }

    /** Whether the meaning of the noun calls for an attribute with this preposition: "die Vielzahl | an Wegen". */
    public boolean callsFor(Phrase attribute) {
        return Attributes.callsFor(head, attribute.preposition(""));
    }

    /** "2015": a number alone that may be a year. */
    boolean isYear() {
        var only = tokens.getLast();
        return nominal().size() == 1
                && only.is(Token.Kind.NUMBER)
                && only.form().length() == YEAR_DIGITS
                && only.form().chars().allMatch(Character::isDigit);
    }

    /** "33 Prozent", "auf drei": whether it counts or measures; a year does not, nor does a name ("6S"). */
    public boolean tellsNumber() {
        Token before = null;
        for (var token : tokens) {
            if (before != null && before.is(Token.Kind.NUMBER) && before.end() == token.start() && token.isWord()) {
                return false;
            }
            before = token;
        }
        return !isYear() && isCounted();
    }

    private boolean isCounted() {
        for (var token : tokens) {
            if (Prenominals.countsSeveral(token)) {
                return true;
            }
        }
        return false;
    }

    Phrase with(@Nullable Phrase newAttribute) {
        return new Phrase(tokens, head, agreement, preposition, determiner, newAttribute, conjunct);
    }

    Phrase withoutPreposition() {
        var agreed = Agreement.ALL;
        for (var token : nominal()) {
            var word = token.word();
            var own = token == head
                    ? word.agreement(Pos.NOUN) | word.agreement(Pos.PROPN) | word.agreement(Pos.PRON)
                    : token == determiner ? word.agreement(Pos.DET) : word.agreement(Pos.ADJ);
            agreed &= own == 0 || (agreed & own) == 0 ? Agreement.ALL : own;
        }
        return new Phrase(nominal(), head, agreed, null, determiner, attribute, conjunct);
    }

    Phrase joinedTo(Phrase other) {
        return new Phrase(tokens, head, agreement, preposition, determiner, attribute, other);
    }

    @Override
    public String toString() {
        var words = new StringBuilder("[");
        tokens.forEach(
                it -> words.append(it == head ? "*" : "").append(it.form()).append(' '));
        return words.append(attribute == null ? "" : attribute)
                .append(conjunct == null ? "" : "+" + conjunct)
                .append(']')
                .toString();
    }
}
