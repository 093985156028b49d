package org.quellenlage.extraction.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Token;
import org.quellenlage.value.NumberExpression;

/**
 * Ages told in passing: "die Klage der 61-jährigen Wirtin", "eine 42-Jährige", "der 60 Jahre alte Mann". They hold
 * whatever the sentence says besides, denies or supposes, and are those of the noun they stand with.
 */
final class AttributiveAges {

    private AttributiveAges() {}

    /** Whether a number is the age of whom the phrase names; not of nobody ("kein 20-Jähriger"). */
    static boolean isAge(NumberExpression number, List<Token> tokens, @Nullable Phrase phrase) {
        return number.type() == NumberExpression.Type.AGE
                && phrase != null
                && phrase.nominalSpan().contains(tokens.getFirst().span())
                && (!tokens.contains(phrase.head()) || phrase.head().lower().contains("jährig"))
                && !isNone(phrase);
    }

    /** Whether a claim tells an exact age by a word of the noun: "45-jährige". */
    static boolean isToldBy(ExtractedClaim claim) {
        var quantity = claim.quantity();
        return quantity != null
                && quantity.hedge() == null
                && "sein".equals(claim.predicate())
                && claim.object() == null
                && quantity.surface().toLowerCase(Locale.GERMAN).contains("jährig");
    }

    private static boolean isNone(Phrase phrase) {
        var determiner = phrase.determiner();
        return determiner != null && determiner.lower().startsWith("kein");
    }
}
