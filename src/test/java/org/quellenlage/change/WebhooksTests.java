package org.quellenlage.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quellenlage.Quellenlage;
import org.quellenlage.change.WebhookProperties.Webhook;
import org.quellenlage.intake.Intake;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A webhook hears everything it asks for, in order and signed, whatever happens to it meanwhile. */
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "quellenlage.seeds=target/no-such-folder",
            "spring.datasource.url=jdbc:h2:mem:webhooks;LOCK_TIMEOUT=60000"
        })
@ActiveProfiles("memory")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WebhooksTests {

    private static final byte[] KEY = "ein Geheimnis nur für diesen Test".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    @Autowired
    private Changes changes;

    @Autowired
    private LiveChanges live;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Intake intake;

    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer server;
    private Webhooks running;

    private record Post(String type, String id, String time, String signature, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.getAndDecrement() > 0) {
                exchange.sendResponseHeaders(503, -1);
            } else {
                posts.add(new Post(
                        headers.getFirst("Content-Type"),
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        body));
                exchange.sendResponseHeaders(204, -1);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void hangUp() {
        if (running != null) {
            running.stop();
        }
        server.stop(0);
    }

    @Test
    void isToldInOrderAndSigned() throws Exception {
        start("alles", List.of(), 3);
        var before = changes.last();

        take("In Gardelegen wurden 31 Brücken gesperrt.");

        var told = new ArrayList<Long>();
        while (told.size() < changes.last() - before) {
            var post = posts.take();
            assertThat(post.type).isEqualTo("application/cloudevents-batch+json");
            assertThat(post.signature)
                    .isEqualTo("v1," + Delivery.signature(KEY, post.id + "." + post.time + "." + post.body));
            for (var event : json.readTree(post.body)) {
                assertThat(event.get("specversion").asString()).isEqualTo("1.0");
                assertThat(event.get("source").asString()).isEqualTo("urn:quellenlage");
                assertThat(event.get("type").asString())
                        .startsWith("org.quellenlage.")
                        .endsWith(".added");
                assertThat(event.at("/data/id").asString())
                        .isEqualTo(event.get("subject").asString());
                told.add(event.get("id").asLong());
            }
        }
        assertThat(told.getFirst()).isEqualTo(before + 1);
        assertThat(told).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isToldAgainWhatItDidNotTake() throws Exception {
        refusals.set(1);
        start("stur", List.of(Change.Resource.SOURCE), 1);

        var source = take("In Stendal wurden 32 Brücken gesperrt.");

        var post = posts.take();
        assertThat(post.type).isEqualTo("application/cloudevents+json");
        assertThat(subject(post)).isEqualTo(source);
    }

    @Test
    void isToldOnWhereARestartCutItOff() throws Exception {
        start("neustart", List.of(Change.Resource.SOURCE), 1);
        var first = take("In Tangermünde wurden 33 Brücken gesperrt.");
        assertThat(subject(posts.take())).isEqualTo(first);
        running.stop();
        var second = take("In Tangermünde wurden 34 Brücken gesperrt.");
        var third = take("In Tangermünde wurden 35 Brücken gesperrt.");

        start("neustart", List.of(Change.Resource.SOURCE), 1);

        var heard = new LinkedHashSet<String>();
        while (!heard.contains(third)) {
            heard.add(subject(posts.take()));
        }
        heard.remove(first); // may be told twice
        assertThat(heard).containsExactly(second, third);
    }

    @Test
    void refusesToStartWithAWeakSecretOrAStrangeAddress() {
        var address = URI.create("https://example.org/hook");
        assertThatThrownBy(() -> new Webhook("a", address, "kurz", List.of(), 1))
                .hasMessageContaining("secret");
        assertThatThrownBy(() -> new Webhook("a", URI.create("file:///etc"), SECRET, List.of(), 1))
                .hasMessageContaining("https://");
        assertThat(new Webhook("a", address, SECRET, List.of(), 1).toString()).doesNotContain(SECRET);
    }

    private void start(String name, List<Change.Resource> resources, int batch) {
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/hook");
        var hook = new Webhook(name, address, SECRET, resources, batch);
        running = new Webhooks(new WebhookProperties(List.of(hook)), changes, live, base, json, Clock.systemUTC());
        running.start();
    }

    private String subject(Post post) {
        JsonNode event = json.readTree(post.body);
        return event.get("subject").asString();
    }

    private String take(String text) {
        return intake.take(RawDocument.of(text, Description.NONE)).source().id();
    }
}
