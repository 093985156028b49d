package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who stands against whom in one conflict: gathered from its relations one by one, in any order and with any repetition, and
 * made into positions.
 */
final class Sides {

    /** The relation a conflict is explained by comes first. */
    private static final Comparator<Relation> FOREMOST = Comparator.comparing(Relation::strength)
            .thenComparing(it -> -gapOf(it))
            .thenComparing(it -> it.one().claimId())
            .thenComparing(it -> it.other().claimId());

    /** Numbers ascending, then everything else. */
    static final Comparator<Position> BY_VALUE = Comparator.comparing(
                    (Position it) -> it.lower() == null && it.upper() == null)
            .thenComparing(it -> it.lower() != null ? it.lower() : it.upper() != null ? it.upper() : BigDecimal.ZERO)
            .thenComparing(Position::propositionId);

    private final Map<String, Map<String, Answer>> members = new TreeMap<>();
    private final Map<String, Set<String>> opponents = new TreeMap<>();
    private final Set<String> alike = new HashSet<>();
    private @Nullable Relation foremost;

    void add(Relation relation) {
        var one = relation.one().proposition();
        var other = relation.other().proposition();
        join(members, relation.one());
        join(members, relation.other());
        opponents.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
        opponents.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
        if (foremost == null || FOREMOST.compare(relation, foremost) < 0) {
            foremost = relation;
        }
    }

    /** The relation that explains the conflict; none if nothing was added. */
    @Nullable
    Relation foremost() {
        return foremost;
    }

    /**
     * The positions: answers that say the same are one, and so are answers that agree with each other and stand against the
     * same others.
     *
     * @param answers all that may say what one of the sides says
     */
    List<Position> positions(Collection<Answer> answers) {
        var joined = new TreeMap<String, Map<String, Answer>>();
        members.forEach((side, all) -> joined.put(side, new LinkedHashMap<>(all)));
        for (var answer : answers) {
            if (answer.question() != null && saysTheSame(answer)) {
                join(joined, answer);
            }
        }
        var sides = new TreeMap<String, List<Answer>>();
        joined.forEach((side, all) -> sides.put(side, List.copyOf(all.values())));
        return clusters(sides).stream()
                .map(ConflictFinder::position)
                .sorted(BY_VALUE)
                .toList();
    }

    /** Whether an answer says in the same story what a side says. Who does so once does so whoever joins later. */
    private boolean saysTheSame(Answer answer) {
        var side = members.get(answer.proposition());
        if (side == null) {
            return false;
        }
        var claimId = answer.claimId();
        if (side.containsKey(claimId) || alike.contains(claimId)) {
            return true;
        }
        if (side.values().stream().noneMatch(it -> Story.isOne(it, answer, false))) {
            return false;
        }
        alike.add(claimId);
        return true;
    }

    private static void join(Map<String, Map<String, Answer>> members, Answer answer) {
        members.computeIfAbsent(answer.proposition(), _ -> new LinkedHashMap<>())
                .putIfAbsent(answer.claimId(), answer);
    }

    private List<List<Answer>> clusters(Map<String, List<Answer>> sides) {
        var clusters = new ArrayList<List<String>>();
        for (var side : sides.keySet()) {
            var home = clusters.stream()
                    .filter(cluster -> cluster.stream().allMatch(it -> isOneWith(it, side, sides)))
                    .findFirst();
            if (home.isPresent()) {
                home.get().add(side);
            } else {
                clusters.add(new ArrayList<>(List.of(side)));
            }
        }
        return clusters.stream()
                .map(cluster -> cluster.stream()
                        .flatMap(it -> sides.getOrDefault(it, List.of()).stream())
                        .sorted(Comparator.comparing(Answer::claimId))
                        .toList())
                .toList();
    }

    private boolean isOneWith(String side, String other, Map<String, List<Answer>> sides) {
        return !opponents.getOrDefault(side, Set.of()).contains(other)
                && Objects.equals(opponents.get(side), opponents.get(other))
                && maySayTheSame(sides.get(side), sides.get(other));
    }

    /** Numbers that cannot both be right are two sides, even where both stand against the same third. */
    private static boolean maySayTheSame(@Nullable List<Answer> some, @Nullable List<Answer> others) {
        var one = some == null || some.isEmpty() ? null : some.getFirst().interval();
        var other =
                others == null || others.isEmpty() ? null : others.getFirst().interval();
        return one == null || other == null || !one.isDisjointFrom(other);
    }

    private static double gapOf(Relation relation) {
        var relative = relation.relativeGap();
        var gap = relation.gap();
        return relative != null ? relative : gap != null ? gap.doubleValue() : 0;
    }
}
