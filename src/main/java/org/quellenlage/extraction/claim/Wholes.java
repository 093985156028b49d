package org.quellenlage.extraction.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.NumberExpression;

/**
 * The whole that a number tells a part of: "400 der insgesamt 1.200 Stellen". What the sentence tells is told of the 400; of the
 * 1,200 only that there are so many.
 */
final class Wholes {

    private static final Set<String> BEFORE = WordList.words("before-wholes");

    private static final int LONGEST = 5;

    private final Findings findings;

    Wholes(Findings findings) {
        this.findings = findings;
    }

    /** The phrase of the whole behind the last token of a number; null where none follows. */
    @Nullable
    Phrase behind(Token last) {
        var tokens = findings.document().tokens();
        var at = last.index() + 1;
        if (at >= tokens.size() || !BEFORE.contains(tokens.get(at).lower())) {
            return null;
        }
        while (++at < Math.min(tokens.size(), last.index() + LONGEST)) {
            if (findings.numberOf(tokens.get(at)) != null) {
                var whole = findings.syntax().phraseOf(tokens.get(at));
                return whole != null && isCountedBy(at, whole) ? whole : null;
            }
            if (!tokens.get(at).isWord() || tokens.get(at).isCapitalised()) {
                return null;
            }
        }
        return null;
    }

    /** "der 50.000 Wohnungen", not "der 50.000 Wohnungen umfassenden Firma". */
    private boolean isCountedBy(int number, Phrase phrase) {
        var head = phrase.head();
        return head.isCapitalised()
                && head.index() > number
                && findings.document().tokens().subList(number + 1, head.index()).stream()
                        .noneMatch(Token::isCapitalised);
    }

    /** How many the whole is. */
    NumberExpression number(Phrase whole) {
        return whole.nominal().stream()
                .map(findings::numberOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Small ones are told only to tell the part, as in "zwei von drei"; not so "zwei der vier gestohlenen Bilder". */
    boolean isWorthTelling(Phrase whole) {
        var value = number(whole).quantity().value();
        return value != null && value.compareTo(BigDecimal.TEN) >= 0 || isDescribed(whole);
    }

    private boolean isDescribed(Phrase whole) {
        return whole.nominal().stream()
                .anyMatch(it -> it.canBe(Pos.ADJ)
                        && it != whole.head()
                        && it != whole.determiner()
                        && findings.numberOf(it) == null);
    }
}
