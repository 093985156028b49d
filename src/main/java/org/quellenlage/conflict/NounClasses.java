package org.quellenlage.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Unit;

/**
 * The classes in which the nouns of different reports meet: "Lastwagen" and "Lkw" are trucks, "Lkw-Fahrer" is a driver. A class of {@code
 * like-nouns.tsv} or {@code kin-nouns.tsv} is written with a "~" before it, a concept by its id, and a noun of no class is one of its
 * own, folded.
 */
final class NounClasses {

    /** Nouns that hold a number or a sentence together and name nothing. */
    static final Set<String> EMPTY = WordList.words("empty-nouns");

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_LAST_PART = 5;
    /** By the noun: its class. */
    private static final Map<String, String> LIKE = like();

    /** By the class of nouns that say what is measured: the kind of unit it is measured in. */
    private static final Map<String, String> MEASURES = WordList.pairs("telling-measures");

    /** Classes of persons and of things with edges, which compounds of theirs belong to. */
    private static final Set<String> OF_COMPOUNDS = WordList.rows("classes-of-people").stream()
            .filter(row -> row.size() > 2)
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    /** Nouns that name something else as the last part of most compounds: "Waschmaschine", "Durchmesser". */
    private static final Set<String> ALONE = Set.of("Maschine", "Messer", "Wagen");

    private final Vocabulary words;

    NounClasses(Vocabulary words) {
        this.words = words;
    }

    private static Map<String, String> like() {
        var like = new HashMap<>(WordList.pairs("kin-nouns"));
        like.putAll(WordList.pairs("like-nouns"));
        return Map.copyOf(like);
    }

    /** The classes a noun belongs to; a noun of none is a class of its own. */
    Set<String> of(String noun, String last) {
        var classes = new TreeSet<String>();
        like(noun).or(() -> like(last)).ifPresent(it -> classes.add("~" + it));
        words.concept(noun).or(() -> words.concept(last)).ifPresent(it -> classes.add(it.id()));
        classes.add(Identity.fold(last));
        return classes;
    }

    /** Whether a list has the noun itself. */
    static boolean isListed(String noun) {
        return LIKE.containsKey(noun);
    }

    /** Of a compound nobody lists, as its last part is: "Lkw-Fahrer", "Tankschiff"; only where that is a person or a thing. */
    static Optional<String> like(String noun) {
        var listed = LIKE.get(noun);
        if (listed != null) {
            return Optional.of(listed);
        }
        for (var cut = SHORTEST_BEGINNING; cut <= noun.length() - SHORTEST_LAST_PART; cut++) {
            var last = Terms.capital(noun.substring(cut));
            var like = LIKE.get(last);
            if (like != null && OF_COMPOUNDS.contains(like) && !ALONE.contains(last)) {
                return Optional.of(like);
            }
        }
        return Optional.empty();
    }

    /** The first part of a compound: "lawine" of "Lawinenniedergang". */
    static Optional<String> first(Analysis noun) {
        var length = noun.lemma().length() - noun.head().length();
        if (noun.head().equals(noun.lemma()) || length < SHORTEST_PART) {
            return Optional.empty();
        }
        return part(noun.lemma().substring(0, length));
    }

    /** The first part of a compound as a class: "auftrag" of "Auftragsvolumen". */
    static Optional<String> partBefore(Term term) {
        var length = term.head().length() - term.hypernym().length();
        return length < SHORTEST_PART || !Character.isUpperCase(term.head().charAt(0))
                ? Optional.empty()
                : part(term.head().substring(0, length));
    }

    private static Optional<String> part(String part) {
        var length = part.length();
        var bare =
                part.endsWith("-") || part.endsWith("s") || part.endsWith("n") ? part.substring(0, length - 1) : part;
        return Optional.of(like(bare).map(it -> "~" + it).orElseGet(() -> Identity.fold(bare)));
    }

    /** Whether a noun says what a number of this unit measures: a height of metres, a damage of euros. */
    static boolean isMeasureOf(String noun, Unit unit) {
        var like = LIKE.get(noun);
        return like != null && unit.kind().name().equals(MEASURES.getOrDefault(noun, MEASURES.getOrDefault(like, "")));
    }
}
