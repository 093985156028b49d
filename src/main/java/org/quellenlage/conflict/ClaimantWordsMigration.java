package org.quellenlage.conflict;

import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.quellenlage.search.GermanWords;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Notes who takes part in the conflicts that are stored, in the table that migration 13 made. */
@Component
class ClaimantWordsMigration implements JavaMigration {

    private static final int AT_ONCE = 500;

    private final GermanWords german;

    ClaimantWordsMigration(GermanWords german) {
        this.german = german;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("14");
    }

    @Override
    public String getDescription() {
        return "note the claimants of conflicts";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        var words = new ClaimantWords(database, german);
        var last = Long.MIN_VALUE;
        List<ClaimantWords.Change> some;
        do {
            some = database.query(
                    "select seq, positions from conflict where seq > ? order by seq fetch first " + AT_ONCE
                            + " rows only",
                    (row, _) -> new ClaimantWords.Change(
                            row.getLong(1),
                            Set.of(),
                            Conflict.claimants(Json.parseList(row.getString(2), Position.class))),
                    last);
            words.note(some);
            last = some.isEmpty() ? last : some.getLast().conflict();
        } while (!some.isEmpty());
    }
}
