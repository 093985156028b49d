package org.quellenlage.conflict;

import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.quellenlage.search.GermanWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Notes who takes part in the conflicts that are stored, in the table that migration 13 made. */
@Component
class ClaimantWordsMigration implements JavaMigration {

    private static final int AT_ONCE = 500;

    /** Only a base that was filled before needs the dictionary so early in the start. */
    private final ObjectProvider<GermanWords> german;

    ClaimantWordsMigration(ObjectProvider<GermanWords> german) {
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
