package org.quellenlage.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Token;

/** The persons of one document. Who was named in full is known by the family name alone from then on. */
final class Cast {

    private final Map<String, Person> byFullName = new HashMap<>();
    private final Map<String, List<Person>> byFamilyName = new HashMap<>();
    private final People people = People.LISTS;

    /** The person a name of two words and more means. */
    Person named(List<Token> tokens, Mention mention) {
        var skeleton = Skeleton.of(mention.canonical);
        var known = byFullName.get(skeleton);
        if (known == null) {
            known = fuller(mention.canonical);
        }
        var words = mention.end - mention.first;
        if (known == null) {
            known = new Person(mention.canonical, words);
            var family = familyName(tokens, mention);
            addFamilyName(family, known);
            var whole = withParticles(mention.canonical);
            if (!whole.equals(family)) {
                addFamilyName(whole, known);
            }
        }
        byFullName.put(skeleton, known);
        known.name(mention.canonical, words);
        known.gender(gender(tokens, mention));
        return known;
    }

    /** "Frank Steinmeier" where "Frank-Walter Steinmeier" is known: same first word, same last. */
    private @Nullable Person fuller(String name) {
        var last = name.lastIndexOf(' ');
        for (var candidate : byFamilyName.getOrDefault(Skeleton.of(name.substring(last + 1)), List.of())) {
            var other = candidate.canonical();
            if (firstWord(other).equals(firstWord(name))
                    && Skeleton.of(other).endsWith(Skeleton.of(name.substring(last + 1)))) {
                return candidate;
            }
        }
        return null;
    }

    private static String firstWord(String name) {
        var blank = name.indexOf(' ');
        var first = blank < 0 ? name : name.substring(0, blank);
        var hyphen = first.indexOf('-');
        return hyphen > 2 ? first.substring(0, hyphen) : first;
    }

    private void addFamilyName(String family, Person person) {
        byFamilyName
                .computeIfAbsent(Skeleton.of(family), _ -> new ArrayList<>())
                .add(person);
    }

    private String familyName(List<Token> tokens, Mention mention) {
        var first = tokens.get(mention.first).form();
        return isFamilyNameFirst(tokens, mention) ? first : lastWord(mention.canonical);
    }

    private boolean isFamilyNameFirst(List<Token> tokens, Mention mention) {
        var first = tokens.get(mention.first);
        var second = tokens.get(mention.first + 1).form();
        var hyphen = second.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < second.length() && Character.isLowerCase(second.charAt(hyphen + 1))) {
            return true;
        }
        return people.isFamilyNameFirst(first.form())
                && (mention.end - mention.first > 2 || people.firstName(first) == 0)
                && people.firstName(tokens.get(mention.first + 1)) == 0;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** "van der Bellen" of "Alexander van der Bellen". */
    private static String withParticles(String name) {
        var words = name.split(" ");
        var from = words.length - 1;
        while (from > 1 && words[from - 1].length() <= 4 && isParticle(words[from - 1])) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    private static boolean isParticle(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "van",
                    "von",
                    "der",
                    "den",
                    "de",
                    "di",
                    "da",
                    "del",
                    "la",
                    "le",
                    "zu",
                    "ten",
                    "ter",
                    "bin",
                    "al",
                    "el" -> true;
            default -> false;
        };
    }

    private int gender(List<Token> tokens, Mention mention) {
        if (isFamilyNameFirst(tokens, mention)) {
            return 0;
        }
        return people.firstName(tokens.get(mention.first));
    }

    /** The person a family name alone means; null if nobody of that name was named in full. */
    @Nullable
    Person byFamilyName(String form, int gender) {
        return bySkeleton(Skeleton.of(form), gender);
    }

    boolean knows(String skeleton) {
        return byFamilyName.containsKey(skeleton)
                || skeleton.endsWith("s") && byFamilyName.containsKey(skeleton.substring(0, skeleton.length() - 1));
    }

    /** The same for a form whose skeleton is known; a genitive has one more s. */
    @Nullable
    Person bySkeleton(String skeleton, int gender) {
        var known = byFamilyName.get(skeleton);
        if (known == null && skeleton.length() > 2 && skeleton.endsWith("s")) {
            known = byFamilyName.get(skeleton.substring(0, skeleton.length() - 1));
        }
        if (known == null) {
            return null;
        }
        for (var person : known) {
            if ((person.gender() & gender) != 0) {
                return person;
            }
        }
        return known.getFirst();
    }

    /** Somebody known by one word only: "Moser" where the document gives no first name. */
    Person byOneWord(String canonical) {
        var skeleton = Skeleton.of(canonical);
        var known = byFamilyName.get(skeleton);
        if (known != null) {
            return known.getFirst();
        }
        var person = new Person(canonical, 1);
        addFamilyName(canonical, person);
        return person;
    }
}
