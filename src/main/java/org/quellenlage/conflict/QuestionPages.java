package org.quellenlage.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything there is to one question: the answers, who gives them, how they moved, where they contradict each other. */
@Component
public class QuestionPages {

    private final ConflictFinder finder = new ConflictFinder();
    private final AskedQuestions questions;
    private final Answers answers;
    private final Conflicts conflicts;

    QuestionPages(AskedQuestions questions, Answers answers, Conflicts conflicts) {
        this.questions = questions;
        this.answers = answers;
        this.conflicts = conflicts;
    }

    /**
     * @param positions the different answers
     * @param timeline every answer in the order of time; those of unknown time last
     * @param missingSlots what the question leaves open
     */
    public record QuestionPage(
            AskedQuestion question,
            List<Position> positions,
            List<Step> timeline,
            List<Conflict> conflicts,
            List<String> missingSlots) {}

    /** One answer in the course of time, and how it stands to those before it. */
    public record Step(
            String claimId,
            String sourceId,
            @Nullable String claimant,
            Labels labels,
            @Nullable Instant at,
            Change change) {}

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

    @Transactional(readOnly = true)
    public Optional<QuestionPage> of(String id) {
        return questions.findById(id).map(question -> {
            var given = answers.findByQuestionIdInOrderByClaimId(List.of(id)).stream()
                    .map(StoredAnswer::answer)
                    .toList();
            return new QuestionPage(
                    question,
                    finder.positions(given),
                    timeline(given),
                    conflicts.findByQuestionIdAndWithdrawnAtIsNullOrderBySeq(id),
                    question.slots().stream()
                            .filter(Slot::isUnknown)
                            .map(Slot::key)
                            .toList());
        });
    }

    List<Step> timeline(Collection<Answer> given) {
        var sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing(Answer::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Answer::claimId));
        var steps = new ArrayList<Step>();
        for (var i = 0; i < sorted.size(); i++) {
            var answer = sorted.get(i);
            steps.add(new Step(
                    answer.claimId(),
                    answer.sourceId(),
                    answer.origin().rootClaimant(),
                    answer.labels(),
                    answer.publishedAt(),
                    change(answer, sorted.subList(0, i))));
        }
        return List.copyOf(steps);
    }

    private Change change(Answer answer, List<Answer> before) {
        if (before.isEmpty()) {
            return Change.FIRST;
        }
        if (before.stream().anyMatch(it -> it.proposition().equals(answer.proposition()))) {
            return Change.ECHO;
        }
        var all = new ArrayList<>(before);
        all.add(answer);
        var kinds = finder.relations(List.of(answer), all).stream()
                .map(Relation::kind)
                .toList();
        if (kinds.contains(ConflictKind.SELF_REVISION)) {
            return Change.SELF_REVISION;
        }
        if (kinds.contains(ConflictKind.UPDATE)) {
            return Change.UPDATE;
        }
        return kinds.stream().anyMatch(QuestionPages::contradicts) ? Change.CONTRADICTION : Change.REFINEMENT;
    }

    private static boolean contradicts(ConflictKind kind) {
        return switch (kind) {
            case NUMERIC, TEMPORAL, POLARITY, PROVISION, QUOTE_WORDING, ATTRIBUTION, HEDGE_LOSS, ECHO_DISTORTION ->
                true;
            case UPDATE, SELF_REVISION, SCOPE_DIFFERENCE, REFINEMENT, COMPATIBLE -> false;
        };
    }
}
