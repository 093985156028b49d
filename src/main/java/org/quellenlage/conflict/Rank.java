package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;
import org.quellenlage.value.NumberWords;

/** On which place somebody came in: "wurde Siebte", "kam auf Platz neun", "auf dem achten Rang". */
final class Rank {

    private static final Set<String> PLACES = Set.of("platz", "rang", "position", "stelle");

    /** Verbs beside which "Siebte" is a place. */
    private static final Set<String> BECOMING =
            Set.of("werden", "landen", "belegen", "kommen", "einkommen", "sein", "enden", "abschließen");

    private static final BigDecimal LAST_PLACE = BigDecimal.valueOf(99);

    private Rank() {}

    /** "Fünfter", "Siebte". */
    static boolean isOrdinal(Token token) {
        return ordinal(token) > 0;
    }

    /** The place some words of a clause with this verb tell, 0 if none. */
    static int in(List<Token> words, String verb) {
        for (var at = 0; at < words.size(); at++) {
            var rank = at(words, at, verb);
            if (rank > 0) {
                return rank;
            }
        }
        return 0;
    }

    private static int at(List<Token> words, int at, String verb) {
        var word = words.get(at);
        if (PLACES.contains(word.lower()) && word.isCapitalised()) {
            var behind = at + 1 < words.size() ? number(words.get(at + 1)) : 0;
            return behind > 0 || at == 0 ? behind : ordinal(words.get(at - 1));
        }
        return word.isCapitalised() && at > 0 && BECOMING.contains(verb) && isLast(words, at) ? ordinal(word) : 0;
    }

    /** Whether no noun follows: "wurde Siebte", not "wurde Erster Bürgermeister". */
    private static boolean isLast(List<Token> words, int at) {
        return at + 1 == words.size() || !words.get(at + 1).isCapitalised();
    }

    private static int number(Token token) {
        return token.is(Token.Kind.NUMBER) ? digits(token.form()) : value(NumberWords.cardinal(token.lower()));
    }

    /** "achten", "Siebte", "Fünfter", "3."; "acht" is none. */
    static int ordinal(Token token) {
        var form = token.lower();
        if (token.is(Token.Kind.ORDINAL)) {
            return digits(form.replace(".", ""));
        }
        return form.endsWith("t") ? 0 : value(NumberWords.ordinal(form));
    }

    private static int digits(String form) {
        return form.length() < 3 && form.chars().allMatch(Character::isDigit) ? Integer.parseInt(form) : 0;
    }

    /** The number of a place that somebody can come in on; 0 for others. */
    private static int value(@Nullable BigDecimal number) {
        return number != null && number.scale() <= 0 && number.compareTo(LAST_PLACE) <= 0 ? number.intValue() : 0;
    }
}
