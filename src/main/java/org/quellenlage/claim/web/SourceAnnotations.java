package org.quellenlage.claim.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.http.Refusal;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.text.Text;
import org.springframework.stereotype.Component;

/**
 * What the engine sees in a source. It is not stored; what was seen in the sources asked for last is kept, so that a long
 * one is read once, however many pages are turned and however many readers turn them at the same time.
 */
@Component
class SourceAnnotations {

    /** Some twenty megabytes; the source asked for last is kept however much is seen in it. */
    private static final int MOST_KEPT = 50_000;

    private final SourceTexts texts;
    private final ArticleReader reader;
    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<Asked, CompletableFuture<List<Annotation>>> kept = new LinkedHashMap<>(16, 0.75f, true);

    SourceAnnotations(SourceTexts texts, ArticleReader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** All that reading depends on: the text of a source never changes, what is known of it may. */
    private record Asked(
            String sourceId,
            @Nullable String title,
            @Nullable Instant publishedAt) {

        static Asked of(Source source) {
            var known = source.description();
            return new Asked(source.id(), known.title(), known.publishedAt());
        }
    }

    /** Everything seen in a source, in the order of its text. */
    List<Annotation> of(Source source) {
        var asked = Asked.of(source);
        while (true) {
            var own = new CompletableFuture<List<Annotation>>();
            var others = begun(asked, own);
            if (others == null) {
                return read(asked, own);
            }
            try {
                return others.join();
            } catch (CompletionException | CancellationException _) {
                // whoever read it failed, and was told why; we read it ourselves
            }
        }
    }

    private @Nullable CompletableFuture<List<Annotation>> begun(
            Asked asked, CompletableFuture<List<Annotation>> otherwise) {
        lock.lock();
        try {
            var begun = kept.get(asked);
            if (begun == null) {
                kept.put(asked, otherwise);
            }
            return begun;
        } finally {
            lock.unlock();
        }
    }

    private List<Annotation> read(Asked asked, CompletableFuture<List<Annotation>> result) {
        try {
            var text = texts.of(asked.sourceId)
                    .map(Text::of)
                    .orElseThrow(() -> Refusal.notFound("source", asked.sourceId));
            var seen = Annotation.of(reader.read(new Article(text, asked.title, asked.publishedAt)));
            result.complete(seen);
            forgetOldest();
            return seen;
        } finally {
            if (!result.isDone()) {
                forget(asked);
                result.cancel(false);
            }
        }
    }

    private void forget(Asked asked) {
        lock.lock();
        try {
            kept.remove(asked);
        } finally {
            lock.unlock();
        }
    }

    private void forgetOldest() {
        lock.lock();
        try {
            var all = kept.values().stream().mapToInt(SourceAnnotations::size).sum();
            var oldest = kept.values().iterator();
            while (all > MOST_KEPT && kept.size() > 1 && oldest.hasNext()) {
                var it = oldest.next();
                all -= size(it);
                if (it.isDone()) {
                    oldest.remove();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private static int size(CompletableFuture<List<Annotation>> seen) {
        return seen.getNow(List.of()).size();
    }
}
