package org.quellenlage.conflict;

import java.util.Optional;
import org.quellenlage.conflict.ConflictReview.Decision;
import org.quellenlage.source.Arrivals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what people decide on conflicts, in turn with the sources that are being stored and may change them. */
@Component
public class ConflictReviewing {

    private final Conflicts conflicts;
    private final ConflictReviews reviews;
    private final Arrivals arrivals;

    ConflictReviewing(Conflicts conflicts, ConflictReviews reviews, Arrivals arrivals) {
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.arrivals = arrivals;
    }

    /**
     * Adds a decision to a conflict.
     *
     * @param seenVersion the version the decision was made on
     * @return the conflict after it; empty where there is none of this id
     * @throws OutdatedReview where the conflict has changed since
     */
    @Transactional
    public Optional<Conflict> decide(String conflictId, Decision decision, int seenVersion) {
        arrivals.takeTurn();
        return conflicts.findById(conflictId).map(conflict -> {
            var ordinal = reviews.countByConflictId(conflictId) + 1;
            reviews.save(conflict.review(decision, seenVersion, ordinal, arrivals.now()));
            return conflict;
        });
    }
}
