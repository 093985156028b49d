package org.quellenlage.conflict;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a table that the migration before made anew from what is stored, a few hundred rows at a time, in the order of
 * their numbers. Runs once for each base, in one transaction.
 *
 * @param <T> what one stored row gives
 */
abstract class RefillingMigration<T> implements JavaMigration {

    private static final int AT_ONCE = 500;

    private final String version;
    private final String description;

    RefillingMigration(int version, String description) {
        this.version = Integer.toString(version);
        this.description = description;
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    /** None: the rows that are read differ from base to base. */
    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public final void migrate(Context context) {
        fill(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
    }

    final void fill(JdbcTemplate database) {
        var some = after(Long.MIN_VALUE, AT_ONCE, database);
        while (!some.isEmpty()) {
            add(some, database);
            some = after(number(some.getLast()), AT_ONCE, database);
        }
    }

    /** At most {@code atOnce} stored rows with numbers above the given one, in the order of their numbers. */
    abstract List<T> after(long number, int atOnce, JdbcTemplate database);

    abstract long number(T row);

    abstract void add(List<T> rows, JdbcTemplate database);
}
