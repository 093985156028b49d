package org.quellenlage.conflict;

import java.sql.SQLException;
import java.util.ArrayList;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Fills the index of copies, which migration 6 made anew, from what is stored. */
@Component
class CopyIndexMigration implements JavaMigration {

    private static final int AT_ONCE = 500;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7");
    }

    @Override
    public String getDescription() {
        return "fill the indexes of answers and copies";
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
        var database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        fillCopies(database);
    }

    private static void fillCopies(JdbcTemplate database) {
        var index = new CopyIndex(database);
        var last = -1L;
        var numbers = new ArrayList<Long>();
        do {
            numbers.clear();
            database.query(
                    "select source.seq, printed_text.signature from source join printed_text"
                            + " on printed_text.source_id = source.id where source.seq > ? order by source.seq"
                            + " fetch first " + AT_ONCE + " rows only",
                    row -> {
                        numbers.add(row.getLong(1));
                        index.add(row.getLong(1), TextSignature.parse(row.getString(2)));
                    },
                    last);
            if (!numbers.isEmpty()) {
                last = numbers.getLast();
            }
        } while (!numbers.isEmpty());
    }
}
