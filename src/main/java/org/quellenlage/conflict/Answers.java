package org.quellenlage.conflict;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All answers that stand. */
interface Answers extends JpaRepository<StoredAnswer, String>, JpaSpecificationExecutor<StoredAnswer> {

    List<StoredAnswer> findBySourceId(String sourceId);

    List<StoredAnswer> findByQuestionIdInOrderByClaimId(Collection<String> questionIds);

    List<StoredAnswer> findByPropositionIdIn(Collection<String> propositionIds);

    List<StoredAnswer> findByQuestionIdInAndSourceIdIn(Collection<String> questionIds, Collection<String> sourceIds);

    /** How often a question is answered, by how many sources and how differently, and between which times. */
    record Count(
            String questionId,
            long claims,
            long sources,
            long propositions,
            @Nullable Instant first,
            @Nullable Instant last) {

        static Count none(String questionId) {
            return new Count(questionId, 0, 0, 0, null, null);
        }
    }

    @Query("""
        select new org.quellenlage.conflict.Answers$Count(
            a.questionId, count(a), count(distinct a.sourceId), count(distinct a.propositionId),
            min(a.appearedAt), max(a.appearedAt))
        from StoredAnswer a where a.questionId in :questionIds group by a.questionId\
        """)
    List<Count> countByQuestion(Collection<String> questionIds);

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
