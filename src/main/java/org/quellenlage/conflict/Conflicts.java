package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All conflicts ever found, withdrawn and apparent ones included. */
public interface Conflicts extends JpaRepository<Conflict, String>, JpaSpecificationExecutor<Conflict> {

    /** The conflicts of a question that stand, in the order of detection. */
    List<Conflict> findByQuestionIdAndWithdrawnAtIsNullOrderBySeq(String questionId);

    List<Conflict> findByQuestionIdInAndWithdrawnAtIsNullOrderBySeq(Collection<String> questionIds);
}
