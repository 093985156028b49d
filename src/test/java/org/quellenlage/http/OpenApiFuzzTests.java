package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests made from the OpenAPI document, valid ones and broken ones, over every operation: the service never fails, answers
 * with no status that is not described, and every answer is valid against its description. The same requests in every run;
 * {@code -Dql.fuzz=1000} asks more of each operation, {@code -Dql.fuzz.seed=2} others.
 */
@OverHttp
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000")
class OpenApiFuzzTests {

    private static final int TRIES = Integer.getInteger("ql.fuzz", 80);

    private static final JsonMapper JSON = new JsonMapper();

    private static final String PROBLEM = "application/problem+json";

    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e999",
            "NaN",
            "null",
            "true",
            "%",
            "_",
            "*",
            "\\",
            "'",
            "\"",
            "' or 1=1 --",
            "../..",
            "<script>",
            "{}",
            "[]",
            "ü",
            "👍",
            "\u0000",
            "\ud83d",
            "a".repeat(501),
            "9".repeat(30),
            "2024-13-45",
            "2024-12",
            "src_0",
            "Soldat",
            "und",
            "Solda*",
            "QUANTITY,EVENT",
            "QUANTITY,",
            ",,,",
            "apparent",
            "\u202e",
            "\r\nX-A: b");

    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "*/*",
            "text/csv",
            "application/x-ndjson",
            "application/ld+json",
            "text/plain",
            "application/xml",
            "nonsense",
            "text/html;q=0.1, application/json");

    private static final List<String> SENT_AS = List.of(
            "application/json",
            "text/plain",
            "text/html",
            "application/x-ndjson",
            "application/xml",
            "text/plain;charset=x",
            "nonsense",
            "application/json;charset=UTF-16");

    private final MockMvcTester mvc;
    private final Random random = new Random(Long.getLong("ql.fuzz.seed", 1));
    private final Map<String, Schema> schemas = new HashMap<>();
    private JsonNode document;

    OpenApiFuzzTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** A request as it was sent, to be repeated by hand. */
    private record Sent(String method, String address, Map<String, String> headers, byte[] body) {

        @Override
        public String toString() {
            var text = new String(body, StandardCharsets.UTF_8);
            return method + " " + address + " " + headers + " " + text.substring(0, Math.min(300, text.length()));
        }
    }

    @BeforeEach
    void readTheDocument() {
        var answer = mvc.get().uri("/v3/api-docs").exchange().getResponse();
        document = JSON.readTree(answer.getContentAsByteArray());
    }

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        var asked = 0;
        var succeeded = 0;
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (neverEnds(operation.getValue())) {
                    continue;
                }
                for (var i = 0; i < TRIES; i++) {
                    var sent = request(path.getKey(), operation.getKey(), operation.getValue(), i);
                    var answer = send(sent);
                    check(sent, operation.getValue(), answer);
                    asked++;
                    succeeded += answer.getStatus() < 300 ? 1 : 0;
                }
            }
        }
        assertThat(asked).isGreaterThan(15 * TRIES);
        assertThat(succeeded).as("of %d", asked).isBetween(asked / 10, asked * 9 / 10);
    }

    private static boolean neverEnds(JsonNode operation) {
        return operation.at("/responses/200/content").has("text/event-stream");
    }

    /** The first tries are as valid as can be; then one thing after the other may be wrong. */
    private Sent request(String path, String method, JsonNode operation, int turn) {
        var broken = turn % 4 == 0 ? 0.0 : turn % 4 == 1 ? 0.05 : 0.3;
        var address = path;
        var query = new ArrayList<String>();
        var headers = new HashMap<String, String>();
        for (var parameter : operation.path("parameters")) {
            var name = parameter.get("name").asString();
            var in = parameter.get("in").asString();
            if (in.equals("path")) {
                address = address.replace("{" + name + "}", encoded(nonEmpty(value(parameter, broken))));
            } else if (parameter.path("required").asBoolean() ? !isBroken(broken / 2) : random.nextInt(3) == 0) {
                if (in.equals("query")) {
                    query.add(name + "=" + encoded(value(parameter, broken)));
                } else {
                    headers.put(name, value(parameter, broken).replaceAll("[^ -~]", "?"));
                }
            }
        }
        if (isBroken(broken / 5)) {
            query.add(encoded(strange()) + "=1");
        }
        if (!isBroken(broken / 2)) {
            headers.put("Authorization", "Bearer " + OverHttp.KEY);
        }
        if (isBroken(broken / 2)) {
            headers.put("Accept", oneOf(ACCEPTED));
        }
        var body = body(operation, broken, headers);
        return new Sent(
                method.toUpperCase(java.util.Locale.ROOT),
                address + (query.isEmpty() ? "" : "?" + String.join("&", query)),
                headers,
                body);
    }

    private byte[] body(JsonNode operation, double broken, Map<String, String> headers) {
        var content = operation.at("/requestBody/content");
        if (content.isEmpty()) {
            return new byte[0];
        }
        var types = List.copyOf(content.propertyNames());
        var type = oneOf(types);
        headers.put("Content-Type", isBroken(broken / 4) ? oneOf(SENT_AS) : type);
        var example = content.get(type).get("example");
        var text = example == null
                ? "{}"
                : example.isString() ? example.asString() : (isBroken(broken) ? mutated(example) : example).toString();
        if (isBroken(broken / 4)) {
            text = text.substring(0, random.nextInt(text.length() + 1));
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && isBroken(broken / 6)) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** One field is left out, strange, of another type, or new. */
    private JsonNode mutated(JsonNode example) {
        if (!(example instanceof ObjectNode object)) {
            return example;
        }
        var copy = object.deepCopy();
        var names = List.copyOf(copy.propertyNames());
        var name = names.isEmpty() ? "x" : oneOf(names);
        switch (random.nextInt(5)) {
            case 0 -> copy.remove(name);
            case 1 -> copy.put(name, strange());
            case 2 -> copy.put(name, random.nextInt());
            case 3 -> copy.put(strange(), "x");
            default -> {
                var inner = copy.get(name);
                copy.set(
                        name,
                        inner != null && inner.isArray() && !inner.isEmpty()
                                ? JSON.createArrayNode().add(mutated(inner.get(0)))
                                : JSON.createArrayNode().addNull());
            }
        }
        return copy;
    }

    private String value(JsonNode parameter, double broken) {
        if (isBroken(broken)) {
            return strange();
        }
        if (parameter.has("example")) {
            var example = parameter.get("example");
            return (example.isArray() ? example.get(0) : example).asString();
        }
        var schema = parameter.get("schema");
        var one = schema.has("items") ? schema.get("items") : schema;
        if (one.has("enum")) {
            return oneOf(one.get("enum").valueStream().map(JsonNode::asString).toList());
        }
        return switch (one.path("type").isArray()
                ? one.get("type").get(0).asString()
                : one.path("type").asString("string")) {
            case "integer" -> String.valueOf(1 + random.nextInt(50));
            case "number" -> String.valueOf(random.nextInt(2));
            case "boolean" -> String.valueOf(random.nextBoolean());
            default ->
                switch (parameter.get("name").asString()) {
                    case "from", "to" -> "2024";
                    case "since" -> "0";
                    default -> oneOf(List.of("Soldat", "Kursk", "Russland", "src_0", "dpa"));
                };
        };
    }

    private MockHttpServletResponse send(Sent sent) {
        var request = mvc.method(HttpMethod.valueOf(sent.method))
                .uri(URI.create(sent.address))
                .content(sent.body);
        sent.headers.forEach(request::header);
        return request.exchange().getResponse();
    }

    private void check(Sent sent, JsonNode operation, MockHttpServletResponse answer) throws Exception {
        var status = String.valueOf(answer.getStatus());
        var body = answer.getContentAsString(StandardCharsets.UTF_8);
        var shown = body.substring(0, Math.min(500, body.length()));
        assertThat(answer.getStatus()).as("%s%n%s", sent, shown).isLessThan(500);
        var described = operation.get("responses").get(status);
        assertThat(described).as("status %s of %s%n%s", status, sent, shown).isNotNull();
        if (body.isEmpty() || !described.has("content")) {
            return;
        }
        var type = String.valueOf(answer.getContentType()).replaceAll(";.*", "");
        var content = described.get("content").properties().stream()
                .filter(it -> it.getKey().replaceAll(";.*", "").equals(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        assertThat(content)
                .as("%s of status %s of %s%n%s", type, status, sent, shown)
                .isNotNull();
        if (type.equals("application/json") || type.equals(PROBLEM)) {
            var errors = schema(content.get("schema")).validate(JSON.readTree(body));
            assertThat(errors).as("%s%n%s", sent, shown).isEmpty();
        }
    }

    /** A schema of the document, with all it refers to: OpenAPI 3.1 speaks JSON Schema 2020-12. */
    private Schema schema(JsonNode described) {
        return schemas.computeIfAbsent(described.toString(), _ -> {
            var whole = JSON.createObjectNode();
            whole.set("components", plain(document.get("components")));
            whole.set("allOf", JSON.createArrayNode().add(plain(described)));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole);
        });
    }

    /** The validator does not know bounds beside several types: each type gets a schema of its own. */
    private static JsonNode plain(JsonNode schema) {
        if (schema.isArray()) {
            var items = JSON.createArrayNode();
            schema.forEach(it -> items.add(plain(it)));
            return items;
        }
        if (!schema.isObject()) {
            return schema;
        }
        var copy = JSON.createObjectNode();
        schema.properties().forEach(it -> copy.set(it.getKey(), plain(it.getValue())));
        if (!copy.path("type").isArray()) {
            return copy;
        }
        var either = JSON.createArrayNode();
        copy.get("type").forEach(type -> either.add(copy.deepCopy().put("type", type.asString())));
        return JSON.createObjectNode().set("anyOf", either);
    }

    private boolean isBroken(double probability) {
        return random.nextDouble() < probability;
    }

    private String strange() {
        return oneOf(STRANGE);
    }

    private static String nonEmpty(String text) {
        return Stream.of("", ".", "..", "../..").anyMatch(text.strip()::equals) ? "x" : text;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
