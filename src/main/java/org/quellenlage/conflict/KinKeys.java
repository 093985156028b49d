package org.quellenlage.conflict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quellenlage.conflict.Answer.Neighbour;

/**
 * Under what a claim is found by others of its story that are told in other words: "447 Passagiere" under people and each name and noun
 * its source is most about, "die Reise wurde abgesagt" under the event. And what its own source tells of one kind with it.
 */
final class KinKeys {

    private static final int MOST_BESIDE = 12;

    /** States in which all are who are counted in them; of some trains that run others may stand still, of some people others are hurt. */
    private static final Set<String> OF_COUNTED =
            Set.of("freedom", "capture", "whereabouts", "home", "occurrence", "supply", "rescue");

    /** Deeds that are taken back by a noun: "das Verbot wurde aufgehoben". */
    private static final Set<String> ONCE_REVOKED = Set.of("ban", "file-insolvency", "approve", "sue", "terminate");

    private KinKeys() {}

    /** Under what a claim may be found by others of its story that are told in other words. */
    static Stream<String> keys(Gist gist, SourceContext source) {
        var kinds = new TreeSet<String>();
        if (!gist.dimension().isEmpty()) {
            kinds.add("K|" + gist.dimension());
            if (gist.what().contains(Nearness.JOB)) {
                kinds.add("K|" + Gist.PEOPLE); // jobs and those who have them
            }
            if (gist.what().contains(Nearness.CASE)) {
                kinds.add("K|" + Gist.PEOPLE); // cases of a disease and those who have it
            }
            if (gist.scope().vote() == Scope.Vote.FOR) {
                kinds.add("K|" + Gist.PEOPLE); // votes and those who cast them
                kinds.add("K|" + Gist.THINGS);
            }
        }
        if (gist.dimension().isEmpty()) {
            gist.deeds().stream().filter(OneEvent.ONCE::contains).forEach(it -> kinds.add("E|" + it));
        }
        if (!gist.event().isEmpty() && (gist.dimension().isEmpty() || gist.moment() != null)) {
            kinds.add("E|" + gist.event());
        }
        gist.sides().stream()
                .map(Gist::stateOf)
                .filter(it -> gist.dimension().isEmpty()
                        || gist.scope().has(Scope.Aspect.ALL)
                        || gist.what().contains(Gist.AGE)
                        || OF_COUNTED.contains(it))
                .forEach(it -> kinds.add("S|" + it));
        if (gist.dimension().isEmpty()) {
            if (gist.tellsBound()) {
                kinds.add("M|" + gist.moment());
            }
            if (!gist.score().isEmpty()) {
                kinds.add("R|");
            }
        }
        if (Kinship.isIn(OneEvent.REVOKE, gist)) {
            gist.about().stream().filter(ONCE_REVOKED::contains).forEach(it -> kinds.add("E|" + it));
        }
        if (OneEvent.VOTED.contains(gist.event()) && gist.dimension().isEmpty()) {
            kinds.add("E|decide");
        }
        var places = Stream.concat(
                        Story.tellingOf(source.topics()).stream().flatMap(it -> Stream.of(it, Story.stem(it))),
                        Story.wordsOf(source.words()).stream()
                                .flatMap(it -> Story.mayBeOfName(it) ? Stream.of(it, Story.stem(it)) : Stream.of(it)))
                .distinct()
                .toList();
        return kinds.stream().flatMap(kind -> places.stream().map(it -> kind + "@" + it));
    }

    /** What of the same source is of the same kind. */
    static List<Neighbour> beside(Answer answer, List<Answer> all) {
        var gist = answer.gist();
        return answer.question() == null
                ? List.of()
                : all.stream()
                        .filter(it -> it != answer && isOfOneKind(gist, it.gist()))
                        .limit(MOST_BESIDE)
                        .map(Answer::neighbour)
                        .toList();
    }

    private static boolean isOfOneKind(Gist one, Gist other) {
        return one.dimension().isEmpty()
                ? other.dimension().isEmpty()
                        && !one.event().isEmpty()
                        && one.event().equals(other.event())
                : one.dimension().equals(other.dimension());
    }
}
