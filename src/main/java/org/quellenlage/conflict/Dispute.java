package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * One conflict while its story goes on. What was compared stays compared: one more report is held against all others, but
 * they not against each other, so that the hundredth report of a story costs what a hundred comparisons cost.
 */
final class Dispute {

    private final BiFunction<Answer, Answer, Optional<Relation>> compared;
    private final Predicate<Relation> belongs;
    private final Map<String, Answer> known = new HashMap<>();
    private final Meeting meeting = new Meeting();
    private final Sides sides = new Sides();

    /**
     * @param compared how two answers stand to each other
     * @param belongs whether a relation is one of this conflict
     */
    Dispute(BiFunction<Answer, Answer, Optional<Relation>> compared, Predicate<Relation> belongs) {
        this.compared = compared;
        this.belongs = belongs;
    }

    /**
     * Takes what is new among these answers into account.
     *
     * @return false if that cannot be done, since answers taken into account before are not among them, or since somebody
     *     said more in the same source: then the conflict is to be found anew
     */
    boolean goesOnTo(Collection<Answer> answers) {
        var fresh = new ArrayList<Answer>();
        var met = 0;
        for (var answer : answers) {
            var before = known.get(answer.claimId());
            if (before == null) {
                if (meeting.knowsVoiceOf(answer)) {
                    return false;
                }
                fresh.add(answer);
            } else if (before.equals(answer)) {
                met++;
            } else {
                return false;
            }
        }
        if (met < known.size()) {
            return false;
        }
        add(fresh);
        return true;
    }

    private void add(Collection<Answer> fresh) {
        meeting.addAll(fresh);
        for (var answer : fresh) {
            known.put(answer.claimId(), answer);
            for (var other : meeting.around(answer)) {
                compared.apply(answer, other)
                        .filter(belongs)
                        .filter(it -> !it.isDifference() || !meeting.settles(it, answer) || !meeting.settles(it, other))
                        .ifPresent(sides::add);
            }
        }
    }

    Sides sides() {
        return sides;
    }
}
