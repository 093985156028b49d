package org.quellenlage.conflict;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * All answers that stand. They are many and nobody watches them change, so they are written as they are, a source at a time;
 * {@link AnswerIndex} finds them and {@link KnownAnswers} reads what is in them.
 */
@Component
class Answers {

    private static final String SELECT = "select answer.claim_seq, answer.content, answer.mark, answer.appeared_at";
    private static final RowMapper<StoredAnswer> ROW = (row, _) -> new StoredAnswer(
            row.getLong(1), row.getString(2), row.getLong(3), instant(row.getObject(4, OffsetDateTime.class)));

    private final JdbcTemplate database;

    Answers(JdbcTemplate database) {
        this.database = database;
    }

    void add(Collection<StoredAnswer> answers) {
        database.batchUpdate(
                "insert into answer (claim_seq, content, mark, appeared_at) values (?, ?, ?, ?)",
                answers.stream()
                        .map(it ->
                                new @Nullable Object[] {it.claimSeq(), it.content(), it.mark(), time(it.appearedAt())})
                        .toList());
    }

    /** Takes over other words of answers that are there. */
    void change(Collection<StoredAnswer> answers) {
        database.batchUpdate(
                "update answer set content = ?, mark = ? where claim_seq = ?",
                answers.stream()
                        .map(it -> new Object[] {it.content(), it.mark(), it.claimSeq()})
                        .toList());
    }

    void remove(Collection<StoredAnswer> answers) {
        database.batchUpdate(
                "delete from answer where claim_seq = ?",
                answers.stream().map(it -> new Object[] {it.claimSeq()}).toList());
    }

    Optional<StoredAnswer> of(long claimSeq) {
        return database.query(SELECT + " from answer where claim_seq = ?", ROW, claimSeq).stream()
                .findFirst();
    }

    List<StoredAnswer> ofSource(String sourceId) {
        return database.query(
                SELECT + " from claim join answer on answer.claim_seq = claim.seq where claim.source_id = ?",
                ROW,
                sourceId);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

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
