package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares drafts with each other and with the base. Stores nothing. */
@Component
public class DraftCheck {

    private final Questions questions = new Questions();
    private final Comparison comparison = Comparison.ofDrafts();
    private final ConflictFinder finder = new ConflictFinder(comparison);
    private final ConflictRecorder base;

    DraftCheck(ConflictRecorder base) {
        this.base = base;
    }

    /** A draft: what is known of it and its claims in the order of the text. */
    public record Draft(SourceContext context, List<ComparableClaim> claims) {

        public Draft {
            claims = List.copyOf(claims);
        }
    }

    /** What the base says of a claim of a draft. */
    public enum Verdict {
        /** Two or more independent origins in the base say the same. */
        SUPPORTED,
        /** Something in the base cannot be right together with it, or may not be and nothing bears it out. */
        CONTRADICTED,
        /** The base has a later value. */
        OUTDATED,
        /** The base has it from one origin only. */
        SINGLE_ORIGIN,
        /** The base does not know. */
        UNKNOWN
    }

    /** @param claimIds the claims of the base that say so */
    public record Judgement(Verdict verdict, List<String> claimIds) {

        public Judgement {
            claimIds = List.copyOf(claimIds);
        }
    }

    /**
     * @param answers what each claim answers, by claim id, in the order given
     * @param judgements by claim id; empty where only drafts were compared
     */
    public record Checked(
            Map<String, Answer> answers, List<FoundConflict> conflicts, Map<String, Judgement> judgements) {}

    /** Compares drafts among themselves. */
    public Checked amongThemselves(List<Draft> drafts) {
        var answered = answers(drafts);
        return new Checked(answered, new ConflictFinder().find(comparable(answered)), Map.of());
    }

    /** Compares drafts among themselves and with the base. */
    @Transactional(readOnly = true)
    public Checked againstBase(List<Draft> drafts) {
        var answered = answers(drafts);
        var fresh = comparable(answered);
        var around = new LinkedHashSet<Answer>();
        for (var draft : drafts) {
            var own = fresh.stream()
                    .filter(it -> it.sourceId().equals(draft.context().sourceId()))
                    .toList();
            around.addAll(base.around(own));
        }
        var judgements = new LinkedHashMap<String, Judgement>();
        var ids = new HashSet<>(answered.keySet());
        answered.values().forEach(it -> judgements.put(it.claimId(), judge(it, around, ids)));
        return new Checked(answered, finder.find(fresh, around), judgements);
    }

    private Judgement judge(Answer answer, LinkedHashSet<Answer> around, HashSet<String> drafts) {
        if (answer.question() == null) {
            return new Judgement(Verdict.UNKNOWN, List.of());
        }
        var against = new TreeSet<String>();
        var doubted = new TreeSet<String>();
        var later = new TreeSet<String>();
        for (var relation : finder.relations(List.of(answer), around)) {
            var other = relation.one().claimId().equals(answer.claimId()) ? relation.other() : relation.one();
            if (drafts.contains(other.claimId()) || !relation.isDifference()) {
                continue;
            }
            if (relation.conflictClass() == ConflictClass.EVOLUTION) {
                if (isLater(other, answer)) {
                    later.add(other.claimId());
                }
            } else if (relation.kind() != ConflictKind.HEDGE_LOSS) {
                (relation.strength() == Strength.POSSIBLE ? doubted : against).add(other.claimId());
            }
        }
        if (!against.isEmpty()) {
            against.addAll(doubted);
            return new Judgement(Verdict.CONTRADICTED, List.copyOf(against));
        }
        if (!later.isEmpty()) {
            return new Judgement(Verdict.OUTDATED, List.copyOf(later));
        }
        var same = around.stream()
                .filter(it -> !drafts.contains(it.claimId()) && comparison.supports(it, answer))
                .toList();
        if (same.isEmpty() && !doubted.isEmpty()) {
            return new Judgement(Verdict.CONTRADICTED, List.copyOf(doubted));
        }
        var ids = same.stream().map(Answer::claimId).sorted().toList();
        return switch (Corroboration.of(same).independentOrigins()) {
            case 0 -> new Judgement(Verdict.UNKNOWN, List.of());
            case 1 -> new Judgement(Verdict.SINGLE_ORIGIN, ids);
            default -> new Judgement(Verdict.SUPPORTED, ids);
        };
    }

    private static boolean isLater(Answer one, Answer other) {
        var first = one.publishedAt();
        var second = other.publishedAt();
        return second == null || (first != null && first.isAfter(second));
    }

    private Map<String, Answer> answers(List<Draft> drafts) {
        var answers = new LinkedHashMap<String, Answer>();
        drafts.forEach(
                draft -> questions.read(draft.context(), draft.claims()).forEach(it -> answers.put(it.claimId(), it)));
        return answers;
    }

    private static List<Answer> comparable(Map<String, Answer> answers) {
        return new ArrayList<>(answers.values())
                .stream().filter(it -> it.question() != null).toList();
    }
}
