package org.quellenlage.intake;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows RSS and Atom feeds: fetches each article they name once, and again when the feed says that it has changed; then
 * the new text takes the place of the one before. Off unless an address is configured.
 */
@Component
class NewsFeeds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NewsFeeds.class);

    private static final int REMEMBERED = 10_000;
    private static final Duration UNTIL_GONE = Duration.ofSeconds(5);

    /** A feed that carries less than so many letters of an article carries only its beginning. */
    private static final int WHOLE = 800;

    private final FeedProperties properties;
    private final NewsIntake intake;
    private final Map<String, String> fetched = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };
    private @Nullable Thread follower;
    private CountDownLatch end = new CountDownLatch(1);

    NewsFeeds(FeedProperties properties, NewsIntake intake) {
        this.properties = properties;
        this.intake = intake;
    }

    /**
     * An article as a feed names it.
     *
     * @param link where it stands
     * @param written when, as the feed writes it
     * @param content what the feed itself carries of it
     */
    record Entry(
            URI link,
            @Nullable String title,
            @Nullable String written,
            @Nullable String content) {

        /** When it was written, if that can be read. */
        @Nullable
        Instant moment() {
            if (written == null) {
                return null;
            }
            for (var format : List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
                try {
                    return OffsetDateTime.parse(written, format).toInstant();
                } catch (DateTimeException _) {
                    // the other one, then
                }
            }
            return null;
        }
    }

    @Override
    public void start() {
        if (!properties.addresses().isEmpty()) {
            end = new CountDownLatch(1);
            follower = Thread.ofVirtual().name("news-feeds").start(this::follow);
        }
    }

    private void follow() {
        try (var fetcher = new Fetcher(properties)) {
            do {
                for (var address : properties.addresses()) {
                    var unused = read(address, fetcher);
                }
            } while (!end.await(properties.every().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("Feeds are no longer followed.", e);
        }
    }

    /** Takes in what is new in a feed; returns how many articles were taken. */
    int read(URI address, Fetcher fetcher) {
        var taken = 0;
        try {
            for (var entry : entries(fetcher.fetch(address).text(), address)) {
                if (taken >= properties.most() || end.getCount() == 0) {
                    break;
                }
                var version = String.valueOf(entry.written());
                if (!version.equals(fetched.get(entry.link().toString()))) {
                    fetched.put(entry.link().toString(), version);
                    taken += take(entry, fetcher) ? 1 : 0;
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The feed {} could not be read: {}", address, told(e));
        }
        return taken;
    }

    private boolean take(Entry entry, Fetcher fetcher) {
        try {
            var article = article(entry, fetcher);
            var description = new Description(
                            entry.link().toString(),
                            article.description().title(),
                            article.description().publisher(),
                            article.description().publishedAt(),
                            article.description().language())
                    .or(new Description(null, entry.title(), entry.link().getHost(), entry.moment(), null));
            var document = RawDocument.of(article.text(), description);
            var unused = intake.take(
                    new NewsItem(entry.link().toString(), null, entry.moment(), NewsItem.Status.USABLE, document));
            return true;
        } catch (IOException | UnreadableDocument | OutdatedItem e) {
            LOG.info("{} is left out: {}", entry.link(), told(e));
        } catch (RuntimeException e) {
            LOG.warn("{} is left out because reading or storing it failed.", entry.link(), e);
        }
        return false;
    }

    /** The page behind the link; where it cannot be had, what the feed carries if that is all of it. */
    private static HtmlArticle article(Entry entry, Fetcher fetcher) throws IOException {
        var carried = entry.content() == null ? "" : HtmlArticle.text(entry.content());
        try {
            var page = HtmlArticle.of(fetcher.fetch(entry.link()).text());
            if (!page.text().isBlank() || carried.length() < WHOLE) {
                return page;
            }
        } catch (IOException e) {
            if (carried.length() < WHOLE) {
                throw e;
            }
        }
        return new HtmlArticle(carried, Description.NONE);
    }

    private static String told(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** Entries of RSS or Atom, in the order of the feed. No document type, no entity of it is ever looked at. */
    static List<Entry> entries(String xml, URI base) {
        var feed = Jsoup.parse(xml, base.toString(), Parser.xmlParser());
        var entries = new ArrayList<Entry>();
        for (var each : feed.getAllElements()) {
            if (each.nameIs("item") || each.nameIs("entry")) {
                var link = link(each, base);
                if (link != null) {
                    entries.add(new Entry(
                            link,
                            child(each, "title"),
                            child(each, "updated", "pubDate", "published", "dc:date"),
                            child(each, "content:encoded", "content", "description", "summary")));
                }
            }
        }
        return entries;
    }

    private static @Nullable URI link(Element entry, URI base) {
        for (var child : entry.children()) {
            if (child.nameIs("link")
                    && (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate"))) {
                var written = child.hasAttr("href") ? child.attr("href") : child.text();
                try {
                    var address = base.resolve(written.strip());
                    return address.getHost() == null ? null : address;
                } catch (IllegalArgumentException _) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable String child(Element entry, String... names) {
        for (var name : names) {
            for (var child : entry.children()) {
                if (child.tagName().equals(name)) {
                    var text = child.wholeText().strip();
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    @Override
    public void stop() {
        var running = follower;
        if (running != null) {
            end.countDown(); // nobody is interrupted: that would close the files of the database
            try {
                running.join(UNTIL_GONE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            follower = null;
        }
    }

    @Override
    public boolean isRunning() {
        return follower != null;
    }
}
