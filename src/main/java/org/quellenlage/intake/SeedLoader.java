package org.quellenlage.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claims;
import org.quellenlage.conflict.ConflictClass;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.source.UnreadableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the articles of the seed folder in when the service starts; the service is ready once they are in. Files are read
 * by all cores and stored one after the other in the order of their paths, so that the result does not depend on who read
 * faster. Each file is a transaction of its own: after a kill the next start goes on where this one ended.
 */
@Component
class SeedLoader implements InitializingBean, ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private static final Duration BETWEEN_PROGRESS_LINES = Duration.ofSeconds(5);

    private final Intake intake;
    private final Claims claims;
    private final Conflicts conflicts;
    private final SeedFolder folder;
    private final Path path;
    private @Nullable FutureTask<Loaded> begun;
    private volatile boolean isStopping;

    SeedLoader(Intake intake, Claims claims, Conflicts conflicts, IntakeProperties properties, JsonMapper json) {
        this.intake = intake;
        this.claims = claims;
        this.conflicts = conflicts;
        this.path = properties.seeds();
        this.folder = new SeedFolder(path, properties.maxDocumentSize().toBytes(), json);
    }

    /** Loading begins while the rest of the service starts. */
    @Override
    public void afterPropertiesSet() {
        if (folder.exists()) {
            begun = new FutureTask<>(() -> finish(begin()));
            Thread.ofPlatform().name("seeds").daemon().start(begun);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException, ExecutionException {
        if (begun == null) {
            LOG.info("There is no folder {}, so no articles are loaded.", path.toAbsolutePath());
            return;
        }
        begun.get();
    }

    /** Ends with the file that is being stored, while there is still a database to store it in. */
    @Override
    public void destroy() throws InterruptedException, ExecutionException {
        isStopping = true;
        if (begun != null) {
            begun.get();
        }
    }

    ReadAhead begin() throws IOException {
        return new ReadAhead(folder.files(), file -> intake.read(folder.read(file)));
    }

    /** Takes in whatever is new in the folder. */
    Loaded finish(ReadAhead reading) throws InterruptedException {
        var loaded = new Loaded();
        try (reading) {
            while (!isStopping && reading.hasNext()) {
                store(reading.next(), loaded, reading.size());
            }
        }
        LOG.info("{}", loaded.line(path, claims.countByKind(), openConflicts()));
        return loaded;
    }

    private long openConflicts() {
        return conflicts.count((conflict, _, test) -> test.and(
                conflict.get("withdrawnAt").isNull(),
                test.notEqual(conflict.get("conflictClass"), ConflictClass.APPARENT)));
    }

    /** A file that cannot be taken in is reported and does not stop the rest. */
    private void store(ReadAhead.Waiting file, Loaded loaded, int files) throws InterruptedException {
        try {
            var document = file.document().get();
            loaded.count(
                    document.isKnown() ? Outcome.KNOWN : intake.store(document).outcome());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError end) {
                throw end;
            }
            refuse(file, e.getCause() == null ? e : e.getCause(), loaded);
        } catch (RuntimeException e) {
            refuse(file, e, loaded);
        }
        if (loaded.isTimeForALine()) {
            LOG.info("{} of {} files in {} are in", loaded.files(), files, path);
        }
    }

    private void refuse(ReadAhead.Waiting file, Throwable why, Loaded loaded) {
        loaded.refused++;
        if (why instanceof UnreadableDocument) {
            LOG.warn("{} is left out. {}", file.file(), why.getMessage());
        } else {
            LOG.warn("{} is left out because reading or storing it failed.", file.file(), why);
        }
    }

    /** What has become of the files so far. */
    static final class Loaded {

        private final long start = System.nanoTime();
        private final EnumMap<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private long nextLine = start + BETWEEN_PROGRESS_LINES.toNanos();
        private int refused;

        private boolean isTimeForALine() {
            var now = System.nanoTime();
            if (now - nextLine < 0) {
                return false;
            }
            nextLine = now + BETWEEN_PROGRESS_LINES.toNanos();
            return true;
        }

        private void count(Outcome outcome) {
            outcomes.merge(outcome, 1, Integer::sum);
        }

        int filesThatWere(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        int refused() {
            return refused;
        }

        int files() {
            return refused
                    + outcomes.values().stream().mapToInt(Integer::intValue).sum();
        }

        private String line(Path path, List<Claims.OfKind> kinds, long conflicts) {
            var claims = kinds.stream().mapToLong(Claims.OfKind::count).sum();
            var ofKinds = kinds.stream().map(it -> it.count() + " " + it.kind()).collect(Collectors.joining(", "));
            return "%d files in %s: %d new, %d read again, %d known, %d left out."
                            .formatted(
                                    files(),
                                    path,
                                    filesThatWere(Outcome.ADDED),
                                    filesThatWere(Outcome.READ_AGAIN),
                                    filesThatWere(Outcome.KNOWN),
                                    refused)
                    + " The base holds %d claims (%s) and %d conflicts. %d ms."
                            .formatted(
                                    claims,
                                    ofKinds,
                                    conflicts,
                                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }
}
