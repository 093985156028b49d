package org.quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.Quellenlage;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.Source;
import org.quellenlage.source.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Articles come in by a folder and by feeds. */
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "quellenlage.seeds=target/no-such-folder",
            "spring.datasource.url=jdbc:h2:mem:ways-in;LOCK_TIMEOUT=60000"
        })
@ActiveProfiles("memory")
class WaysInTests {

    private static final IntakeProperties LIMITS = new IntakeProperties(Path.of("seeds"), DataSize.ofBytes(5_000));

    @Autowired
    private BulkIntake intake;

    @Autowired
    private NewsIntake news;

    @Autowired
    private Sources sources;

    @Autowired
    private JsonMapper json;

    @TempDir
    private Path folder;

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/moved")) {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/secret.html");
                exchange.sendResponseHeaders(302, -1);
            } else if (pages.containsKey(path)) {
                var page = pages.get(path);
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServing() {
        server.stop(0);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    @Test
    void filesOfEveryKindAreTakenAndMoved() throws Exception {
        write("a.txt", "In Osterburg wurden 51 Brücken gesperrt.");
        write("a.json", "{\"publisher\":\"Altmärker Bote\"}");
        write("b.html", "<title>Sperrung</title><article><p>In Havelberg wurden 52 Brücken gesperrt.</p></article>");
        write("c.json", "{\"text\":\"In Seehausen wurden 53 Brücken gesperrt.\",\"uri\":\"https://example.org/c\"}");
        write(
                "d.json",
                "{\"uri\":\"urn:d\",\"version\":\"1\",\"bodies\":[{\"value\":\"In Werben wurden 54 Brücken"
                        + " gesperrt.\"}]}");
        write(
                "e.ndjson",
                "{\"text\":\"In Kalbe wurden 55 Brücken gesperrt.\"}\n\n"
                        + "{\"text\":\"In Bismark wurden 56 Brücken gesperrt.\"}\n");
        var watched = watched();

        watched.look(folder);
        assertThat(Files.exists(folder.resolve("a.txt")))
                .as("not taken before it rests")
                .isTrue();
        watched.look(folder);

        assertThat(names(folder)).isEmpty();
        assertThat(names(folder.resolve("taken")))
                .containsExactly("a.json", "a.txt", "b.html", "c.json", "d.json", "e.ndjson");
        assertThat(source("In Osterburg wurden 51 Brücken gesperrt.").publisher())
                .isEqualTo("Altmärker Bote");
        assertThat(source("In Havelberg wurden 52 Brücken gesperrt.").title()).isEqualTo("Sperrung");
        assertThat(source("In Seehausen wurden 53 Brücken gesperrt.").uri()).isEqualTo("https://example.org/c");
        assertThat(source("In Werben wurden 54 Brücken gesperrt.").uri()).isEqualTo("urn:d");
        assertThat(source("In Bismark wurden 56 Brücken gesperrt.").claimCount())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeTakenIsPutAsideWithTheReason() throws Exception {
        write("leer.txt", "");
        write("kaputt.json", "{");
        write("gross.txt", "Zu groß. ".repeat(1000));
        write("zeilen.ndjson", "{\"text\":\"In Arneburg wurden 57 Brücken gesperrt.\"}\n{\"txt\":1}\n");
        var watched = watched();

        watched.look(folder);
        watched.look(folder);

        assertThat(names(folder.resolve("refused")))
                .containsExactly(
                        "gross.txt",
                        "gross.txt.reason.txt",
                        "kaputt.json",
                        "kaputt.json.reason.txt",
                        "leer.txt",
                        "leer.txt.reason.txt",
                        "zeilen.ndjson",
                        "zeilen.ndjson.reason.txt");
        assertThat(reason("leer.txt")).startsWith("The document is empty");
        assertThat(reason("gross.txt")).contains("larger than 5000 bytes");
        assertThat(reason("zeilen.ndjson")).startsWith("Line 2: ");
        assertThat(source("In Arneburg wurden 57 Brücken gesperrt.").claimCount())
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftAlone() throws Exception {
        var watched = watched();
        write("wird.txt", "In Jerichow wurden 58");
        watched.look(folder);
        write("wird.txt", "In Jerichow wurden 58 Brücken gesperrt.");
        watched.look(folder);
        assertThat(Files.exists(folder.resolve("wird.txt"))).isTrue();
        watched.look(folder);
        assertThat(source("In Jerichow wurden 58 Brücken gesperrt.").claimCount())
                .isEqualTo(1);
    }

    @Test
    void articlesOfAFeedAreFetchedOnceAndAgainWhenTheyChange() throws Exception {
        var first = "Am Montag wurden in Genthin 61 Brücken gesperrt, wie die Stadt am Abend mitteilte.";
        var second = "Am Montag wurden in Genthin 62 Brücken gesperrt, wie die Stadt am Abend mitteilte.";
        page("/1.html", "<html lang='de'><article><p>" + first + "</p></article>");
        page("/feed.xml", rss("/1.html", "Mon, 06 May 2024 10:00:00 +0200"));
        var feeds = feeds();

        assertThat(read(feeds)).isEqualTo(1);
        assertThat(read(feeds)).isZero();
        assertThat(source(first).publishedAt()).isEqualTo(Instant.parse("2024-05-06T08:00:00Z"));
        assertThat(source(first).uri()).isEqualTo("http://localhost:" + port() + "/1.html");

        page("/1.html", "<html lang='de'><article><p>" + second + "</p></article>");
        page("/feed.xml", rss("/1.html", "Mon, 06 May 2024 12:00:00 +0200"));
        assertThat(read(feeds)).isEqualTo(1);
        assertThat(source(second).isWithdrawn()).isFalse();
        assertThat(source(first).replacedBy()).isEqualTo(source(second).id());
    }

    @Test
    void atomIsReadAsWell() {
        var entries = NewsFeeds.entries("""
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title>
            <entry><title>Sperrung &amp; mehr</title><link rel="self" href="/x"/><link href="/a.html"/>
            <updated>2024-05-06T10:00:00+02:00</updated><content type="html">&lt;p&gt;Text &e;&lt;/p&gt;</content></entry>
            <entry><title>ohne Adresse</title></entry></feed>
            """, URI.create("https://example.org/feed"));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().link()).isEqualTo(URI.create("https://example.org/a.html"));
        assertThat(entries.getFirst().title()).isEqualTo("Sperrung & mehr");
        assertThat(entries.getFirst().moment()).isEqualTo(Instant.parse("2024-05-06T08:00:00Z"));
        assertThat(entries.getFirst().content()).startsWith("<p>Text").doesNotContain("root:");
    }

    @Test
    void noRedirectAndNoLinkLeadsIntoAPrivateNetwork() throws Exception {
        page(
                "/secret.html",
                "<article><p>Das Geheimnis der Stadt Burg steht nur im eigenen Netz zu lesen.</p></article>");
        page("/feed.xml", rss("/moved.html", "Mon, 06 May 2024 10:00:00 +0200"));
        assertThat(read(feeds())).isZero();

        page("/feed.xml", rss("http://127.0.0.1:" + port() + "/secret.html", "Mon, 06 May 2024 10:00:00 +0200"));
        assertThat(read(feeds())).isZero();
        page("/feed.xml", rss("file:///etc/passwd", "Mon, 06 May 2024 10:00:00 +0200"));
        assertThat(read(feeds())).isZero();
    }

    @Test
    void whatIsTooLargeIsGivenUp() {
        pages.put("/gross", new byte[100_000]);
        try (var fetcher = new Fetcher(properties())) {
            assertThatThrownBy(() -> fetcher.fetch(URI.create("http://localhost:" + port() + "/gross")))
                    .hasMessageContaining("larger than 50000 bytes");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::10.0.0.1",
                "ff02::1"
            })
    void anAddressOfAPrivateNetworkIsKnown(String address) throws Exception {
        assertThat(Fetcher.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2a00:1450::1", "64:ff9b::808:808"})
    void anAddressOfTheWorldIsNot(String address) throws Exception {
        assertThat(Fetcher.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    private String rss(String link, String date) {
        return "<rss version=\"2.0\"><channel><title>Bote</title><item><title>Sperrung</title><link>" + link
                + "</link><pubDate>" + date + "</pubDate><description>Kurz.</description></item></channel></rss>";
    }

    private void page(String path, String html) {
        pages.put(path, html.getBytes(StandardCharsets.UTF_8));
    }

    private FeedProperties properties() {
        return new FeedProperties(
                List.of(URI.create("http://localhost:" + port() + "/feed.xml")),
                Duration.ofMinutes(1),
                10,
                DataSize.ofBytes(50_000),
                Duration.ofSeconds(5));
    }

    private NewsFeeds feeds() {
        return new NewsFeeds(properties(), news);
    }

    private int read(NewsFeeds feeds) throws Exception {
        try (var fetcher = new Fetcher(properties())) {
            return feeds.read(properties().addresses().getFirst(), fetcher);
        }
    }

    private WatchedFolder watched() {
        return new WatchedFolder(
                new WatchProperties(folder, Duration.ofSeconds(1)), LIMITS, intake, json, Clock.systemUTC());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String reason(String name) throws IOException {
        return Files.readString(folder.resolve("refused").resolve(name + ".reason.txt"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(it -> it.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Source source(String text) {
        return sources.findById(RawDocument.of(text, Description.NONE).sourceId())
                .orElseThrow();
    }
}
