package org.quellenlage.change;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Where readers wait for the next change. They hold no queue: each remembers the number it has read to and reads on from
 * the stored feed, at its own pace. Changes made here wake them at once; those of other instances on the same database are
 * seen within a second, by one question for all readers together.
 */
@Component
public class LiveChanges implements SmartLifecycle {

    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();

    private final Changes changes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long last;
    private long lookedAt = System.nanoTime() - LOOK_AGAIN;
    private boolean running = true;

    LiveChanges(Changes changes) {
        this.changes = changes;
    }

    /**
     * Waits until there is a change after a number.
     *
     * @return whether there is one; false when patience or the service ends first
     */
    public boolean awaitAfter(long seq, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            lock.lock();
            try {
                var left = end - System.nanoTime();
                if (last > seq || !running || left <= 0) {
                    return last > seq;
                }
                var untilLook = lookedAt + LOOK_AGAIN - System.nanoTime();
                if (untilLook > 0) {
                    var ignored = news.awaitNanos(Math.min(left, untilLook));
                    continue;
                }
                lookedAt = System.nanoTime();
            } finally {
                lock.unlock();
            }
            reached(changes.last());
        }
    }

    /** Tells readers that changes up to a number are there to be read. */
    void reached(long seq) {
        lock.lock();
        try {
            if (seq > last) {
                last = seq;
                news.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            running = true;
        } finally {
            lock.unlock();
        }
    }

    /** Sends all readers home, so that the server need not wait for them. */
    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    /** Stops before the server does. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
