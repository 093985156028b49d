package org.quellenlage.conflict;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one source is about, taken apart once for all its claims: the names "kassel&lt;deutschland" and "person:ljkr", the
 * nouns "·streik" and "·gericht". {@link Story} holds it against what others are about, for every two sources that meet.
 */
final class Topics {

    private static final int REMEMBERED = 1 << 12;

    /** Letters of the shortest noun by whose beginning others are known, with the sign before it. */
    private static final int LONG_WORD = 5;

    private static final int FOREMOST = 4;

    private static final Map<List<String>, Topics> KNOWN = Recent.things(REMEMBERED);

    private final List<String> all;
    private final Set<String> each;
    private final List<String> names;
    private final List<Name> named;
    private final Set<String> bareNames;

    /** Names of several words, and of persons: of these another may be the last name. */
    private final List<String> fullNames;

    /** What may be the adjective of one of the names. */
    private final Set<String> adjectives;

    private final List<String> threads;
    private final List<String> words;

    /** Nouns that may begin a compound that tells of the same. */
    private final List<String> beginnings;

    private Topics(List<String> all) {
        this.all = all;
        this.each = Set.copyOf(all);
        this.names = all.stream().filter(it -> !it.startsWith(Story.WORD)).toList();
        this.named = names.stream().map(Name::of).toList();
        this.bareNames = named.stream().map(Name::bare).collect(Collectors.toUnmodifiableSet());
        this.fullNames = named.stream().filter(Name::isFull).map(Name::bare).toList();
        this.adjectives =
                named.stream().flatMap(it -> it.adjectives().stream()).collect(Collectors.toUnmodifiableSet());
        this.threads = threads(names);
        this.words = all.stream().filter(it -> it.startsWith(Story.WORD)).toList();
        this.beginnings = words.stream()
                .filter(it -> it.length() > LONG_WORD && !Story.isCommon(it))
                .toList();
    }

    /** @param story names and words, foremost first, as {@link Answer#story} has them */
    static Topics of(List<String> story) {
        var known = KNOWN.get(story);
        if (known == null) {
            known = new Topics(List.copyOf(story));
            var before = KNOWN.putIfAbsent(known.all, known);
            known = before == null ? known : before;
        }
        return known;
    }

    /**
     * A name with what it is held against.
     *
     * @param bare "kassel" of "kassel&lt;deutschland"
     * @param spokenOf how a source may have it among its words: "·kassel", "·kasseler"
     * @param adjectives what may be the adjective of it
     */
    private record Name(String name, String bare, List<String> spokenOf, List<String> adjectives) {

        static Name of(String name) {
            var bare = Story.bare(name);
            var word = Story.WORD + bare;
            return new Name(name, bare, List.of(word, word + "er"), Story.adjectivesOf(name));
        }

        boolean isFull() {
            return bare.indexOf(' ') >= 0 || Identity.isPerson(bare);
        }
    }

    /** The same names and words, in one list for all who are about the same. */
    List<String> all() {
        return all;
    }

    List<String> names() {
        return names;
    }

    List<String> words() {
        return words;
    }

    /** Its names that tell its story apart. */
    List<String> threads() {
        return threads;
    }

    /** Names that tell a story apart: of Graz and Austria only Graz, since Austria comes with it. */
    static List<String> threads(Collection<String> names) {
        return names.stream()
                .filter(it -> names.stream().noneMatch(other -> lies(other, it)))
                .toList();
    }

    /** Whether a name is that of a place in another: "kassel&lt;deutschland" of "deutschland". */
    private static boolean lies(String place, String around) {
        var inside = place.length() - around.length() - 1;
        return inside >= 0 && place.charAt(inside) == '<' && place.endsWith(around);
    }

    /** Whether it is mostly about a name. */
    boolean isForemost(String name) {
        return names.stream().limit(FOREMOST).anyMatch(it -> Identity.same(it, name));
    }

    /** Whether a source is mostly about one town or village: fires in two of them on one day are two stories. */
    boolean isOfAPlace() {
        return !names.isEmpty() && (names.getFirst().indexOf('<') > 0 || Story.isRare(names.getFirst()));
    }

    /** The names that another source is about too, or speaks of. */
    Set<String> sharedWith(Topics other) {
        var shared = new LinkedHashSet<String>();
        for (var it : named) {
            if (other.each.contains(it.name) || other.speaksOf(it) || other.callsOtherwise(it)) {
                shared.add(it.name);
            }
        }
        for (var it : other.named) {
            if (speaksOf(it)) {
                shared.add(it.name);
            }
        }
        return shared;
    }

    /** Whether it has a name among its words, or the adjective of it: "Kasseler". */
    private boolean speaksOf(Name name) {
        return name.spokenOf.stream().anyMatch(each::contains);
    }

    /** Whether it is about a name by another: "putin", "wladimir putin"; "kassel", "kassel&lt;deutschland"; "kassel", "kasseler". */
    private boolean callsOtherwise(Name name) {
        return bareNames.contains(name.bare)
                || (name.isFull() ? bareNames : fullNames).stream().anyMatch(it -> Identity.same(name.bare, it))
                || adjectives.contains(name.name)
                || name.adjectives.stream().anyMatch(each::contains);
    }

    /** How many nouns both speak of. */
    int wordsSharedWith(Topics other) {
        return (int) words.stream().filter(other.each::contains).count();
    }

    /** How much the nouns tell that both speak of. */
    int weightSharedWith(Topics other) {
        return words.stream()
                .filter(other.each::contains)
                .mapToInt(Story::weight)
                .sum();
    }

    /** How many of its nouns begin a compound of the other: "Zement", "Zementwerk". */
    int wordsAlike(Topics other) {
        return (int) beginnings.stream()
                .filter(it -> !other.each.contains(it))
                .filter(it -> other.words.stream()
                        .anyMatch(also -> also.length() > it.length() && also.startsWith(it) && !each.contains(also)))
                .count();
    }
}
