package org.quellenlage.conflict;

import jakarta.persistence.criteria.Predicate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.quellenlage.search.AnyWord;
import org.quellenlage.search.GermanWords;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds conflicts by the names of those who take part, as claims are found by theirs: words in any order and inflection,
 * parts of compounds too, and all of them in one name. Each word of a name is a row that an index leads to, so that asking
 * costs what is found and does not grow with the base.
 */
@Component
public class ClaimantWords {

    /** So many words that begin alike are looked for. */
    private static final int MOST = 100;

    private final JdbcTemplate database;
    private final GermanWords german;

    ClaimantWords(JdbcTemplate database, GermanWords german) {
        this.database = database;
        this.german = german;
    }

    /** Those who take part in a conflict, before something changed and now. */
    record Change(long conflict, Set<String> before, Set<String> now) {}

    /** Notes who takes part now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(Collection<Change> changes) {
        var gone = new ArrayList<Object[]>();
        var come = new ArrayList<Object[]>();
        for (var it : changes) {
            it.before.stream().filter(name -> !it.now.contains(name)).forEach(name -> addRows(gone, it.conflict, name));
            it.now.stream().filter(name -> !it.before.contains(name)).forEach(name -> addRows(come, it.conflict, name));
        }
        if (!gone.isEmpty()) {
            database.batchUpdate(
                    "delete from conflict_claimant where term = ? and conflict_seq = ? and name = ?", gone);
        }
        if (!come.isEmpty()) {
            database.batchUpdate("insert into conflict_claimant (term, conflict_seq, name) values (?, ?, ?)", come);
        }
    }

    private void addRows(List<Object[]> rows, long conflict, String name) {
        german.of(name).forEach(it -> rows.add(new Object[] {bytes(it), conflict, AnswerIndex.hashed(name)}));
    }

    private static byte[] bytes(String term) {
        return term.getBytes(StandardCharsets.UTF_8);
    }

    /** Conflicts in which somebody takes part whose name has all these words; none if no word can be found. */
    public Specification<Conflict> naming(String words) {
        var asked = german.asked(words).stream().map(this::terms).toList();
        if (asked.isEmpty() || asked.stream().anyMatch(List::isEmpty)) {
            return (_, _, where) -> where.disjunction();
        }
        return (conflict, query, where) -> {
            var named = query.subquery(Long.class);
            var first = named.from(ClaimantWord.class).get("key");
            var all = new ArrayList<Predicate>();
            all.add(first.get("term").in(asked.getFirst()));
            for (var terms : asked.subList(1, asked.size())) {
                var next = named.from(ClaimantWord.class).get("key");
                all.add(next.get("term").in(terms));
                all.add(where.equal(next.get("conflictSeq"), first.get("conflictSeq")));
                all.add(where.equal(next.get("name"), first.get("name")));
            }
            return conflict.get("seq").in(named.select(first.get("conflictSeq")).where(all.toArray(Predicate[]::new)));
        };
    }

    /** The forms in which a word may stand in a name; of those that begin alike the ones that do. */
    private List<byte[]> terms(AnyWord word) {
        return word.forms().stream()
                .flatMap(it -> (word.open() ? beginningWith(bytes(it)) : List.of(bytes(it))).stream())
                .toList();
    }

    private List<byte[]> beginningWith(byte[] beginning) {
        var end = beginning.clone();
        end[end.length - 1]++;
        return database.query(
                "select distinct term from conflict_claimant where term >= ? and term < ? order by term fetch first "
                        + MOST + " rows only",
                (row, _) -> row.getBytes(1),
                beginning,
                end);
    }
}
