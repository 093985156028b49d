package org.quellenlage.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Takes many documents in: all cores read ahead of the one that is being stored, and documents are stored in the order in
 * which they came. How far to read ahead is up to the one who sends them on.
 */
@Component
public class BulkIntake implements DisposableBean {

    private final Intake intake;
    private final NewsIntake news;
    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("bulk-reader-", 1).daemon().factory());

    BulkIntake(Intake intake, NewsIntake news) {
        this.intake = intake;
        this.news = news;
    }

    /** A document that is being read. */
    public final class Pending {

        private final Future<Read> read;

        private Pending(Future<Read> read) {
            this.read = read;
        }

        public boolean isRead() {
            return read.isDone();
        }

        /** Whether it is read, and others that are may be stored in one transaction with it. */
        public boolean sharesTransaction() {
            return read.state() == Future.State.SUCCESS
                    && read.resultNow().incoming() instanceof Incoming.Plain
                    && read.resultNow().document() != null;
        }

        private ReadDocument document() {
            return Objects.requireNonNull(read.resultNow().document());
        }

        /**
         * Waits until it is read, and stores it.
         *
         * @return what became of it; empty where it is news that must not be used and never was
         */
        public Optional<IntakeReport> store() throws Exception {
            try {
                return BulkIntake.this.store(read.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }
    }

    /** What came in and what the engine saw in it. */
    private record Read(Incoming incoming, @Nullable ReadDocument document) {}

    /** Begins to read a document. */
    public Pending begin(Callable<Incoming> document) {
        return new Pending(cores.submit(() -> read(document.call())));
    }

    private Read read(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Plain it -> new Read(it, intake.readSent(it.document()));
            case Incoming.News it -> new Read(it, news.read(it.item()));
        };
    }

    /**
     * Stores documents in this order; those that share a transaction with those beside them in one.
     *
     * @return for each what there is to ask for, see {@link Pending#store}
     */
    public List<Callable<Optional<IntakeReport>>> store(List<Pending> documents) {
        if (documents.stream().allMatch(Pending::sharesTransaction)) {
            return intake.begin(documents.stream().map(Pending::document).toList()).stream()
                    .<Callable<Optional<IntakeReport>>>map(it -> () -> Optional.of(it.get()))
                    .toList();
        }
        return documents.stream()
                .<Callable<Optional<IntakeReport>>>map(it -> it::store)
                .toList();
    }

    private Optional<IntakeReport> store(Read read) {
        return switch (read.incoming()) {
            case Incoming.Plain it ->
                Optional.of(read.document() == null ? intake.take(it.document()) : intake.store(read.document()));
            case Incoming.News it -> news.store(it.item(), read.document());
        };
    }

    @Override
    public void destroy() {
        cores.shutdown(); // nobody is interrupted: that would close the files of the database
    }
}
