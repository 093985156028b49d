package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.Sources;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many articles at once, one a line, over a real connection. */
@OverHttp
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BulkIntakeTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NDJSON = "application/x-ndjson";

    private final Sources sources;
    private final int port;

    BulkIntakeTests(Sources sources, @Value("${local.server.port}") int port) {
        this.sources = sources;
        this.port = port;
    }

    @Test
    void everyLineIsAnsweredInItsOrder() throws Exception {
        var texts = IntStream.range(0, 150)
                .mapToObj(i -> "In Kirchdorf wurden am Tag %d genau %d Bäume gepflanzt.".formatted(i, 7 * i + 3))
                .toList();
        var body = new StringBuilder();
        texts.forEach(it -> body.append("{\"text\":\"").append(it).append("\"}\n"));

        var answers = send(body.toString());

        assertThat(answers).hasSize(texts.size());
        for (var i = 0; i < texts.size(); i++) {
            assertThat(answers.get(i).get("line").asInt()).isEqualTo(i + 1);
            assertThat(answers.get(i).get("status").asInt()).isEqualTo(201);
            assertThat(answers.get(i).get("sourceId").asString())
                    .isEqualTo(RawDocument.of(texts.get(i), Description.NONE).sourceId());
        }
        var seqs = answers.stream()
                .map(it -> sources.findById(it.get("sourceId").asString())
                        .orElseThrow()
                        .seq())
                .toList();
        assertThat(seqs).isSorted();
        assertThat(send(body.toString()))
                .allSatisfy(it -> assertThat(it.get("outcome").asString()).isEqualTo("KNOWN"));
    }

    @Test
    void aBadLineStopsNoOther() throws Exception {
        var answers = send("""
            {"text":"In Altdorf wurden 21 Brücken gesperrt."}

            {"txt":"falsch"}
            {"text":"kein Ende
            [1]
            {"text":""}
            {"text":"%s"}
            {"text":"In Altdorf wurden 22 Brücken gesperrt.","publishedAt":"gestern"}
            {"uri":"urn:bulk","version":"1","bodies":[{"value":"In Altdorf wurden 23 Brücken gesperrt."}]}
            {"uri":"urn:bulk","version":"0","bodies":[{"value":"In Altdorf wurden 24 Brücken gesperrt."}]}
            {"text":"In Altdorf wurden 25 Brücken gesperrt."}\
            """.formatted("Zu lang. ".repeat(1_000_000)));

        assertThat(answers.stream().map(it -> it.get("line").asInt())).containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(answers.stream().map(it -> it.get("status").asInt()))
                .containsExactly(201, 400, 400, 400, 422, 413, 400, 201, 409, 201);
        assertThat(answers.get(1).at("/problem/type").asString()).isEqualTo("urn:quellenlage:problem:unknown-field");
    }

    @Test
    void whoWaitsForEachAnswerGetsIt() throws Exception {
        try (var connection = new Socket("localhost", port);
                var in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            var out = connection.getOutputStream();
            out.write(("POST /api/v1/sources HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + OverHttp.KEY
                            + "\r\nContent-Type: " + NDJSON + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (var i = 1; i <= 3; i++) {
                var line = "{\"text\":\"In Neudorf wurden " + i + " Kinder geboren.\"}\n";
                var bytes = line.getBytes(StandardCharsets.UTF_8);
                out.write(
                        (Integer.toHexString(bytes.length) + "\r\n" + line + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertThat(nextAnswer(in)).contains("\"line\":" + i + ",\"status\":201");
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String nextAnswer(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("{")) {
                return line;
            }
        }
        throw new AssertionError("the connection ended without an answer");
    }

    private List<JsonNode> send(String lines) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/sources"))
                            .header("Authorization", "Bearer " + OverHttp.KEY)
                            .header("Content-Type", NDJSON)
                            .POST(BodyPublishers.ofString(lines))
                            .build(),
                    BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(NDJSON);
            return answer.body().map(JSON::readTree).toList();
        }
    }
}
