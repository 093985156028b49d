package org.quellenlage.conflict;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** All answers that stand. */
interface Answers extends JpaRepository<StoredAnswer, String>, JpaSpecificationExecutor<StoredAnswer> {

    List<StoredAnswer> findBySourceId(String sourceId);

    List<StoredAnswer> findByQuestionIdInOrderByClaimId(Collection<String> questionIds);

    /** Answers found by one of these keys, of any time. */
    default List<StoredAnswer> findByKeys(Collection<String> keys) {
        return findByKeys((key, test) -> key.get("lookupKey").in(keys));
    }

    /** Answers found by one of these keys whose sources appeared between two days, or on a day unknown. */
    default List<StoredAnswer> findByKeysBetween(Collection<String> keys, long from, long to) {
        return findByKeys((key, test) -> test.and(
                key.get("lookupKey").in(keys),
                test.or(key.get("storyDay").isNull(), test.between(key.get("storyDay"), from, to))));
    }

    private List<StoredAnswer> findByKeys(BiFunction<Root<AnswerKey>, CriteriaBuilder, Predicate> wanted) {
        return findAll(
                (answer, query, test) -> {
                    var found = query.subquery(String.class);
                    var key = found.from(AnswerKey.class);
                    found.select(key.get("claimId")).where(wanted.apply(key, test));
                    return answer.get("claimId").in(found);
                },
                Sort.by("claimId"));
    }
}
