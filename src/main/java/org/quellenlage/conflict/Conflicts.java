package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All conflicts ever found, withdrawn and apparent ones included. */
public interface Conflicts extends JpaRepository<Conflict, String>, JpaSpecificationExecutor<Conflict> {

    /** The conflicts of a question that stand, in the order of detection. */
    List<Conflict> findByQuestionIdAndWithdrawnAtIsNullOrderBySeq(String questionId);

    /** How many conflicts of a question stand. */
    record OfQuestion(String questionId, long count) {}

    @Query("""
        select new org.quellenlage.conflict.Conflicts$OfQuestion(conflict.questionId, count(conflict))
        from Conflict conflict
        where conflict.questionId in :questionIds and conflict.withdrawnAt is null and conflict.conflictClass <> :except
        group by conflict.questionId\
        """)
    List<OfQuestion> countByQuestion(Collection<String> questionIds, ConflictClass except);
}
