package org.quellenlage.conflict;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All answers that stand. */
interface Answers extends JpaRepository<StoredAnswer, String> {

    List<StoredAnswer> findBySourceId(String sourceId);

    List<StoredAnswer> findByQuestionIdInOrderByClaimId(Collection<String> questionIds);

    /** Answers found by one of these keys, of any time. */
    @Query("select a from StoredAnswer a where a.claimId in"
            + " (select k.claimId from AnswerKey k where k.lookupKey in :keys) order by a.claimId")
    List<StoredAnswer> findByKeys(Collection<String> keys);

    /** Answers found by one of these keys whose sources appeared between two days, or on a day unknown. */
    @Query("select a from StoredAnswer a where a.claimId in (select k.claimId from AnswerKey k where k.lookupKey in"
            + " :keys and (k.storyDay is null or k.storyDay between :from and :to)) order by a.claimId")
    List<StoredAnswer> findByKeysBetween(Collection<String> keys, long from, long to);

    @Modifying
    @Query("delete from AnswerKey k where k.claimId in :claimIds")
    void deleteKeysOf(Collection<String> claimIds);
}
