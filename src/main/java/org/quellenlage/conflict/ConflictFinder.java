package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.quellenlage.text.ContentId;

/**
 * Finds the conflicts among answers: compares those that share a question or a nested one, and gathers what contradicts each
 * other into positions. The result depends on the answers alone, not on the order they come in.
 */
public final class ConflictFinder {

    /** Numbers ascending, then everything else. */
    private static final Comparator<Position> BY_VALUE = Comparator.comparing(
                    (Position it) -> it.lower() == null && it.upper() == null)
            .thenComparing(it -> it.lower() != null ? it.lower() : it.upper() != null ? it.upper() : BigDecimal.ZERO)
            .thenComparing(Position::propositionId);

    private static final int REMEMBERED = 1 << 17;

    private final Comparison comparison;
    private final @Nullable Map<Pair, Optional<Relation>> remembered;

    public ConflictFinder() {
        this(new Comparison());
    }

    ConflictFinder(Comparison comparison) {
        this(comparison, null);
    }

    private ConflictFinder(Comparison comparison, @Nullable Map<Pair, Optional<Relation>> remembered) {
        this.comparison = comparison;
        this.remembered = remembered;
    }

    /**
     * A finder that compares the same two answers once, as long as it remembers them: what is added to a story of hundreds
     * of answers is compared with each of them, but they not with each other.
     */
    static ConflictFinder remembering() {
        return new ConflictFinder(
                new Comparison(), Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Pair, Optional<Relation>> eldest) {
                        return size() > REMEMBERED;
                    }
                }));
    }

    /** Two answers, these very objects. */
    private record Pair(Answer one, Answer other) {

        @Override
        public boolean equals(@Nullable Object that) {
            return that instanceof Pair pair && pair.one == one && pair.other == other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    private Optional<Relation> compared(Answer one, Answer other) {
        if (remembered == null) {
            return comparison.compare(one, other);
        }
        var pair = one.claimId().compareTo(other.claimId()) <= 0 ? new Pair(one, other) : new Pair(other, one);
        return remembered.computeIfAbsent(pair, it -> comparison.compare(it.one(), it.other()));
    }

    /** Every conflict among these answers, the gravest first. */
    public List<FoundConflict> find(Collection<Answer> answers) {
        return gather(relations(answers, answers), answers);
    }

    /** One conflict among these answers, if it is there. */
    Optional<FoundConflict> find(String conflictId, Collection<Answer> answers) {
        var ids = new HashMap<String, Boolean>();
        var relations = relations(
                answers,
                answers,
                relation -> ids.computeIfAbsent(
                        relation.questionId() + relation.conflictClass(),
                        _ -> id(relation).equals(conflictId)));
        return relations.isEmpty() ? Optional.empty() : Optional.of(conflict(conflictId, relations, answers));
    }

    /** Every conflict in which a fresh answer stands against another fresh one or one of the base. */
    public List<FoundConflict> find(Collection<Answer> fresh, Collection<Answer> base) {
        var all = new LinkedHashSet<Answer>(fresh);
        all.addAll(base);
        return gather(relations(fresh, all), all);
    }

    /** The different answers to one question, each with everybody who gives it. */
    List<Position> positions(Collection<Answer> answers) {
        var byProposition = new TreeMap<String, List<Answer>>();
        answers.forEach(it -> byProposition
                .computeIfAbsent(it.proposition(), _ -> new ArrayList<>())
                .add(it));
        return byProposition.values().stream()
                .map(it -> it.stream()
                        .sorted(Comparator.comparing(Answer::claimId))
                        .toList())
                .map(ConflictFinder::position)
                .sorted(BY_VALUE)
                .toList();
    }

    /** How fresh answers stand to all, without what the same source says otherwise. */
    List<Relation> relations(Collection<Answer> fresh, Collection<Answer> all) {
        return relations(fresh, all, _ -> true);
    }

    private List<Relation> relations(Collection<Answer> fresh, Collection<Answer> all, Predicate<Relation> wanted) {
        var byKey = new HashMap<String, List<Answer>>();
        for (var answer : all) {
            answer.lookupKeys()
                    .forEach(it ->
                            byKey.computeIfAbsent(it, _ -> new ArrayList<>()).add(answer));
        }
        var found = new TreeMap<String, Relation>();
        for (var answer : fresh) {
            var met = new LinkedHashMap<String, Answer>();
            answer.lookupKeys()
                    .forEach(key -> byKey.getOrDefault(key, List.of()).forEach(it -> met.put(it.claimId(), it)));
            var voices = new Voices(met.values());
            for (var other : met.values()) {
                compared(answer, other)
                        .filter(wanted)
                        .filter(it -> !it.isDifference() || !isSettledBetweenSources(it, voices))
                        .ifPresent(it ->
                                found.put(it.one().claimId() + " " + it.other().claimId(), it));
            }
        }
        return List.copyOf(found.values());
    }

    /** Who says what beside an answer: the same voice of the same source, to the same question. */
    private static final class Voices {

        private record Voice(String sourceId, String questionId, String claimant) {

            static Voice of(Answer answer) {
                return new Voice(answer.sourceId(), answer.asked().id(), answer.claimant());
            }
        }

        private final Collection<Answer> answers;
        private @Nullable Map<Voice, List<Answer>> byVoice;

        Voices(Collection<Answer> answers) {
            this.answers = answers;
        }

        /** What the voice of an answer says, itself included. */
        List<Answer> besides(Answer answer) {
            var voices = byVoice;
            if (voices == null) {
                voices = answers.stream().filter(it -> it.question() != null).collect(Collectors.groupingBy(Voice::of));
                byVoice = voices;
            }
            return voices.getOrDefault(Voice.of(answer), List.of());
        }
    }

    /**
     * Whether a difference of numbers is explained by what else the two sources say on the same question: where they agree on
     * one number, the others are of parts that the words do not tell apart; where one voice gives several, only its greatest
     * can be the whole.
     */
    private static boolean isSettledBetweenSources(Relation relation, Voices voices) {
        var one = relation.one();
        var other = relation.other();
        if (one.interval() == null || other.interval() == null) {
            return false;
        }
        var beside = voices.besides(one);
        var besideOther = voices.besides(other);
        return !isGreatest(one, beside)
                || !isGreatest(other, besideOther)
                || (!one.sourceId().equals(other.sourceId())
                        && beside.stream().anyMatch(it -> besideOther.stream().anyMatch(also -> agrees(it, also))));
    }

    private static boolean isGreatest(Answer answer, List<Answer> beside) {
        var interval = answer.interval();
        return interval == null
                || beside.stream()
                        .map(Answer::interval)
                        .filter(Objects::nonNull)
                        .allMatch(it -> it.middle().compareTo(interval.middle()) <= 0);
    }

    private static boolean agrees(Answer one, Answer other) {
        var first = one.interval();
        var second = other.interval();
        return first != null && second != null && first.sameAs(second);
    }

    // ---------------------------------------------------------------------- from relations to conflicts

    private List<FoundConflict> gather(List<Relation> relations, Collection<Answer> answers) {
        var byConflict = new TreeMap<String, List<Relation>>();
        for (var relation : relations) {
            byConflict.computeIfAbsent(id(relation), _ -> new ArrayList<>()).add(relation);
        }
        var conflicts = new ArrayList<FoundConflict>();
        byConflict.forEach((id, group) -> conflicts.add(conflict(id, group, answers)));
        conflicts.sort(
                Comparator.comparing((FoundConflict it) -> -it.severity()).thenComparing(FoundConflict::id));
        return List.copyOf(conflicts);
    }

    static String id(Relation relation) {
        return ContentId.of("cfl", relation.questionId(), relation.conflictClass());
    }

    private FoundConflict conflict(String id, List<Relation> relations, Collection<Answer> answers) {
        var sorted = new ArrayList<>(relations);
        sorted.sort(Comparator.comparing(Relation::strength)
                .thenComparing(it -> -gapOf(it))
                .thenComparing(it -> it.one().claimId())
                .thenComparing(it -> it.other().claimId()));
        var foremost = sorted.getFirst();
        var positions = positions(sorted, answers);
        var question = Objects.equals(foremost.one().asked().id(), foremost.questionId())
                ? foremost.one().asked()
                : foremost.other().asked();
        var missing = new TreeSet<>(foremost.missingSlots());
        return new FoundConflict(
                id,
                question,
                foremost.kind(),
                foremost.conflictClass(),
                foremost.strength(),
                List.copyOf(missing),
                positions,
                Explanation.of(foremost),
                foremost.alignedSlots(),
                foremost.differingSlots(),
                foremost.gap(),
                foremost.relativeGap(),
                Severity.of(foremost, positions),
                fingerprint(foremost, positions));
    }

    private static double gapOf(Relation relation) {
        var relative = relation.relativeGap();
        var gap = relation.gap();
        return relative != null ? relative : gap != null ? gap.doubleValue() : 0;
    }

    private static String fingerprint(Relation foremost, List<Position> positions) {
        var parts = new ArrayList<Object>();
        parts.add(foremost.kind());
        parts.add(foremost.strength());
        positions.forEach(it -> {
            parts.add(it.propositionId());
            parts.add(it.independentOrigins() + (it.circular() ? " circular" : ""));
            parts.addAll(it.claimIds());
        });
        return ContentId.of("fpr", parts.toArray());
    }

    /**
     * The sides: answers that say the same are one, and so are answers that agree with each other and stand against the same
     * others.
     */
    private List<Position> positions(List<Relation> relations, Collection<Answer> answers) {
        var members = new TreeMap<String, Map<String, Answer>>();
        var opponents = new TreeMap<String, Set<String>>();
        for (var relation : relations) {
            var one = side(relation.one());
            var other = side(relation.other());
            join(members, relation.one());
            join(members, relation.other());
            opponents.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
            opponents.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
        }
        var alike = new ArrayList<Answer>();
        for (var answer : answers) {
            var side = answer.question() == null ? null : members.get(side(answer));
            if (side != null && side.values().stream().anyMatch(it -> Story.isOne(it, answer, false))) {
                alike.add(answer);
            }
        }
        alike.forEach(it -> join(members, it));
        var sides = new TreeMap<String, List<Answer>>();
        members.forEach((side, all) -> sides.put(side, List.copyOf(all.values())));
        return clusters(sides, opponents).stream()
                .map(ConflictFinder::position)
                .sorted(BY_VALUE)
                .toList();
    }

    private static void join(Map<String, Map<String, Answer>> members, Answer answer) {
        members.computeIfAbsent(side(answer), _ -> new LinkedHashMap<>()).putIfAbsent(answer.claimId(), answer);
    }

    private static String side(Answer answer) {
        return answer.proposition();
    }

    private static List<List<Answer>> clusters(Map<String, List<Answer>> members, Map<String, Set<String>> opponents) {
        var clusters = new ArrayList<List<String>>();
        for (var proposition : members.keySet()) {
            var home = clusters.stream()
                    .filter(cluster -> cluster.stream()
                            .allMatch(
                                    it -> !opponents.getOrDefault(it, Set.of()).contains(proposition)
                                            && Objects.equals(opponents.get(it), opponents.get(proposition))
                                            && maySayTheSame(members.get(it), members.get(proposition))))
                    .findFirst();
            if (home.isPresent()) {
                home.get().add(proposition);
            } else {
                clusters.add(new ArrayList<>(List.of(proposition)));
            }
        }
        return clusters.stream()
                .map(cluster -> cluster.stream()
                        .flatMap(it -> members.getOrDefault(it, List.of()).stream())
                        .sorted(Comparator.comparing(Answer::claimId))
                        .toList())
                .toList();
    }

    /** Numbers that cannot both be right are two sides, even where both stand against the same third. */
    private static boolean maySayTheSame(@Nullable List<Answer> some, @Nullable List<Answer> others) {
        var one = some == null || some.isEmpty() ? null : some.getFirst().interval();
        var other =
                others == null || others.isEmpty() ? null : others.getFirst().interval();
        return one == null || other == null || !one.isDisjointFrom(other);
    }

    /** One side, made of answers that say the same. */
    static Position position(List<Answer> answers) {
        var first = answers.getFirst();
        var interval = first.interval();
        var times = answers.stream()
                .map(Answer::publishedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var behind = Corroboration.of(answers);
        return new Position(
                first.labels(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                first.proposition(),
                answers.stream().map(Answer::claimId).distinct().sorted().toList(),
                answers.stream()
                        .map(it -> it.origin().rootClaimant())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                answers.stream().map(Answer::sourceId).distinct().sorted().toList(),
                behind.independentOrigins(),
                behind.isCircular(),
                times.isEmpty() ? null : times.getFirst(),
                times.isEmpty() ? null : times.getLast());
    }

    /** One sentence an editor can check. */
    static final class Explanation {

        private Explanation() {}

        static Labels of(Relation relation) {
            var one = relation.one();
            var other = relation.other();
            var german = relation.missingSlots().stream().map(Slot::german).toList();
            return new Labels(
                    "„" + one.labels().de() + "“" + who(one) + " gegen „"
                            + other.labels().de() + "“" + who(other) + ": "
                            + relation.reason().de() + open(" Offen ist: ", german),
                    "“" + one.labels().en() + "”" + who(one) + " against “"
                            + other.labels().en() + "”" + who(other) + ": "
                            + relation.reason().en()
                            + open(
                                    " Open: ",
                                    relation.missingSlots().stream()
                                            .map(Slot::english)
                                            .toList()));
        }

        /** Who says so; nothing where the article itself does and names no paper. */
        private static String who(Answer answer) {
            var who = answer.origin().rootClaimant();
            return who == null ? "" : " (" + who + ")";
        }

        private static String open(String lead, List<String> slots) {
            return slots.isEmpty() ? "" : lead + String.join(", ", slots) + ".";
        }
    }
}
