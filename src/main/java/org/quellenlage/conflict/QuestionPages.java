package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything there is to one question: the answers, who gives them, how they moved, where they contradict each other. */
@Component
public class QuestionPages {

    /** Longer courses are told from here on. */
    private static final int MOST_STEPS = 300;

    private final ConflictFinder finder = new ConflictFinder();
    private final KnownAnswers answers;

    QuestionPages(KnownAnswers answers) {
        this.answers = answers;
    }

    /**
     * @param positions the different answers, those with the most independent origins first
     * @param timeline every answer in the order of time; those of unknown time last
     * @param missingSlots what the question leaves open
     */
    public record QuestionPage(List<Position> positions, List<Step> timeline, List<String> missingSlots) {}

    /**
     * One answer in the course of time, and how it stands to those before it.
     *
     * @param claimant who first vouches for it: who moved the figure, where it moved
     * @param against the earlier claims that it repeats, moves or contradicts
     */
    public record Step(
            String claimId,
            String sourceId,
            String propositionId,
            @Nullable String claimant,
            Labels labels,
            @Nullable Instant at,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            Change change,
            List<String> against) {}

    /** What an answer did to those before it. */
    public enum Change {
        /** The first answer. */
        FIRST,
        /** The same as an earlier one. */
        ECHO,
        UPDATE,
        SELF_REVISION,
        CONTRADICTION,
        /** Another value that agrees with those before it. */
        REFINEMENT
    }

    /** What there is to a question that is known. */
    @Transactional(readOnly = true)
    public QuestionPage of(Question question) {
        var given = answers.ofQuestion(question.id());
        return new QuestionPage(
                finder.positions(given).stream()
                        .sorted(Comparator.comparing((Position it) -> -it.independentOrigins())
                                .thenComparing(it -> -it.claimIds().size())
                                .thenComparing(Position::propositionId))
                        .toList(),
                timeline(given),
                question.slots().stream().filter(Slot::isUnknown).map(Slot::key).toList());
    }

    List<Step> timeline(Collection<Answer> given) {
        var sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Answer::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Answer::claimId));
        var shown = sorted.subList(Math.max(0, sorted.size() - MOST_STEPS), sorted.size());
        var steps = new ArrayList<Step>();
        for (var i = 0; i < shown.size(); i++) {
            steps.add(step(shown.get(i), shown.subList(0, i)));
        }
        return List.copyOf(steps);
    }

    private Step step(Answer answer, List<Answer> before) {
        var echoed = before.stream()
                .filter(it -> it.proposition().equals(answer.proposition()))
                .map(Answer::claimId)
                .toList();
        var kinds = new TreeMap<ConflictKind, List<String>>();
        if (echoed.isEmpty()) {
            var all = new ArrayList<>(before);
            all.add(answer);
            finder.relations(List.of(answer), all)
                    .forEach(it -> kinds.computeIfAbsent(it.kind(), _ -> new ArrayList<>())
                            .add(
                                    it.one().claimId().equals(answer.claimId())
                                            ? it.other().claimId()
                                            : it.one().claimId()));
        }
        var change = change(before, echoed, kinds.keySet());
        var against = change == Change.ECHO
                ? echoed
                : kinds.entrySet().stream()
                        .filter(it -> change(before, echoed, Set.of(it.getKey())) == change)
                        .flatMap(it -> it.getValue().stream())
                        .toList();
        var interval = answer.interval();
        return new Step(
                answer.claimId(),
                answer.sourceId(),
                answer.proposition(),
                answer.origin().rootClaimant(),
                answer.labels(),
                answer.publishedAt(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                change,
                against);
    }

    private static Change change(List<Answer> before, List<String> echoed, Set<ConflictKind> kinds) {
        if (before.isEmpty()) {
            return Change.FIRST;
        }
        if (!echoed.isEmpty()) {
            return Change.ECHO;
        }
        if (kinds.stream().anyMatch(QuestionPages::contradicts)) {
            return Change.CONTRADICTION;
        }
        if (kinds.contains(ConflictKind.SELF_REVISION)) {
            return Change.SELF_REVISION;
        }
        return kinds.contains(ConflictKind.UPDATE) ? Change.UPDATE : Change.REFINEMENT;
    }

    private static boolean contradicts(ConflictKind kind) {
        return switch (kind) {
            case NUMERIC, TEMPORAL, POLARITY, PROVISION, QUOTE_WORDING, ATTRIBUTION, HEDGE_LOSS, ECHO_DISTORTION ->
                true;
            case UPDATE, SELF_REVISION, SCOPE_DIFFERENCE, REFINEMENT, COMPATIBLE -> false;
        };
    }
}
