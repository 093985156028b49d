package org.quellenlage.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Labels;

/**
 * How two answers stand to each other, and why.
 *
 * @param questionId the question they meet in; of two nested ones the wider
 * @param missingSlots slots that one of them leaves open
 * @param alignedSlots slots in which they agree
 * @param differingSlots slots in which they differ
 * @param gap distance of two numbers or, in days, of two dates; null for others
 * @param relativeGap the gap in relation to the smaller number
 * @param reason why it is so, for the explanation
 */
public record Relation(
        Answer one,
        Answer other,
        String questionId,
        ConflictKind kind,
        ConflictClass conflictClass,
        Strength strength,
        List<String> missingSlots,
        List<String> alignedSlots,
        List<String> differingSlots,
        @Nullable BigDecimal gap,
        @Nullable Double relativeGap,
        Labels reason) {

    public Relation {
        missingSlots = List.copyOf(missingSlots);
        alignedSlots = List.copyOf(alignedSlots);
        differingSlots = List.copyOf(differingSlots);
    }

    boolean isDifference() {
        return conflictClass != ConflictClass.APPARENT;
    }

    /** What held before holds no more. */
    static final Labels TURNED = new Labels(
            "Später heißt es, dass es sich umgekehrt verhält.", "Later it is said to be the other way round.");

    /** Something has gone on since the earlier of two reports, if they are of one thing. */
    static Relation update(Answer one, Answer other, Alignment alignment, Labels reason) {
        return of(
                one,
                other,
                alignment,
                ConflictKind.UPDATE,
                ConflictClass.EVOLUTION,
                Strength.POSSIBLE,
                null,
                null,
                reason);
    }

    /**
     * One event at two times: moved, where one of them was a plan.
     *
     * @param days how far apart
     * @param impossible why both cannot be, where none was a plan
     */
    static Relation ofTwoTimes(
            Answer one, Answer other, Alignment alignment, Strength strength, long days, Labels impossible) {
        var planned = Timing.wasPlan(one) || Timing.wasPlan(other);
        return of(
                one,
                other,
                alignment,
                planned ? ConflictKind.UPDATE : ConflictKind.TEMPORAL,
                planned ? ConflictClass.EVOLUTION : ConflictClass.CONTRADICTION,
                strength,
                BigDecimal.valueOf(days),
                null,
                planned ? new Labels("Der Termin hat sich verschoben.", "The date was moved.") : impossible);
    }

    static Relation of(
            Answer one,
            Answer other,
            Alignment alignment,
            ConflictKind kind,
            ConflictClass type,
            Strength strength,
            @Nullable BigDecimal gap,
            @Nullable Double relativeGap,
            Labels reason) {
        var differing = new ArrayList<>(alignment.differing());
        differing.addAll(alignment.nested());
        Collections.sort(differing);
        return new Relation(
                one,
                other,
                meeting(one, other, alignment),
                kind,
                type,
                strength,
                alignment.missing(),
                alignment.aligned(),
                differing,
                gap,
                relativeGap,
                reason);
    }

    /** The question two answers meet in: of two nested ones the wider, of two open ones the one that says more. */
    private static String meeting(Answer one, Answer other, Alignment alignment) {
        if (alignment.onePart() != alignment.otherPart()) {
            return (alignment.onePart() ? other : one).asked().id();
        }
        var first = one.asked();
        var second = other.asked();
        var more = Long.compare(known(first), known(second));
        if (more != 0) {
            return more > 0 ? first.id() : second.id();
        }
        return first.id().compareTo(second.id()) <= 0 ? first.id() : second.id();
    }

    private static long known(Question question) {
        return question.slots().stream().filter(it -> !it.isUnknown()).count();
    }
}
