package org.quellenlage.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.ContentId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds stored answers that may be compared with others: they share a key and their sources appeared within weeks. A row is
 * three numbers and stands in one index only, since there are more of them than of anything else.
 */
@Component
class AnswerIndex {

    /** Answers are compared within this many days. */
    private static final long STORY_DAYS = 46;

    /** Answers found by a name that few stories share, within so many. */
    private static final long AFFAIR_DAYS = 400;

    /** The day of a source of unknown time; it is compared with all. */
    private static final long NO_DAY = Long.MIN_VALUE;

    private static final int HEXADECIMAL = 16;

    private static final String INSERT = "insert into answer_key (lookup, story_day, claim_seq) values (?, ?, ?)";
    private static final String CONTENT =
            "select answer.content from claim join answer on answer.claim_seq = claim.seq ";
    private static final String DELETE = "delete from answer_key where lookup = ? and story_day = ? and claim_seq = ?";

    private final JdbcTemplate database;

    AnswerIndex(JdbcTemplate database) {
        this.database = database;
    }

    /** An answer with the number of its claim in the order of all claims. */
    record Numbered(long claimSeq, Answer answer) {}

    void add(Collection<Numbered> answers) {
        database.batchUpdate(INSERT, rows(answers));
    }

    void remove(Collection<Numbered> answers) {
        database.batchUpdate(DELETE, rows(answers));
    }

    private static List<Object[]> rows(Collection<Numbered> answers) {
        var rows = new ArrayList<Object[]>();
        for (var it : answers) {
            var day = day(it.answer().publishedAt());
            for (var key : hashed(it.answer().lookupKeys())) {
                rows.add(new Object[] {key, day, it.claimSeq()});
            }
        }
        return rows;
    }

    /** The numbers of the claims whose answers share one of these keys and may be of the time of a source. */
    Collection<Long> find(Collection<String> keys, @Nullable Instant publishedAt) {
        var found = new TreeSet<Long>();
        var ofFew = keys.stream().collect(Collectors.partitioningBy(Story::isOfFew));
        find(hashed(ofFew.getOrDefault(false, List.of())), day(publishedAt), STORY_DAYS, found);
        find(hashed(ofFew.getOrDefault(true, List.of())), day(publishedAt), AFFAIR_DAYS, found);
        return found;
    }

    private void find(Collection<Long> keys, long day, long days, Collection<Long> found) {
        if (keys.isEmpty()) {
            return;
        }
        if (day == NO_DAY) {
            findBetween(keys, NO_DAY, Long.MAX_VALUE, found);
        } else {
            findBetween(keys, NO_DAY, NO_DAY, found);
            findBetween(keys, day - days, day + days, found);
        }
    }

    private void findBetween(Collection<Long> keys, long from, long to, Collection<Long> found) {
        var wanted = Given.of(keys);
        database.query(
                "select k.claim_seq from (values " + wanted.each("(cast(? as bigint))") + ") wanted (lookup)"
                        + " join answer_key k on k.lookup = wanted.lookup and k.story_day between ? and ?",
                row -> {
                    found.add(row.getLong(1));
                },
                wanted.and(from, to));
    }

    /** Which of these questions were asked before. */
    Set<String> knownQuestions(Collection<String> ids) {
        var wanted = Given.of(ids);
        var known = new TreeSet<String>();
        database.query(
                "select id from question where id in (" + wanted.each("?") + ")",
                row -> {
                    known.add(row.getString(1));
                },
                wanted.and());
        return known;
    }

    /** How often each of these questions is answered, where it is. */
    List<Answers.Count> countByQuestion(Collection<String> questionIds) {
        var wanted = Given.of(questionIds);
        return database.query(
                "select claim.question_id, count(*), count(distinct claim.source_id),"
                        + " count(distinct claim.proposition_id), min(answer.appeared_at), max(answer.appeared_at)"
                        + " from answer join claim on claim.seq = answer.claim_seq where claim.question_id in ("
                        + wanted.each("?") + ") group by claim.question_id",
                (row, _) -> new Answers.Count(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        instant(row.getObject(5, OffsetDateTime.class)),
                        instant(row.getObject(6, OffsetDateTime.class))),
                wanted.and());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    List<String> contents(Collection<Long> claimSeqs) {
        return contents("select content from answer where claim_seq in (%s)", claimSeqs, List.of());
    }

    List<String> contentsOfClaims(Collection<String> claimIds) {
        return contents(CONTENT + "where claim.id in (%s)", claimIds, List.of());
    }

    List<String> contentsByProposition(Collection<String> questionIds, Collection<String> propositionIds) {
        return contents(
                CONTENT + "where claim.question_id in (%s) and claim.proposition_id in (%s)",
                questionIds,
                propositionIds);
    }

    List<String> contentsBySource(Collection<String> questionIds, Collection<String> sourceIds) {
        return contents(
                CONTENT + "where claim.question_id in (%s) and claim.source_id in (%s)", questionIds, sourceIds);
    }

    private List<String> contents(String select, Collection<?> some, Collection<?> others) {
        var contents = new ArrayList<String>();
        if (!some.isEmpty()) {
            var first = Given.of(some);
            var second = Given.of(others);
            database.query(
                    select.formatted(first.each("?"), second.each("?")),
                    row -> {
                        contents.add(row.getString(1));
                    },
                    first.and(second.and()));
        }
        return contents;
    }

    private static long day(@Nullable Instant at) {
        return at == null ? NO_DAY : Duration.between(Instant.EPOCH, at).toDays();
    }

    private static Collection<Long> hashed(Collection<String> keys) {
        var hashed = new TreeSet<Long>();
        keys.forEach(it -> hashed.add(hashed(it)));
        return hashed;
    }

    /** Two keys that meet here by chance only cost a comparison that finds nothing. */
    private static long hashed(String key) {
        return Long.parseUnsignedLong(ContentId.sha256(key), 0, HEXADECIMAL, HEXADECIMAL);
    }
}
