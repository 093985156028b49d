package org.quellenlage.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.WordList;

/**
 * English for German words, for labels: common nouns of the news, event verbs, adjectives. A word it does not know has no
 * translation; nothing is guessed.
 */
public final class English {

    private static final Map<String, Noun> NOUNS = nouns();
    private static final Map<String, Verb> VERBS = verbs();
    private static final Map<String, String> ADJECTIVES = WordList.pairs("english-adjectives");

    private English() {}

    /** "treaty", "treaties". */
    public record Noun(String singular, String plural) {}

    /** "signed", "signed"; "began", "begun". */
    public record Verb(String past, String participle) {}

    private static Map<String, Noun> nouns() {
        var nouns = new LinkedHashMap<String, Noun>();
        for (List<String> row : WordList.rows("english-nouns")) {
            nouns.put(row.get(0), new Noun(row.get(1), row.get(2)));
        }
        return Map.copyOf(nouns);
    }

    private static Map<String, Verb> verbs() {
        var verbs = new LinkedHashMap<String, Verb>();
        for (List<String> row : WordList.rows("english-verbs")) {
            verbs.put(row.get(0), new Verb(row.get(1), row.get(2)));
        }
        return Map.copyOf(verbs);
    }

    /** @param lemma German basic form: "Vertrag" */
    public static @Nullable Noun noun(String lemma) {
        return NOUNS.get(lemma);
    }

    /** @param lemma German infinitive, or the event noun that stands for one: "unterzeichnen", "Inkrafttreten" */
    public static @Nullable Verb verb(String lemma) {
        return VERBS.get(lemma);
    }

    /** @param lemma German basic form: "gegenseitig" */
    public static @Nullable String adjective(String lemma) {
        return ADJECTIVES.get(lemma);
    }
}
