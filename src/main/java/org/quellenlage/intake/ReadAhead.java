package org.quellenlage.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Files read by all cores, ahead of the one that is being stored, and handed out in their own order. */
final class ReadAhead implements AutoCloseable {

    private static final int FILES = 64;

    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("reader-", 1).daemon().factory());
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final Iterator<Path> files;
    private final Reader reader;
    private final int size;

    /** Reads one file. */
    interface Reader {
        ReadDocument read(Path file) throws Exception;
    }

    /** A file and what will have been read of it. */
    record Waiting(Path file, Future<ReadDocument> document) {}

    /** Begins to read. */
    ReadAhead(List<Path> files, Reader reader) {
        this.files = files.iterator();
        this.size = files.size();
        this.reader = reader;
        fill();
    }

    int size() {
        return size;
    }

    boolean hasNext() {
        return !waiting.isEmpty();
    }

    Waiting next() {
        var next = waiting.remove();
        fill();
        return next;
    }

    private void fill() {
        while (waiting.size() < FILES && files.hasNext()) {
            var file = files.next();
            waiting.add(new Waiting(file, cores.submit(() -> reader.read(file))));
        }
    }

    @Override
    public void close() {
        cores.close();
    }
}
