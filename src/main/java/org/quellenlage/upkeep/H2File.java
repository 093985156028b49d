package org.quellenlage.upkeep;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The file an H2 base is kept in. Every commit appends the pages it changed; the versions before are garbage, and a stretch
 * of the file can be used again when nothing in it is alive.
 */
final class H2File {

    private final MVStore store;
    private final RandomAccessStore file;

    private H2File(MVStore store, RandomAccessStore file) {
        this.store = store;
        this.file = file;
    }

    /** The file behind a data source; none if the base is in memory or another database. */
    static Optional<H2File> of(DataSource base) throws SQLException {
        try (var connection = base.getConnection()) {
            if (connection.isWrapperFor(JdbcConnection.class)
                    && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                var store = session.getDatabase().getStore().getMvStore();
                return store.getFileStore() instanceof RandomAccessStore file && store.isPersistent()
                        ? Optional.of(new H2File(store, file))
                        : Optional.empty();
            }
            return Optional.empty();
        }
    }

    boolean isOpen() {
        return !store.isClosed();
    }

    /** Rises with every commit. */
    long version() {
        return store.getCurrentVersion();
    }

    /** How many per cent of what was written are still alive. */
    int alive() {
        return file.getChunksFillRate();
    }

    /** How many per cent of the file are in use, alive or not. */
    int used() {
        return file.getFillRate();
    }

    /**
     * Writes what is alive in the stretches with the most garbage once more, so that these can be used again.
     *
     * @param bytes how many at most
     * @return whether there was any
     */
    boolean rewrite(int bytes) {
        var rewritten = store.compact(100, bytes);
        if (rewritten) {
            store.commit();
        }
        return rewritten;
    }

    /** Moves stretches from the end of the file into gaps and cuts the end off. */
    void moveTogether(int bytes) {
        file.compactMoveChunks(100, bytes, store);
    }
}
