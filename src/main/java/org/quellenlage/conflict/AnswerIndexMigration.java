package org.quellenlage.conflict;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.AnswerIndex.Numbered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Fills the index of answers, which migration 11 made anew, from what is stored. */
@Component
class AnswerIndexMigration implements JavaMigration {

    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("12");
    }

    @Override
    public String getDescription() {
        return "fill the index of answers";
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
    public void migrate(Context context) throws SQLException {
        fill(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
    }

    static void fill(JdbcTemplate database) {
        var index = new AnswerIndex(database);
        var last = Long.MIN_VALUE;
        List<Numbered> some;
        do {
            some = database.query(
                    "select claim_seq, content from answer where claim_seq > ? order by claim_seq fetch first "
                            + AT_ONCE + " rows only",
                    (row, _) -> new Numbered(row.getLong(1), Json.parse(row.getString(2), Answer.class)),
                    last);
            if (!some.isEmpty()) {
                index.add(some);
                last = some.getLast().claimSeq();
            }
        } while (!some.isEmpty());
    }
}
