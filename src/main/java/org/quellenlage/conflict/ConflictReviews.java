package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All decisions on conflicts, in the order they were made. */
public interface ConflictReviews extends JpaRepository<ConflictReview, String> {

    List<ConflictReview> findByConflictIdOrderByOrdinal(String conflictId);

    List<ConflictReview> findByConflictIdInOrderByConflictIdAscOrdinalAsc(Collection<String> conflictIds);

    int countByConflictId(String conflictId);
}
