package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Commitment.Polarity;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.value.Quantity;

/**
 * "Niemand wurde verletzt", "Es gab keine Toten": what is negated is not the deed but how many, and none is a number like any
 * other. Only for people to whom something happens; "keine Züge fuhren" stays what it is.
 */
final class Nobody {

    /** Words that say of a noun, or for one, that there is none of it. */
    private static final Set<String> NONE =
            Set.of("niemand", "niemanden", "kein", "keine", "keinen", "keiner", "keinerlei", "weder");

    private static final String PEOPLE = "Mensch";

    private final Vocabulary words;

    Nobody(Vocabulary words) {
        this.words = words;
    }

    /**
     * The claim as one that counts none; unchanged if it does not.
     *
     * @param core the tokens of its core
     */
    ExtractedClaim counted(ExtractedClaim claim, List<Token> core) {
        if (claim.quantity() != null
                || claim.predicate() == null
                || claim.commitment().polarity() != Polarity.NEGATED) {
            return claim;
        }
        for (var i = 0; i < core.size(); i++) {
            var isNone = NONE.contains(core.get(i).lower());
            if (isNone || core.get(i).lower().equals("nicht")) {
                var noun = happens(claim) ? sufferer(claim, isNone) : isNone ? stateBehind(i, core, claim) : null;
                return noun == null
                        ? claim
                        : claim.asCount(zero(noun, core.get(i).form()));
            }
        }
        return claim;
    }

    private boolean happens(ExtractedClaim claim) {
        return words.stateOf(words.predicate(claim.predicate()))
                .filter(it -> it.kind().equals("state"))
                .isPresent();
    }

    /** Whom it did not happen to: nobody, or people as such; null where somebody in particular is meant. */
    private @Nullable String sufferer(ExtractedClaim claim, boolean isNone) {
        var sufferer = claim.object() == null ? claim.subject() : claim.object();
        if (sufferer == null) {
            return isNone ? PEOPLE : null;
        }
        var measure = words.measure(sufferer.head(), sufferer.hypernym());
        return measure.kind().equals("anyone") ? sufferer.head() : null;
    }

    /** "keine Toten", "keine weiteren Toten", where that is all that is said; not "die Demonstranten sehen keine Lösung". */
    private @Nullable String stateBehind(int none, List<Token> core, ExtractedClaim claim) {
        if (!words.predicate(claim.predicate()).saysLittle()
                && !words.isLight(claim.predicate())
                && !words.onlyStatesAmount(claim.predicate())) {
            return null;
        }
        for (var token : core.subList(none + 1, core.size())) {
            if (token.isWord() && token.isCapitalised()) {
                var noun = token.word().lemma(Pos.NOUN);
                return words.measure(noun, noun).kind().equals("state") ? noun : null;
            }
        }
        return null;
    }

    private static Quantity zero(String noun, String none) {
        return new Quantity(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                true,
                true,
                Quantity.Bound.EXACT,
                null,
                null,
                noun,
                none);
    }
}
