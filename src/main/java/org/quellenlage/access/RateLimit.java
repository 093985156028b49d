package org.quellenlage.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Right;
import org.quellenlage.http.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How often one caller may ask: a bucket for each that holds the requests of a minute and fills up evenly. Callers are known
 * by their key, others by their address. Each instance counts for itself.
 */
@Component
class RateLimit {

    /** More callers than this at a time are forgotten, the quietest first. */
    private static final int CALLERS = 20_000;

    private static final double MINUTE = 60_000;

    private final Clock clock;
    private final int reads;
    private final int writes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    private record Bucket(double left, long at) {}

    RateLimit(Clock clock, AccessProperties properties) {
        this.clock = clock;
        this.reads = properties.readsPerMinute();
        this.writes = properties.writesPerMinute();
    }

    /** @throws Refusal if the caller has asked too often */
    void count(Right right, String caller, HttpServletResponse response) {
        var most = right == Right.READ ? reads : writes;
        if (most <= 0) {
            return;
        }
        var wait = secondsToWait((right == Right.READ ? "read " : "write ") + caller, most);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            throw Refusal.because(
                    Rule.TOO_MANY_REQUESTS,
                    "Wait " + wait + " seconds, then go on with at most " + most + " requests a minute.");
        }
    }

    private long secondsToWait(String who, int most) {
        var now = clock.millis();
        lock.lock();
        try {
            var before = buckets.getOrDefault(who, new Bucket(most, now));
            var left = Math.min(most, before.left + Math.max(0, now - before.at) * most / MINUTE);
            buckets.put(who, new Bucket(left >= 1 ? left - 1 : left, now));
            return left >= 1 ? 0 : Math.max(1, (long) Math.ceil((1 - left) * MINUTE / most / 1000));
        } finally {
            lock.unlock();
        }
    }
}
