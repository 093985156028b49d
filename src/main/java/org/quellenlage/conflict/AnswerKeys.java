package org.quellenlage.conflict;

import java.util.Collection;
import org.springframework.data.jpa.domain.DeleteSpecification;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** The keys that answers are found by. */
interface AnswerKeys extends JpaRepository<AnswerKey, String>, JpaSpecificationExecutor<AnswerKey> {

    default void deleteOf(Collection<String> claimIds) {
        delete((DeleteSpecification<AnswerKey>)
                (key, delete, test) -> key.get("claimId").in(claimIds));
    }
}
