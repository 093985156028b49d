package org.quellenlage.conflict;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.quellenlage.conflict.ConflictReview.Decision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what people decide on conflicts. */
@Component
public class ConflictReviewing {

    private final Conflicts conflicts;
    private final ConflictReviews reviews;
    private final Clock clock;

    ConflictReviewing(Conflicts conflicts, ConflictReviews reviews, Clock clock) {
        this.conflicts = conflicts;
        this.reviews = reviews;
        this.clock = clock;
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
        return conflicts.findById(conflictId).map(conflict -> {
            var ordinal = reviews.countByConflictId(conflictId) + 1;
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            reviews.save(conflict.review(decision, seenVersion, ordinal, at));
            return conflict;
        });
    }
}
