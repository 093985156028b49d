package org.quellenlage.conflict;

import java.util.List;
import java.util.Set;
import org.quellenlage.search.GermanWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes who takes part in the conflicts that are stored, in the table that migration 13 made. */
@Component
class ClaimantWordsMigration extends RefillingMigration<ClaimantWords.Change> {

    /** Only a base that was filled before needs the dictionary so early in the start. */
    private final ObjectProvider<GermanWords> german;

    ClaimantWordsMigration(ObjectProvider<GermanWords> german) {
        super(14, "note the claimants of conflicts");
        this.german = german;
    }

    @Override
    List<ClaimantWords.Change> after(long number, int atOnce, JdbcTemplate database) {
        return database.query(
                "select seq, positions from conflict where seq > ? order by seq fetch first ? rows only",
                (row, _) -> new ClaimantWords.Change(
                        row.getLong(1), Set.of(), Conflict.claimants(Json.parseList(row.getString(2), Position.class))),
                number,
                atOnce);
    }

    @Override
    long number(ClaimantWords.Change claimants) {
        return claimants.conflict();
    }

    @Override
    void add(List<ClaimantWords.Change> claimants, JdbcTemplate database) {
        new ClaimantWords(database, german.getObject()).note(claimants);
    }
}
