package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Commitment.Polarity;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.value.Quantity;

/**
 * "Niemand wurde verletzt", "Es gab keine Toten": what is negated is not the deed but how many, and none is a number like any
 * other. Only for people to whom something happens; "keine Züge fuhren" stays what it is.
 */
final class Nobody {

    private static final Set<String> NONE =
            Set.of("niemand", "niemanden", "keiner", "keine", "keinen", "keinerlei", "weder", "nicht", "kein");

    /** So many letters tell a noun in any of its forms. */
    private static final int STEM = 4;

    private static final String PEOPLE = "Mensch";

    private final Vocabulary words;

    Nobody(Vocabulary words) {
        this.words = words;
    }

    /** The claim as one that counts none; unchanged if it does not. */
    ExtractedClaim counted(ExtractedClaim claim, String exact) {
        if (claim.quantity() != null
                || claim.predicate() == null
                || claim.commitment().polarity() != Polarity.NEGATED) {
            return claim;
        }
        var none = none(exact);
        var noun = none == null ? null : noun(claim, none, exact);
        return none == null || noun == null ? claim : withQuantity(claim, zero(noun, none));
    }

    /** The word that negates; null where there is none. */
    private static @Nullable String none(String exact) {
        var rest = new StringTokenizer(exact, " ,.");
        while (rest.hasMoreTokens()) {
            var word = rest.nextToken();
            if (NONE.contains(word.toLowerCase(java.util.Locale.GERMAN))) {
                return word;
            }
        }
        return null;
    }

    /** "keine Toten", "keine weiteren Toten"; not "die Demonstranten sehen keine Lösung". */
    private static boolean isNegated(Term term, String none, String exact) {
        var rest = new StringTokenizer(exact.substring(exact.indexOf(none) + none.length()), " ,.");
        while (rest.hasMoreTokens()) {
            var word = rest.nextToken();
            if (Character.isUpperCase(word.charAt(0))) {
                var same = Math.min(STEM, Math.min(word.length(), term.head().length()));
                return word.regionMatches(0, term.head(), 0, same);
            }
        }
        return false;
    }

    private @Nullable String noun(ExtractedClaim claim, String none, String exact) {
        var happening = words.predicate(claim.predicate());
        var happens = happening.traits().stream()
                .map(words::measure)
                .flatMap(Optional::stream)
                .anyMatch(it -> it.kind().equals("state"));
        var sufferer = claim.object() == null ? claim.subject() : claim.object();
        if (happens && sufferer == null) {
            return none.equalsIgnoreCase("nicht") ? null : PEOPLE;
        }
        if (happens && sufferer != null && measure(sufferer).kind().equals("anyone")) {
            return sufferer.head();
        }
        var isThere = happening.has("state")
                || happening.id().equals(Vocabulary.BE)
                || words.isLight(claim.predicate())
                || words.onlyStatesAmount(claim.predicate());
        return !isThere || none.equalsIgnoreCase("nicht")
                ? null
                : Stream.of(claim.subject(), claim.object())
                        .flatMap(Stream::ofNullable)
                        .filter(it -> measure(it).kind().equals("state") && isNegated(it, none, exact))
                        .map(Term::head)
                        .findFirst()
                        .orElse(null);
    }

    private Measure measure(Term term) {
        return words.measure(term.head(), term.hypernym());
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

    private static ExtractedClaim withQuantity(ExtractedClaim claim, Quantity quantity) {
        var commitment = claim.commitment();
        return new ExtractedClaim(
                ClaimKind.QUANTITY,
                claim.core(),
                claim.parts(),
                claim.subject(),
                claim.predicate(),
                claim.object(),
                claim.participants(),
                quantity,
                claim.time(),
                claim.place(),
                claim.provision(),
                claim.attribution(),
                new Commitment(Polarity.AFFIRMED, commitment.certainty(), commitment.mood()),
                claim.labels(),
                claim.ruleId(),
                claim.derivation());
    }
}
