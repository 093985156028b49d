package org.quellenlage.conflict;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.quellenlage.extraction.English;
import org.quellenlage.extraction.name.Gazetteer;

/** Names and adjectives of a question in English; what has no English name keeps its own. */
final class EnglishNames {

    private EnglishNames() {}

    /** "Nordkorea, Russland" is "North Korea, Russia". */
    static String of(String names) {
        return Arrays.stream(names.split(", ")).map(EnglishNames::one).collect(Collectors.joining(", "));
    }

    private static String one(String name) {
        var known = Gazetteer.WORLD.named(name);
        return known == null ? name : known.english();
    }

    /** "nordkoreanisch" is "North Korean"; an adjective without translation stands in quotation marks. */
    static String adjectives(String lemmas) {
        return Arrays.stream(lemmas.split(" ")).map(EnglishNames::adjective).collect(Collectors.joining(" "));
    }

    private static String adjective(String lemma) {
        var national = Gazetteer.WORLD.englishAdjective(lemma);
        if (national != null) {
            return national;
        }
        var common = English.adjective(lemma);
        if (common != null) {
            return common;
        }
        return Character.isUpperCase(lemma.charAt(0)) ? one(lemma) : "„" + lemma + "“";
    }
}
