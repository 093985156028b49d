package org.quellenlage.conflict;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All answers that stand, found through their claims; {@link KnownAnswers} reads what is in them. */
interface Answers extends JpaRepository<StoredAnswer, Long> {

    @Query("select answer from StoredAnswer answer join Claim claim on claim.seq = answer.claimSeq"
            + " where claim.sourceId = :sourceId")
    List<StoredAnswer> findBySource(String sourceId);

    @Query("select answer.content from StoredAnswer answer join Claim claim on claim.seq = answer.claimSeq"
            + " where claim.questionId in :questionIds")
    List<String> contentsByQuestion(Collection<String> questionIds);

    /** An answer whose claim takes part in conflicts. */
    record Disputed(String content, String conflictIds) {}

    @Query("""
        select new org.quellenlage.conflict.Answers$Disputed(answer.content, claim.conflictIds)
        from StoredAnswer answer join Claim claim on claim.seq = answer.claimSeq
        where claim.questionId in :questionIds and claim.propositionId in :propositionIds
        and claim.conflictIds is not null\
        """)
    List<Disputed> disputedByProposition(Collection<String> questionIds, Collection<String> propositionIds);

    /** Which of these propositions are stored as answers to one of these questions. */
    @Query("""
        select distinct claim.propositionId
        from StoredAnswer answer join Claim claim on claim.seq = answer.claimSeq
        where claim.questionId in :questionIds and claim.propositionId in :propositionIds\
        """)
    List<String> knownPropositions(Collection<String> questionIds, Collection<String> propositionIds);

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

        /** The same and the answers of one more source. */
        Count with(Collection<Answer> fresh, Collection<String> knownPropositions) {
            var said = fresh.stream()
                    .map(Answer::proposition)
                    .distinct()
                    .filter(it -> !knownPropositions.contains(it))
                    .count();
            var at = fresh.iterator().next().publishedAt();
            return new Count(
                    questionId,
                    claims + fresh.size(),
                    sources + 1,
                    propositions + said,
                    first == null || (at != null && at.isBefore(first)) ? at : first,
                    last == null || (at != null && at.isAfter(last)) ? at : last);
        }
    }

    @Query("""
        select new org.quellenlage.conflict.Answers$Count(
            claim.questionId, count(claim), count(distinct claim.sourceId), count(distinct claim.propositionId),
            min(answer.appearedAt), max(answer.appearedAt))
        from StoredAnswer answer join Claim claim on claim.seq = answer.claimSeq
        where claim.questionId in :questionIds group by claim.questionId\
        """)
    List<Count> countByQuestion(Collection<String> questionIds);
}
