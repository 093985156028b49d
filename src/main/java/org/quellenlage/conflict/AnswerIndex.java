package org.quellenlage.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.ContentId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds stored answers that may be compared with others: they share a key and their sources appeared within weeks. A key is
 * what is asked and a name or word that the source is about: "people@wien". A source asks many things about the same dozen
 * names, so there is one row for each name of a source, with all that is asked about it; the row stands in one index only,
 * since there are more of them than of anything else.
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

    private static final Map<String, Long> NUMBERS = Recent.things(1 << 14);

    private static final String INSERT =
            "insert into answer_key (lookup, story_day, source, answers) values (?, ?, ?, ?)";
    private static final String DELETE = "delete from answer_key where lookup = ? and story_day = ? and source = ?";

    /** Lists are joined, not asked for with "in": H2 compares each row it finds with the whole list then. */
    private static final String NUMBER = "(cast(? as bigint))";

    private static final String WORD = "(cast(? as varchar(32)))";
    private static final String SAID = " join claim on claim.question_id = wanted.question"
            + " and claim.proposition_id = wanted.said join answer on answer.claim_seq = claim.seq";

    private final JdbcTemplate database;

    AnswerIndex(JdbcTemplate database) {
        this.database = database;
    }

    /** An answer with the number of its claim in the order of all claims. */
    record Numbered(long claimSeq, Answer answer) {}

    /** Which answer, and a mark that another one of the same claim does not have. */
    record Marked(long claimSeq, long mark) {}

    /** What is said, without who says it. */
    record Said(String questionId, String proposition) {

        static Set<Said> by(Collection<Answer> answers) {
            return answers.stream()
                    .map(it -> new Said(it.asked().id(), it.proposition()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static List<Object[]> rows(Collection<Said> all) {
            return all.stream()
                    .map(it -> new Object[] {it.questionId, it.proposition})
                    .toList();
        }
    }

    /** An answer whose claim takes part in conflicts. */
    record Disputed(Marked answer, String conflictIds) {}

    /** An answer in the words in which it is kept. */
    record Kept(Marked answer, String content) {}

    // ---------------------------------------------------------------------- by keys

    /** @param answers all of one source or of several */
    void add(Collection<Numbered> answers) {
        var rows = new ArrayList<Object[]>();
        keysOf(answers)
                .forEach((place, asked) ->
                        asked.rows().forEach(it -> rows.add(new Object[] {place.lookup, place.day, place.source, it})));
        database.batchUpdate(INSERT, rows);
    }

    /** @param answers all of a source */
    void remove(Collection<Numbered> answers) {
        database.batchUpdate(
                DELETE,
                keysOf(answers).keySet().stream()
                        .map(it -> new Object[] {it.lookup, it.day, it.source})
                        .toList());
    }

    /** Where a row stands: a name, a day, a source. */
    private record Place(long lookup, long day, long source) {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::source).thenComparing(Place::lookup).thenComparing(Place::day);
    }

    private static Map<Place, AskedAbout> keysOf(Collection<Numbered> answers) {
        var rows = new TreeMap<Place, AskedAbout>(Place.ORDER);
        for (var it : answers) {
            var day = day(it.answer().publishedAt());
            for (var key : it.answer().lookupKeys()) {
                rows.computeIfAbsent(
                                new Place(numberOf(name(key)), day, Numbers.sourceOf(it.claimSeq())),
                                _ -> new AskedAbout())
                        .add((int) numberOf(key), it.claimSeq());
            }
        }
        return rows;
    }

    /** What a key is about: that what it stands before is asked of. */
    private static String name(String key) {
        return key.substring(key.lastIndexOf('@') + 1);
    }

    /** The numbers of the claims whose answers share one of these keys and may be of the time of a source. */
    Collection<Long> find(Collection<String> keys, @Nullable Instant publishedAt) {
        var day = day(publishedAt);
        var asked = new TreeMap<Long, Set<Integer>>();
        var wanted = new ArrayList<Object[]>();
        for (var key : keys) {
            var lookup = numberOf(name(key));
            asked.computeIfAbsent(lookup, it -> {
                        wanted.addAll(spans(it, day, Story.isOfFew(key) ? AFFAIR_DAYS : STORY_DAYS));
                        return new HashSet<>();
                    })
                    .add((int) numberOf(key));
        }
        var found = new TreeSet<Long>();
        if (!wanted.isEmpty()) {
            var given = Given.of(wanted);
            database.query(
                    "select k.lookup, k.source, k.answers from (values "
                            + given.each("(cast(? as bigint), cast(? as bigint), cast(? as bigint))")
                            + ") wanted (lookup, first_day, last_day) join answer_key k on k.lookup = wanted.lookup"
                            + " and k.story_day between wanted.first_day and wanted.last_day",
                    row -> {
                        AskedAbout.find(
                                row.getBytes(3), asked.getOrDefault(row.getLong(1), Set.of()), row.getLong(2), found);
                    },
                    given.values());
        }
        return found;
    }

    /** The number that stands for a key or a name: many claims have the same, and it is asked for before it is stored. */
    private static long numberOf(String key) {
        return NUMBERS.computeIfAbsent(key, AnswerIndex::hashed);
    }

    private static List<Object[]> spans(long lookup, long day, long days) {
        return day == NO_DAY
                ? List.<Object[]>of(new Object[] {lookup, NO_DAY, Long.MAX_VALUE})
                : List.of(new Object[] {lookup, NO_DAY, NO_DAY}, new Object[] {lookup, day - days, day + days});
    }

    // ---------------------------------------------------------------------- by number

    /** Which of these questions were asked before. */
    Set<String> knownQuestions(Collection<String> ids) {
        var wanted = Given.of(ids);
        return new TreeSet<>(database.queryForList(
                "select question.id from (values " + wanted.each(WORD) + ") wanted (id)"
                        + " join question on question.id = wanted.id",
                String.class,
                wanted.values()));
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
                wanted.values());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Which of these propositions are stored as answers to their questions. */
    Set<String> knownPropositions(Collection<Said> said) {
        var wanted = Given.of(Said.rows(said));
        return new TreeSet<>(database.queryForList(
                "select distinct claim.proposition_id from " + wanted(wanted) + SAID, String.class, wanted.values()));
    }

    /** Those who say one of these. */
    List<Marked> saying(Collection<Said> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        var wanted = Given.of(Said.rows(said));
        return database.query(
                "select answer.claim_seq, answer.mark from " + wanted(wanted) + SAID,
                AnswerIndex::marked,
                wanted.values());
    }

    /** Those who say one of these and are part of conflicts. */
    List<Disputed> disputed(Collection<Said> said) {
        var wanted = Given.of(Said.rows(said));
        return database.query(
                "select answer.claim_seq, answer.mark, claim.conflict_ids from " + wanted(wanted) + SAID
                        + " where claim.conflict_ids is not null",
                (row, number) -> new Disputed(marked(row, number), row.getString(3)),
                wanted.values());
    }

    private static String wanted(Given said) {
        return "(values " + said.each("(cast(? as varchar(32)), cast(? as varchar(32)))") + ") wanted (question, said)";
    }

    /** The words in which answers are kept. */
    List<Kept> contents(Collection<Long> claimSeqs) {
        if (claimSeqs.isEmpty()) {
            return List.of();
        }
        var wanted = Given.of(claimSeqs);
        return database.query(
                "select answer.claim_seq, answer.mark, answer.content from (values " + wanted.each(NUMBER)
                        + ") wanted (seq) join answer on answer.claim_seq = wanted.seq",
                (row, number) -> new Kept(marked(row, number), row.getString(3)),
                wanted.values());
    }

    List<Marked> marked(Collection<Long> claimSeqs) {
        return marked(
                "select answer.claim_seq, answer.mark from (values %s) wanted (seq)"
                        + " join answer on answer.claim_seq = wanted.seq",
                NUMBER, claimSeqs);
    }

    List<Marked> ofClaims(Collection<String> claimIds) {
        return marked(
                "select answer.claim_seq, answer.mark from (values %s) wanted (id) join claim on claim.id = wanted.id"
                        + " join answer on answer.claim_seq = claim.seq",
                WORD, claimIds);
    }

    List<Marked> ofQuestion(String questionId) {
        return marked(
                "select answer.claim_seq, answer.mark from (values %s) wanted (id)"
                        + " join claim on claim.question_id = wanted.id join answer on answer.claim_seq = claim.seq",
                WORD, List.of(questionId));
    }

    /**
     * All that these sources answer: the claims of a source have numbers beside each other. The sources are looked up though
     * their numbers are known to whoever has their claims: of ranges given as rows PostgreSQL expects so much that it reads
     * through all answers.
     */
    List<Marked> ofSources(Collection<String> sourceIds) {
        return marked(
                "select answer.claim_seq, answer.mark from (values %s) wanted (id)"
                        + " join source on source.id = wanted.id join answer on "
                        + Numbers.isOf("answer.claim_seq", "source.seq"),
                WORD,
                sourceIds);
    }

    private List<Marked> marked(String select, String placeholder, Collection<?> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var wanted = Given.of(some);
        return database.query(select.formatted(wanted.each(placeholder)), AnswerIndex::marked, wanted.values());
    }

    private static Marked marked(ResultSet row, int number) throws SQLException {
        return new Marked(row.getLong(1), row.getLong(2));
    }

    private static long day(@Nullable Instant at) {
        return at == null ? NO_DAY : Duration.between(Instant.EPOCH, at).toDays();
    }

    /** Two keys that meet here by chance only cost a look at an answer that is none. */
    static long hashed(String key) {
        return Long.parseUnsignedLong(ContentId.sha256(key), 0, HEXADECIMAL, HEXADECIMAL);
    }
}
