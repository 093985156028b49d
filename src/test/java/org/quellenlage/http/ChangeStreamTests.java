package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quellenlage.change.Changes;
import org.quellenlage.intake.Intake;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed over a real connection: page by page and as it happens. */
@OverHttp
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChangeStreamTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Changes changes;
    private final Intake intake;
    private final String address;

    ChangeStreamTests(Changes changes, Intake intake, @Value("${local.server.port}") int port) {
        this.changes = changes;
        this.intake = intake;
        this.address = "http://localhost:" + port + "/api/v1/changes";
    }

    @AfterEach
    void hangUp() {
        client.shutdownNow();
    }

    @Test
    void pagesGoOnWhereTheOneBeforeEnded() throws Exception {
        var seen = new ArrayList<Long>();

        var page = page("?limit=100");
        assertThat(page.get("total").asLong()).isEqualTo(changes.last());
        while (true) {
            page.get("items").forEach(it -> seen.add(it.get("seq").asLong()));
            if (page.get("next").isNull()) {
                break;
            }
            page = page("?limit=100&cursor=" + page.get("next").asString());
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, changes.last()).boxed().toList());
        var last = page.get("last").asLong();
        take("Am Abend wurden in Calbe drei Straßen gesperrt.");
        assertThat(page("?since=" + last).get("items").get(0).get("seq").asLong())
                .isEqualTo(last + 1);
    }

    @Test
    void anUnchangedFeedIsNotSentTwice() throws Exception {
        var first = client.send(request("?since=3&limit=2").build(), BodyHandlers.ofString());

        var second = client.send(
                request("?since=3&limit=2")
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());

        assertThat(second.statusCode()).isEqualTo(304);
    }

    @Test
    void tellsOfWhatIsNewAsItHappens() throws Exception {
        var last = changes.last();
        try (var events = open(request("/stream"))) {
            events.comesOpen();
            var source = take("Am Morgen wurden in Barby vier Straßen gesperrt.");

            var first = events.next();

            assertThat(first.id).isEqualTo(String.valueOf(last + 1));
            assertThat(first.data.get("seq").asLong()).isEqualTo(last + 1);
            assertThat(first.data.get("type").asString()).isEqualTo("ADDED");
            assertThat(first.data.get("resource").asString()).isEqualTo("SOURCE");
            assertThat(first.data.get("id").asString()).isEqualTo(source);
        }
    }

    @Test
    void goesOnBehindTheLastEventThatWasSeen() throws Exception {
        take("Am Mittag wurden in Aken fünf Straßen gesperrt.");
        var last = changes.last();

        for (var seen = last - 4; seen < last; seen++) {
            try (var events = open(request("/stream").header("Last-Event-ID", String.valueOf(seen)))) {
                for (var expected = seen + 1; expected <= last; expected++) {
                    assertThat(events.next().id).isEqualTo(String.valueOf(expected));
                }
            }
        }
        try (var events = open(request("/stream?since=" + (last - 1)))) {
            assertThat(events.next().id).isEqualTo(String.valueOf(last));
        }
    }

    @Test
    void tellsOfTheResourcesAskedForAndKeepsItsPlaceAllTheSame() throws Exception {
        var last = changes.last();
        var source = take("In der Nacht wurden in Rosslau sechs Straßen gesperrt.");
        take("In der Nacht wurden in Rosslau sieben Brücken gesperrt.");

        try (var events = open(request("/stream?resource=SOURCE&since=" + last))) {
            assertThat(events.next().data.get("id").asString()).isEqualTo(source);
            assertThat(events.next().data.get("resource").asString()).isEqualTo("SOURCE");
        }
        try (var events = open(request("/stream?resource=REVIEW&since=" + last))) {
            var moved = events.next();
            assertThat(Long.parseLong(moved.id)).isGreaterThan(last);
            assertThat(moved.data.isMissingNode()).isTrue();
        }
    }

    @Test
    void saysSoWhereTheBaseWasBegunAnew() throws Exception {
        try (var events = open(request("/stream").header("Last-Event-ID", "999999999"))) {
            var reset = events.next();

            assertThat(reset.name).isEqualTo("reset");
            assertThat(reset.data.get("seq").asLong()).isEqualTo(changes.last());
        }
        assertThat(page("?since=999999999").get("last").asLong()).isEqualTo(changes.last());
    }

    @Test
    void aReaderWhoLeavesLeavesNobodyWaiting() throws Exception {
        open(request("/stream")).close();

        take("Am Abend wurden in Zerbst acht Straßen gesperrt.");

        try (var events = open(request("/stream?since=" + (changes.last() - 1)))) {
            assertThat(events.next().id).isEqualTo(String.valueOf(changes.last()));
        }
    }

    private String take(String text) {
        return intake.take(RawDocument.of(text, Description.NONE)).source().id();
    }

    private JsonNode page(String parameters) throws IOException, InterruptedException {
        var answer = client.send(request(parameters).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String rest) {
        return HttpRequest.newBuilder(URI.create(address + rest));
    }

    private Events open(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Events(answer);
    }

    /** One event as a client reads it. */
    private record Event(String id, String name, JsonNode data) {}

    /** Reads an event stream as its standard says. */
    private static final class Events implements AutoCloseable {

        private final BufferedReader lines;

        Events(HttpResponse<java.io.InputStream> answer) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        void comesOpen() throws IOException {
            assertThat(lines.readLine()).isEqualTo("retry: 2000");
        }

        Event next() throws IOException {
            var block = new ArrayList<String>();
            while (true) {
                var line = lines.readLine();
                assertThat(line).as("the stream goes on").isNotNull();
                if (!line.isEmpty()) {
                    block.add(line);
                } else if (block.stream().anyMatch(it -> it.startsWith("id: "))) {
                    return new Event(field(block, "id"), field(block, "event"), JSON.readTree(field(block, "data")));
                } else {
                    block.clear();
                }
            }
        }

        private static String field(List<String> block, String name) {
            return block.stream()
                    .filter(it -> it.startsWith(name + ": "))
                    .map(it -> it.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
