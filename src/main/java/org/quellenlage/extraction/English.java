package org.quellenlage.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.text.WordList;

/** English for the words of labels, from word lists. What they do not hold stays null: nothing is guessed. */
public final class English {

    private static final Map<String, Noun> NOUNS = nouns();
    private static final Map<String, Verb> VERBS = verbs();
    private static final Map<String, String> ADJECTIVES = WordList.pairs("english-adjectives");
    private static final Map<String, String> OFFICES = column("offices", 3);
    private static final Map<String, String> INSTITUTIONS = column("institutions", 3);

    private English() {}

    /** "treaty", "treaties". */
    public record Noun(String singular, String plural) {}

    /** "signed", "signed"; "began", "begun". */
    public record Verb(String past, String participle) {}

    /** @param lemma German basic form: "Vertrag", "Sprecherin" */
    public static @Nullable Noun noun(String lemma) {
        var noun = NOUNS.get(lemma);
        if (noun == null) {
            noun = listed(lemma);
        }
        return noun == null && lemma.length() > 4 && lemma.endsWith("in") ? masculine(lemma) : noun;
    }

    /** Offices, professions and institutions have their English in their own lists. */
    private static @Nullable Noun listed(String lemma) {
        var english = OFFICES.containsKey(lemma) ? OFFICES.get(lemma) : INSTITUTIONS.get(lemma);
        return english == null ? null : new Noun(english, pluralOf(english));
    }

    /** "Sprecherin" as "Sprecher". */
    private static @Nullable Noun masculine(String feminine) {
        var lemma = feminine.substring(0, feminine.length() - 2);
        var noun = NOUNS.get(lemma);
        return noun == null ? listed(lemma) : noun;
    }

    /** @param lemma German infinitive, or the event noun that stands for one: "unterzeichnen", "Inkrafttreten" */
    public static @Nullable Verb verb(String lemma) {
        return VERBS.get(lemma);
    }

    /** "strategic" for "strategisch", "North Korean" for "nordkoreanisch". */
    public static @Nullable String adjective(String lemma) {
        var known = ADJECTIVES.get(lemma);
        if (known != null) {
            return known;
        }
        var place = Gazetteer.WORLD.placeOf(lemma);
        if (place == null) {
            return null;
        }
        var adjective = Gazetteer.WORLD.englishAdjective(place);
        return adjective == null ? place.english() : adjective;
    }

    /** "North Korea" for "Nordkorea", "UN Security Council" for "UN-Sicherheitsrat". */
    public static @Nullable String name(String name) {
        var entity = Gazetteer.WORLD.named(name);
        return entity == null ? null : entity.english();
    }

    /** The plural of an English noun as a rule makes it: "ministry" to "ministries". */
    public static String pluralOf(String singular) {
        var of = singular.indexOf(" of ");
        if (of > 0) {
            return pluralOf(singular.substring(0, of)) + singular.substring(of);
        }
        var lower = singular.toLowerCase(Locale.ROOT);
        if (lower.endsWith("man")) {
            return singular.substring(0, singular.length() - 3) + "men";
        }
        if (lower.endsWith("person")) {
            return singular.substring(0, singular.length() - 6) + "people";
        }
        if (lower.endsWith("child")) {
            return singular + "ren";
        }
        if (lower.endsWith("y") && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return singular.substring(0, singular.length() - 1) + "ies";
        }
        if (lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("ch") || lower.endsWith("sh")) {
            return singular + "es";
        }
        return singular + "s";
    }

    private static Map<String, Noun> nouns() {
        var nouns = new HashMap<String, Noun>();
        WordList.rows("english-nouns").forEach(it -> nouns.put(it.get(0), new Noun(it.get(1), it.get(2))));
        return Map.copyOf(nouns);
    }

    private static Map<String, Verb> verbs() {
        var verbs = new HashMap<String, Verb>();
        WordList.rows("english-verbs").forEach(it -> verbs.put(it.get(0), new Verb(it.get(1), it.get(2))));
        return Map.copyOf(verbs);
    }

    private static Map<String, String> column(String list, int column) {
        var words = new HashMap<String, String>();
        WordList.rows(list).forEach(it -> words.putIfAbsent(it.getFirst(), it.get(column)));
        return Map.copyOf(words);
    }
}
