package org.quellenlage.conflict;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/** All answers that stand, found through their claims; {@link KnownAnswers} reads what is in them. */
interface Answers extends JpaRepository<StoredAnswer, Long> {

    @NativeQuery(
            "select answer.* from answer join claim on claim.seq = answer.claim_seq where claim.source_id = :sourceId")
    List<StoredAnswer> findBySource(String sourceId);

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
}
