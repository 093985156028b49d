package org.quellenlage.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quellenlage.text.Token;

/** On which place somebody came in: "wurde Siebte", "kam auf Platz neun", "auf dem achten Rang". */
final class Rank {

    private static final Set<String> PLACES = Set.of("platz", "rang", "position", "stelle");

    /** Verbs beside which "Siebte" is a place. */
    private static final Set<String> BECOMING =
            Set.of("werden", "landen", "belegen", "kommen", "einkommen", "sein", "enden", "abschließen");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("erst", 1),
            Map.entry("zweit", 2),
            Map.entry("dritt", 3),
            Map.entry("viert", 4),
            Map.entry("fünft", 5),
            Map.entry("sechst", 6),
            Map.entry("siebt", 7),
            Map.entry("acht", 8),
            Map.entry("neunt", 9),
            Map.entry("zehnt", 10),
            Map.entry("elft", 11),
            Map.entry("zwölft", 12));

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
        if (token.is(Token.Kind.NUMBER)
                && token.form().chars().allMatch(Character::isDigit)
                && token.form().length() < 3) {
            return Integer.parseInt(token.form());
        }
        return NUMBERS.getOrDefault(token.lower(), 0);
    }

    /** "achten", "Siebte", "Fünfter", "3." */
    private static int ordinal(Token token) {
        var form = token.form().toLowerCase(Locale.GERMAN);
        if (token.is(Token.Kind.ORDINAL)) {
            var digits = form.replace(".", "");
            return digits.length() < 3 && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
        }
        for (var ending : new String[] {"en", "er", "es", "em", "e"}) {
            var rank = form.endsWith(ending) ? ORDINALS.get(form.substring(0, form.length() - ending.length())) : null;
            if (rank != null) {
                return rank;
            }
        }
        return 0;
    }
}
