package org.quellenlage.upkeep;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the file of an H2 base small. H2 would do so itself if commits were written half a second later; they are written
 * at once here, so that nothing acknowledged is lost, and then it leaves the file as it grows. Each second a little is
 * rewritten: while articles come in, only where most is garbage; when nobody writes, until little is left.
 */
@Component
final class FileUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** So often in a row nothing was written before it counts as rest; where little comes in, a second passes soon. */
    private static final int QUIET_LOOKS = 5;

    /** Per cent of the file that have to be alive while somebody writes, and when nobody does. */
    private static final int ALIVE_AT_WORK = 50;

    private static final int ALIVE_AT_REST = 85;
    private static final int USED_AT_REST = 85;

    private static final int A_LITTLE = 4 << 20;
    private static final int MUCH = 16 << 20;

    private final DataSource base;
    private CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread keeper;

    FileUpkeep(DataSource base) {
        this.base = base;
    }

    @Override
    public void start() {
        var ended = new CountDownLatch(1);
        end = ended;
        try {
            keeper = H2File.of(base)
                    .map(file -> Thread.ofVirtual().name("h2-upkeep").start(() -> keep(file, ended)))
                    .orElse(null);
        } catch (SQLException e) {
            LOG.warn("The file of the base is not kept small.", e);
        }
    }

    private static void keep(H2File file, CountDownLatch end) {
        var seen = file.version();
        var quiet = 0;
        try {
            while (!end.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS) && file.isOpen()) {
                quiet = file.version() == seen ? quiet + 1 : 0;
                if (quiet >= QUIET_LOOKS) {
                    rest(file);
                } else if (file.alive() < ALIVE_AT_WORK) {
                    file.rewrite(A_LITTLE);
                }
                seen = file.version();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (MVStoreException e) {
            LOG.warn("The file of the base is not kept small any longer.", e);
        }
    }

    private static void rest(H2File file) {
        if (file.alive() < ALIVE_AT_REST && file.rewrite(MUCH)) {
            return;
        }
        if (file.used() < USED_AT_REST) {
            file.moveTogether(MUCH);
        }
    }

    @Override
    public void stop() {
        end.countDown();
        if (keeper != null) {
            try {
                keeper.join(Duration.ofSeconds(10));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            keeper = null;
        }
    }

    @Override
    public boolean isRunning() {
        return keeper != null;
    }
}
