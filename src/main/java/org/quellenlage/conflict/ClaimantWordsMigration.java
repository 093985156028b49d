package org.quellenlage.conflict;

import java.util.List;
import java.util.Set;
import org.quellenlage.search.GermanWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes who takes part in the conflicts that are stored, in the table that migration 13 made. */
@Component
class ClaimantWordsMigration extends FillingMigration {

    private static final int AT_ONCE = 500;

    /** Only a base that was filled before needs the dictionary so early in the start. */
    private final ObjectProvider<GermanWords> german;

    ClaimantWordsMigration(ObjectProvider<GermanWords> german) {
        super("14", "note the claimants of conflicts");
        this.german = german;
    }

    @Override
    void fill(JdbcTemplate database) {
        var some = after(Long.MIN_VALUE, database);
        if (some.isEmpty()) {
            return;
        }
        var words = new ClaimantWords(database, german.getObject());
        while (!some.isEmpty()) {
            words.note(some);
            some = after(some.getLast().conflict(), database);
        }
    }

    private static List<ClaimantWords.Change> after(long seq, JdbcTemplate database) {
        return database.query(
                "select seq, positions from conflict where seq > ? order by seq fetch first " + AT_ONCE + " rows only",
                (row, _) -> new ClaimantWords.Change(
                        row.getLong(1), Set.of(), Conflict.claimants(Json.parseList(row.getString(2), Position.class))),
                seq);
    }
}
