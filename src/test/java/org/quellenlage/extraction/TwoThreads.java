package org.quellenlage.extraction;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;

/** Work that two threads share, each taking the next piece when it is done with one. */
final class TwoThreads {

    private TwoThreads() {}

    /** The sum of what the work gives for each piece. */
    static <T> long over(List<T> pieces, ToLongFunction<T> work) {
        var next = new AtomicInteger();
        var sum = new AtomicLong();
        Runnable reading = () -> {
            for (var index = next.getAndIncrement(); index < pieces.size(); index = next.getAndIncrement()) {
                sum.addAndGet(work.applyAsLong(pieces.get(index)));
            }
        };
        var other = Thread.ofPlatform().name("second reader").start(reading);
        reading.run();
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return sum.get();
    }
}
