package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** All conflicts ever found, withdrawn and apparent ones included. */
public interface Conflicts extends JpaRepository<Conflict, String>, JpaSpecificationExecutor<Conflict> {

    /** The conflicts of a question that stand, in the order of detection. */
    List<Conflict> findByQuestionIdAndWithdrawnAtIsNullOrderBySeq(String questionId);

    /** The lowest number of a conflict from one to another. */
    @Query("select min(seq) from Conflict where seq between :lowest and :highest")
    @Nullable
    Long lowestSeq(long lowest, long highest);

    /** How many conflicts of a question stand. */
    record OfQuestion(String questionId, long count) {}

    @NativeQuery("""
        select question_id, count(*)
        from conflict
        where question_id in (:questionIds) and withdrawn_at is null and conflict_class <> :#{#except.name()}
        group by question_id\
        """)
    List<OfQuestion> countByQuestion(Collection<String> questionIds, ConflictClass except);
}
