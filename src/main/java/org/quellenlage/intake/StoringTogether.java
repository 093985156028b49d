package org.quellenlage.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.quellenlage.source.Arrivals;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores documents that wait at the same moment in one transaction, in the order in which they came: the end of a
 * transaction is what storing waits for longest. One that cannot be stored does not keep the others from it.
 */
final class StoringTogether {

    private static final int MOST = 16;

    private final ReentrantLock storing = new ReentrantLock();
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;
    private final Storing storeInTurn;

    /** Stores a document whose turn has been taken. */
    interface Storing {
        IntakeReport store(ReadDocument document);
    }

    StoringTogether(Arrivals arrivals, TransactionTemplate transaction, Storing storeInTurn) {
        this.arrivals = arrivals;
        this.transaction = transaction;
        this.storeInTurn = storeInTurn;
    }

    private record Waiting(ReadDocument document, CompletableFuture<IntakeReport> report) {}

    /** Begins to store documents; the order is that of the list. Nothing happens before {@link #await}. */
    List<CompletableFuture<IntakeReport>> add(List<ReadDocument> documents) {
        var reports = new ArrayList<CompletableFuture<IntakeReport>>();
        for (var document : documents) {
            var waiting = new Waiting(document, new CompletableFuture<>());
            reports.add(waiting.report);
            queue.add(waiting);
        }
        return reports;
    }

    /** What became of a document; stores it, together with others that wait, unless somebody else does. */
    IntakeReport await(CompletableFuture<IntakeReport> report) {
        while (!report.isDone()) {
            storing.lock();
            try {
                if (!report.isDone()) {
                    store(next());
                }
            } finally {
                storing.unlock();
            }
        }
        try {
            return report.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private List<Waiting> next() {
        var next = new ArrayList<Waiting>();
        while (next.size() < MOST && !queue.isEmpty()) {
            next.add(queue.remove());
        }
        return next;
    }

    private void store(List<Waiting> documents) {
        try {
            var reports = transaction.execute(_ -> {
                var stored = new ArrayList<IntakeReport>();
                for (var it : documents) {
                    arrivals.takeTurn();
                    stored.add(storeInTurn.store(it.document));
                    arrivals.letGo();
                }
                return stored;
            });
            for (var i = 0; i < documents.size(); i++) {
                documents.get(i).report.complete(reports.get(i));
            }
        } catch (RuntimeException | Error failed) {
            if (documents.size() == 1) {
                documents.getFirst().report.completeExceptionally(failed);
            } else {
                documents.forEach(it -> store(List.of(it)));
            }
        }
    }
}
