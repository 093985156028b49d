package org.quellenlage.extraction.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.HedgedWord;
import org.quellenlage.value.NumberExpression;

/** Verbs that tell by how much something was multiplied: "Die Preise haben sich mehr als verdoppelt". */
final class Factors {

    private static final Map<String, BigDecimal> FACTORS = WordList.pairs("multiplying-verbs").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> new BigDecimal(it.getValue())));

    private final Findings findings;

    Factors(Findings findings) {
        this.findings = findings;
    }

    /** Whether a verb, in its basic form, says by how much: "verdoppeln". */
    static boolean tells(String verb) {
        return FACTORS.containsKey(verb);
    }

    /** Three of "wurde fast verdreifacht", a half of "hat sich halbiert"; null of other verbs. */
    @Nullable
    NumberExpression of(Assertion assertion) {
        var verb = assertion.verb();
        if (verb == null) {
            return null;
        }
        var factor = FACTORS.get(verb.lemma());
        var told = factor == null ? unknown(assertion) : verb.main();
        if (factor == null && told != null) {
            factor = FACTORS.get(basic(told));
        }
        return told == null || factor == null
                ? null
                : HedgedWord.of(findings.document(), assertion.clause().sentence(), told, factor);
    }

    /** "verzwölffacht": a participle no dictionary knows, of which the clause has only "hat" for a verb. */
    private @Nullable Token unknown(Assertion assertion) {
        var last = assertion.tokens().getLast();
        return last.isWord() && FACTORS.containsKey(basic(last)) ? last : null;
    }

    /** "verzwölffachen" of "verzwölffacht". */
    private static String basic(Token participle) {
        return participle.lower().endsWith("t")
                ? participle.lower().substring(0, participle.lower().length() - 1) + "en"
                : participle.lower();
    }
}
