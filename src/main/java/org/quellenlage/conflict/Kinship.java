package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two claims of one story have in common, where their words do not ask the same question: a thing both name ("die Strecke
 * bleibt gesperrt", "auf der Strecke rollen die Züge wieder"), one person ("der 85-Jährige"), people who may be the same. From it
 * follows how near two numbers are ({@link Nearness}), and whether two claims tell of one event ({@link OneEvent}).
 */
final class Kinship {

    private static final String SUSPECT = "~suspect";
    private static final String DEFENDANT = "~defendant";

    /** Nouns that everybody is called by. */
    static final Set<String> ANYBODY = Set.of("mensch", "person", "mann", "man", "frau", "leute", "kind", "opfer");

    private static final Set<String> MAN_AND_WOMAN = Set.of("mann", "frau");

    private Kinship() {}

    /** What stands in both. */
    static Set<String> common(Collection<String> one, Collection<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    /** Whether a claim tells of a deed, beside whatever else. */
    static boolean isIn(String deed, Gist gist) {
        return gist.deeds().contains(deed);
    }

    /** Whatever a claim names by a noun, counted or not. */
    static Set<String> named(Gist gist) {
        var named = new HashSet<>(gist.things());
        named.addAll(gist.what());
        return named;
    }

    /** Whom or what a claim calls by name, without places. */
    static Set<String> ofPersons(Gist gist) {
        return gist.names().stream().filter(it -> !Identity.isPlace(it)).collect(Collectors.toSet());
    }

    /** Whether those counted are only called people: "drei Menschen", "zwei Männer". */
    static boolean isAnybody(Gist gist) {
        return gist.what().stream().anyMatch(ANYBODY::contains);
    }

    /** Whether a noun names a thing by which two claims can be told to be of one: not a class of nouns, nor "Mensch". */
    static boolean isTellingThing(String thing) {
        return !thing.startsWith("~") && !ANYBODY.contains(thing);
    }

    /** States in which the two claims stand on opposite sides. */
    static Set<String> opposed(Answer one, Answer other) {
        var opposed = new HashSet<String>();
        for (var side : one.gist().sides()) {
            var state = Gist.stateOf(side);
            var isYes = !side.endsWith("/no");
            var both = one.gist().sides().stream()
                            .filter(it -> it.startsWith(state + "/"))
                            .count()
                    > 1;
            var theirs = other.gist().sides().stream()
                    .filter(it -> it.startsWith(state + "/"))
                    .toList();
            if (!both && theirs.size() == 1 && theirs.getFirst().endsWith("/no") == isYes) {
                opposed.add(state);
            }
        }
        return opposed;
    }

    /** Whether both name a thing or people of one kind, counted or not, or somebody by name. */
    static boolean shareThing(Answer one, Answer other) {
        return common(named(one.gist()), named(other.gist())).stream().anyMatch(it -> !ANYBODY.contains(it))
                || !common(one.gist().names(), other.gist().names()).isEmpty();
    }

    /** Whether both events happen to one thing: not "gewann Silber" and "gewann Gold" at the same games. */
    static boolean areToldOfOne(Answer one, Answer other) {
        return shareThing(one, other)
                && (one.gist().about().isEmpty()
                        || other.gist().about().isEmpty()
                        || !common(one.gist().about(), other.gist().about()).isEmpty());
    }

    /** Whether both are told of a thing called by one noun, and of nobody else: not of "Maiers Vertrag" and "Wimmers Vertrag". */
    static boolean areOfOne(Gist one, Gist other) {
        return common(one.about(), other.about()).stream().anyMatch(it -> isTellingThing(it) || Story.isTelling(it))
                && mayBeOfOneName(one, other);
    }

    /** Whether they share a name, or one of them calls nobody by name. */
    static boolean mayBeOfOneName(Gist one, Gist other) {
        return one.names().isEmpty()
                || other.names().isEmpty()
                || !common(one.names(), other.names()).isEmpty();
    }

    /** Whether both call one person by name. */
    static boolean isOfOnePerson(Gist one, Gist other) {
        return common(one.names(), other.names()).stream().anyMatch(Identity::isPerson);
    }

    /** Soldiers and rebels: both are told by what they are, and are not the same. */
    static boolean areOthers(List<String> one, List<String> other) {
        var first = one.stream().filter(it -> it.startsWith("~")).toList();
        var second = other.stream().filter(it -> it.startsWith("~")).toList();
        return !first.isEmpty() && !second.isEmpty() && common(first, second).isEmpty();
    }

    /** "Ein Mann", "das Opfer": words for anybody on both sides, but not a man and a woman. */
    static boolean mayBeOneBody(List<String> one, List<String> other) {
        var first = common(one, ANYBODY);
        var second = common(other, ANYBODY);
        var both = new HashSet<>(first);
        both.addAll(second);
        return !first.isEmpty() && !second.isEmpty() && !both.containsAll(MAN_AND_WOMAN);
    }

    /** "Drei Verdächtige wurden festgenommen", "die drei Männer sind frei": as many people, who may be the same. */
    static boolean areAsMany(Answer one, Answer other) {
        var first = one.interval();
        var second = other.interval();
        return first != null
                && second != null
                && one.gist().countsPeople()
                && other.gist().countsPeople()
                && first.sameAs(second)
                && first.middle().compareTo(BigDecimal.ONE) > 0
                && !areOthers(one.gist().what(), other.gist().what());
    }

    /** "Ein 85-Jähriger schwebt in Lebensgefahr", "ein 85 Jahre alter Mann ist gestorben": in one story one man. */
    static boolean areOfOneAge(Answer one, Answer other) {
        var first = one.interval();
        var second = other.interval();
        return first != null
                && second != null
                && one.gist().what().contains(Gist.AGE)
                && other.gist().what().contains(Gist.AGE)
                && first.sameAs(second);
    }

    /** Whether both may be told of one person, by name, by age or by one noun that not everybody is called by. */
    static boolean mayBeOnePerson(Answer one, Answer other) {
        return areOfOneAge(one, other)
                || isOfOnePerson(one.gist(), other.gist())
                || common(one.gist().about(), other.gist().about()).stream()
                        .anyMatch(it -> !ANYBODY.contains(it) && !it.equals("~hospital"));
    }

    /** Whether both are told of somebody they call by one name, or of the defendant. */
    static boolean areOfOnePerson(Answer one, Answer other) {
        return !common(one.gist().names(), other.gist().names()).isEmpty()
                || named(one.gist()).contains(DEFENDANT)
                || named(other.gist()).contains(DEFENDANT);
    }

    /** "Von den Tätern fehlt jede Spur", "fünf Männer wurden festgenommen". */
    static boolean areSuspects(Gist one, Gist other) {
        return named(one).contains(SUSPECT) && (named(other).contains(SUSPECT) || isSeized(other))
                || named(other).contains(SUSPECT) && isSeized(one);
    }

    private static boolean isSeized(Gist gist) {
        return gist.state().equals("arrested") && isAnybody(gist);
    }
}
