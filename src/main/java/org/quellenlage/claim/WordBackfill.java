package org.quellenlage.claim;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quellenlage.search.WordIndex;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes the words of sources that were stored before there was an index of words, in the background after the start, some
 * sources a transaction. Whatever ends it, the next start goes on where it stopped; what is stored meanwhile only waits its
 * turn.
 */
@Component
public final class WordBackfill implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WordBackfill.class);

    private final Sources sources;
    private final SourceTexts texts;
    private final Claims claims;
    private final ClaimWords words;
    private final WordIndex index;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;
    private volatile boolean ends;
    private @Nullable Thread filler;

    WordBackfill(
            Sources sources,
            SourceTexts texts,
            Claims claims,
            ClaimWords words,
            WordIndex index,
            Arrivals arrivals,
            PlatformTransactionManager transactions) {
        this.sources = sources;
        this.texts = texts;
        this.claims = claims;
        this.words = words;
        this.index = index;
        this.arrivals = arrivals;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        ends = false;
        filler = Thread.ofVirtual().name("word-backfill").start(this::tryToFill);
    }

    private void tryToFill() {
        try {
            var filled = fill();
            if (filled > 0) {
                LOG.info("{} sources that had none are found by their words now.", filled);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Sources without words are noted after the next start.", e);
        }
    }

    /** Goes through all sources; tells how many had no words. */
    int fill() {
        var filled = 0;
        var next = next(Long.MIN_VALUE);
        while (next != null && !ends) {
            var first = next.seq() / WordIndex.together() * WordIndex.together();
            filled += fill(first, first + WordIndex.together() - 1);
            next = next(first + WordIndex.together() - 1);
        }
        return filled;
    }

    private @Nullable Source next(long after) {
        Specification<Source> later = (source, _, where) -> where.greaterThan(source.get("seq"), after);
        return sources.findBy(later, it -> it.sortBy(Sort.by("seq")).limit(1).all()).stream()
                .findFirst()
                .orElse(null);
    }

    private int fill(long first, long last) {
        var read = new TreeMap<Long, WordIndex.Words>();
        missing(first, last).forEach(it -> read.put(it.seq(), wordsOf(it)));
        if (read.isEmpty()) {
            return 0;
        }
        transaction.executeWithoutResult(_ -> {
            arrivals.takeTurn();
            var still = missing(first, last).stream().map(Source::seq).collect(Collectors.toSet());
            read.keySet().retainAll(still);
            if (!read.isEmpty()) {
                index.add(read, next(last) != null);
            }
        });
        return read.size();
    }

    /** What was read again or withdrawn meanwhile has its words. */
    private List<Source> missing(long first, long last) {
        var noted = index.noted(first, last);
        Specification<Source> within = (source, _, where) -> where.between(source.get("seq"), first, last);
        return sources.findBy(within, it -> it.all()).stream()
                .filter(it -> !noted.contains(it.seq()))
                .toList();
    }

    private WordIndex.Words wordsOf(Source source) {
        if (source.isWithdrawn()) {
            return words.ofWithdrawn(source);
        }
        return words.of(
                source,
                texts.of(source.id()).orElse(""),
                claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(source.id()));
    }

    @Override
    public void stop() {
        ends = true;
        if (filler != null) {
            try {
                filler.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            filler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return filler != null;
    }
}
