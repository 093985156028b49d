package org.quellenlage.claim.web;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How many claims a filter finds. Counting may take long in a large base, so a count is kept until the base changes; all
 * claims together are counted by their sources.
 */
@Component
class ClaimTotals {

    private static final int KEPT = 1000;

    private final ClaimSearch search;
    private final EntityManager entities;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ClaimFilter, Counted> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClaimFilter, Counted> eldest) {
            return size() > KEPT;
        }
    };

    private record Counted(long turn, long total) {}

    ClaimTotals(ClaimSearch search, EntityManager entities) {
        this.search = search;
        this.entities = entities;
    }

    long of(ClaimFilter filter) {
        var turn = turn();
        var known = known(filter);
        if (known != null && known.turn == turn) {
            return known.total;
        }
        var total = filter.isEmpty() ? all() : search.count(filter);
        keep(filter, new Counted(turn, total));
        return total;
    }

    /** Every change of sources and claims takes a turn, see {@code Arrivals}. */
    private long turn() {
        return ((Number) entities.createNativeQuery("select turn from arrivals").getSingleResult()).longValue();
    }

    private long all() {
        return entities.createQuery("select coalesce(sum(claimCount), 0) from Source", Long.class)
                .getSingleResult();
    }

    private @Nullable Counted known(ClaimFilter filter) {
        lock.lock();
        try {
            return kept.get(filter);
        } finally {
            lock.unlock();
        }
    }

    private void keep(ClaimFilter filter, Counted counted) {
        lock.lock();
        try {
            kept.put(filter, counted);
        } finally {
            lock.unlock();
        }
    }
}
