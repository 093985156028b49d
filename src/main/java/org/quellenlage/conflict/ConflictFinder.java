package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.quellenlage.text.ContentId;

/**
 * Finds the conflicts among answers: compares those that share a question or a nested one, and gathers what contradicts each
 * other into positions. The result depends on the answers alone, not on the order they come in.
 */
public final class ConflictFinder {

    private static final int REMEMBERED = 1 << 17;
    private static final int DISPUTES_REMEMBERED = 1 << 9;

    private final Comparison comparison;
    private final @Nullable Map<Pair, Optional<Relation>> remembered;
    private final Map<String, Dispute> disputes = Recent.things(DISPUTES_REMEMBERED);

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
        return new ConflictFinder(new Comparison(), Recent.things(REMEMBERED));
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
        if (Comparison.areApart(one, other)) {
            return Optional.empty(); // most pairs of a long source are; they are not worth remembering
        }
        if (remembered == null) {
            return comparison.compare(one, other);
        }
        var pair = one.claimId().compareTo(other.claimId()) <= 0 ? new Pair(one, other) : new Pair(other, one);
        var known = remembered.get(pair);
        if (known == null) {
            known = comparison.compare(pair.one(), pair.other()); // outside the lock: nobody waits for it
            remembered.put(pair, known);
        }
        return known;
    }

    /** Every conflict among these answers, the gravest first. */
    public List<FoundConflict> find(Collection<Answer> answers) {
        return gather(relations(answers, answers), answers);
    }

    /**
     * One conflict among these answers, if it is there. A finder that remembers goes on where it was when it was last asked
     * for the same conflict; the result is the same.
     */
    Optional<FoundConflict> find(String conflictId, Collection<Answer> answers) {
        var dispute = remembered == null ? null : disputes.remove(conflictId);
        if (dispute == null || !dispute.goesOnTo(answers)) {
            dispute = dispute(conflictId);
            dispute.goesOnTo(answers);
        }
        if (remembered != null) {
            disputes.put(conflictId, dispute);
        }
        return conflict(conflictId, dispute.sides(), answers);
    }

    private Dispute dispute(String conflictId) {
        var ids = new HashMap<String, Boolean>();
        return new Dispute(
                this::compared,
                relation -> ids.computeIfAbsent(
                        relation.questionId() + relation.conflictClass(),
                        _ -> id(relation).equals(conflictId)));
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
                .sorted(Sides.BY_VALUE)
                .toList();
    }

    /** How fresh answers stand to all, without what the same source says otherwise. */
    List<Relation> relations(Collection<Answer> fresh, Collection<Answer> all) {
        var meeting = Meeting.with(fresh);
        meeting.addAll(all);
        var found = new TreeMap<String, Relation>();
        for (var answer : fresh) {
            for (var other : meeting.around(answer)) {
                compared(answer, other)
                        .filter(it -> !it.isDifference() || !meeting.settles(it, answer))
                        .ifPresent(it ->
                                found.put(it.one().claimId() + " " + it.other().claimId(), it));
            }
        }
        return List.copyOf(found.values());
    }

    // ---------------------------------------------------------------------- from relations to conflicts

    private List<FoundConflict> gather(List<Relation> relations, Collection<Answer> answers) {
        var byConflict = new TreeMap<String, Sides>();
        for (var relation : relations) {
            byConflict.computeIfAbsent(id(relation), _ -> new Sides()).add(relation);
        }
        var conflicts = new ArrayList<FoundConflict>();
        byConflict.forEach((id, sides) -> conflict(id, sides, answers).ifPresent(conflicts::add));
        conflicts.sort(
                Comparator.comparing((FoundConflict it) -> -it.severity()).thenComparing(FoundConflict::id));
        return List.copyOf(conflicts);
    }

    static String id(Relation relation) {
        return ContentId.of("cfl", relation.questionId(), relation.conflictClass());
    }

    private static Optional<FoundConflict> conflict(String id, Sides sides, Collection<Answer> answers) {
        var foremost = sides.foremost();
        if (foremost == null) {
            return Optional.empty();
        }
        var positions = sides.positions(answers);
        var question = Objects.equals(foremost.one().asked().id(), foremost.questionId())
                ? foremost.one().asked()
                : foremost.other().asked();
        var missing = new TreeSet<>(foremost.missingSlots());
        return Optional.of(new FoundConflict(
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
                fingerprint(foremost, positions)));
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
                    quoted(one.labels().en()) + who(one) + " against "
                            + quoted(other.labels().en()) + who(other) + ": "
                            + relation.reason().en()
                            + open(
                                    " Open: ",
                                    relation.missingSlots().stream()
                                            .map(Slot::english)
                                            .toList()));
        }

        /** In quotation marks, unless the label quotes somebody itself. */
        private static String quoted(String label) {
            return label.indexOf('“') < 0 ? "“" + label + "”" : label;
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
