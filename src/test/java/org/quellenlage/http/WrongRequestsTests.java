package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent, the answer is a problem that says what to do, or a sound answer; and nothing is stored by halves. */
@OverHttp
class WrongRequestsTests {

    private static final String SOURCES = "/api/v1/sources";
    private static final String CHECK = "/api/v1/check";
    private static final String CLAIMS = "/api/v1/claims";
    private static final String JSON = "application/json";
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final MockMvcTester mvc;
    private final JdbcTemplate base;
    private final int port;

    WrongRequestsTests(MockMvcTester mvc, JdbcTemplate base, @Value("${local.server.port}") int port) {
        this.mvc = mvc;
        this.base = base;
        this.port = port;
    }

    /** A request, and the answer it deserves. */
    record Wrong(
            String name,
            String method,
            String path,
            Map<String, String> headers,
            String bytes,
            int status,
            @Nullable String title) {

        byte[] body() {
            return bytes.getBytes(StandardCharsets.ISO_8859_1);
        }

        Wrong with(String header, String value) {
            var more = new TreeMap<>(headers);
            more.put(header, value);
            return new Wrong(name, method, path, more, bytes, status, title);
        }

        @Override
        public String toString() {
            return name + " → " + status;
        }
    }

    record Answer(int status, String type, String body) {}

    static Stream<Wrong> wrong() {
        return Stream.of(bodies(SOURCES), bodies(CHECK), texts(), pages(), keys(), parameters(), addresses())
                .flatMap(it -> it);
    }

    private static Stream<Wrong> bodies(String path) {
        return Stream.of(
                post("empty body", path, JSON, "", 400, "Body is not valid JSON"),
                post("an empty object", path, JSON, "{}", 400, "Invalid field"),
                post("empty text", path, JSON, sent(path, ""), 422, "Text cannot be used"),
                post("blank text", path, JSON, sent(path, " \\n\\t "), 422, "Text cannot be used"),
                post("10 MB", path, JSON, sent(path, "Die Ernte ist gut. ".repeat(560_000)), 413, "Body too large"),
                post("more than one article", path, JSON, sent(path, "Gut. ".repeat(300_000)), 413, "Body too large"),
                post("invalid JSON", path, JSON, "{text: 'Ein Satz.'}", 400, "Body is not valid JSON"),
                post(
                        "half a JSON",
                        path,
                        JSON,
                        sent(path, "Ein Satz.").substring(0, 14),
                        400,
                        "Body is not valid JSON"),
                post("a JSON and a half", path, JSON, sent(path, "Ein Satz.") + "{", 400, "Body is not valid JSON"),
                post("a list", path, JSON, "[]", 400, "Invalid field"),
                post("null", path, JSON, "null", 400, "Body is not valid JSON"),
                post("an unknown field", path, JSON, "{\"texte\":\"Ein Satz.\"}", 400, "Unknown field"),
                post("a field twice", path, JSON, "{\"x\":1,\"x\":2}", 400, "Body is not valid JSON"),
                post("wrong types", path, JSON, "{\"text\":5,\"documents\":5}", 400, null),
                post("a number for a text", path, JSON, sent(path, "§").replace("\"§\"", "5"), 400, "Invalid field"),
                post("an object for a text", path, JSON, sent(path, "§").replace("\"§\"", "{}"), 400, "Invalid field"),
                post("a deep nest", path, JSON, "{\"text\":".repeat(20_000), 400, null),
                post("a NUL", path, JSON, sent(path, "Ein\\u0000Satz."), 422, "Text cannot be used"),
                post("a lone surrogate", path, JSON, sent(path, "Ein \\ud83d Satz."), 422, "Text cannot be used"),
                post("XML", path, "text/xml", "<p>Ein Satz.</p>", 415, "Format not supported"),
                post("a form", path, "application/x-www-form-urlencoded", "text=x", 415, "Format not supported"),
                post("nonsense as type", path, "unsinn", "x", 415, "Format not supported"),
                bytes("Latin-1 in JSON", path, JSON, latin1(sent(path, "Grüße.")), 400, "Body cannot be decoded"),
                post("a packed body", path, JSON, "x", 415, "Format not supported")
                        .with("Content-Encoding", "gzip"),
                post("a picture as JSON", path, JSON, "\u0089PNG\r\n\u001A\n", 400, null));
    }

    private static Stream<Wrong> texts() {
        return Stream.of(
                bytes("binary", SOURCES, PLAIN, controls(), 422, "Text cannot be used"),
                bytes(
                        "wrong charset",
                        SOURCES,
                        PLAIN + ";charset=UTF-8",
                        latin1("Grüße aus Wien."),
                        400,
                        "Body cannot be decoded"),
                post(
                        "10 MB of plain text",
                        SOURCES,
                        PLAIN,
                        "Die Ernte ist gut. ".repeat(560_000),
                        413,
                        "Body too large"),
                post("no plain text", SOURCES, PLAIN, "", 422, "Text cannot be used"),
                post(
                        "a bad date",
                        SOURCES,
                        JSON,
                        "{\"text\":\"Ein Satz.\",\"publishedAt\":\"gestern\"}",
                        400,
                        "Invalid field"),
                post(
                        "a date out of all times",
                        SOURCES,
                        JSON,
                        "{\"text\":\"Ein Satz.\",\"publishedAt\":\"+999999999-01-01T00:00:00Z\"}",
                        400,
                        "Invalid field"),
                post(
                        "a bad language",
                        SOURCES,
                        JSON,
                        "{\"text\":\"Ein Satz.\",\"language\":\"??\"}",
                        400,
                        "Invalid field"),
                post(
                        "a title as long as a book",
                        SOURCES,
                        JSON,
                        "{\"text\":\"Ein Satz.\",\"title\":\"" + "x".repeat(100_000) + "\"}",
                        400,
                        "Invalid field"),
                post(
                        "a bad date of plain text",
                        SOURCES + "?publishedAt=gestern",
                        PLAIN,
                        "Ein Satz.",
                        400,
                        "Invalid field"),
                post(
                        "two drafts of one name",
                        CHECK,
                        JSON,
                        "{\"documents\":[{\"id\":\"a\",\"text\":\"Ja.\"},{\"id\":\"a\",\"text\":\"Nein.\"}]}",
                        400,
                        "Invalid field"),
                post("no draft", CHECK, JSON, "{\"documents\":[null]}", 400, "Invalid field"),
                post(
                        "an unknown comparison",
                        CHECK,
                        JSON,
                        "{\"documents\":[{\"text\":\"Ja.\"}],\"against\":\"ALLE\"}",
                        400,
                        "Invalid field"),
                post(
                        "too many drafts",
                        CHECK,
                        JSON,
                        "{\"documents\":[" + "{\"text\":\"Ja.\"},".repeat(200) + "{\"text\":\"Ja.\"}]}",
                        400,
                        "Invalid field"));
    }

    private static Stream<Wrong> pages() {
        return Stream.of(
                post("no page", SOURCES, HTML, "", 422, "Text cannot be used"),
                post("an empty page", SOURCES, HTML, " ", 422, "Text cannot be used"),
                post("a page without an article", SOURCES, HTML, "<nav>Start</nav>", 422, "Text cannot be used"),
                bytes("a picture as a page", SOURCES, HTML, controls(), 422, "Text cannot be used"),
                bytes(
                        "a page in another charset than it names",
                        SOURCES,
                        HTML + ";charset=UTF-8",
                        latin1("<p>Grüße aus Wien an alle, die dort wohnen.</p>"),
                        400,
                        "Body cannot be decoded"),
                post("a page in no charset", SOURCES, HTML + ";charset=klingon", "<p>Ja.</p>", 415, null),
                post(
                        "a page with a bad date",
                        SOURCES + "?publishedAt=gestern",
                        HTML,
                        "<p>Ein Satz.</p>",
                        400,
                        "Invalid field"),
                post(
                        "an article too long in a page",
                        SOURCES,
                        HTML,
                        "<p>" + "Die Ernte ist gut. ".repeat(60_000) + "</p>",
                        413,
                        "Body too large"),
                news("a list", "[]", 400, "Invalid field"),
                news("nothing", "null", 400, null),
                news("no JSON", "{", 400, "Body is not valid JSON"),
                news("no address", "{'bodies':[{'value':'Ein Satz.'}]}", 400, "Invalid field"),
                news("an address as an object", "{'uri':{}}", 400, "Invalid field"),
                news("half an address", "{'uri':'a\\ud83d','pubStatus':'canceled'}", 400, null),
                news("a NUL in a version", "{'uri':'a','version':'1\\u0000'}", 400, "Invalid field"),
                news(
                        "an address without end",
                        "{'uri':'" + "x".repeat(5000) + "','pubStatus':'canceled'}",
                        400,
                        "Invalid field"),
                news("no body", "{'uri':'a'}", 400, "Invalid field"),
                news("bodies that are none", "{'uri':'a','bodies':7}", 400, "Invalid field"),
                news("an empty body", "{'uri':'a','bodies':[{'value':' '}]}", 400, "Invalid field"),
                news(
                        "a body of nothing but tags",
                        "{'uri':'a','bodies':[{'contentType':'text/html','value':'<p></p>'}]}",
                        422,
                        "Text cannot be used"),
                news("an unknown state", "{'uri':'a','pubStatus':'vielleicht'}", 400, "Invalid field"),
                news(
                        "a bad time",
                        "{'uri':'a','versionCreated':'gestern','pubStatus':'canceled'}",
                        400,
                        "Invalid field"),
                news(
                        "an embargo",
                        "{'uri':'a','embargoedUntil':'2999-01-01T00:00:00Z','bodies':[{'value':'Ja.'}]}",
                        409,
                        "Not possible in this state"),
                news(
                        "a text too long",
                        "{'uri':'a','bodies':[{'value':'" + "Die Ernte ist gut. ".repeat(60_000) + "'}]}",
                        413,
                        "Body too large"));
    }

    private static Wrong news(String name, String body, int status, @Nullable String title) {
        return post("news with " + name, SOURCES, "application/ninjs+json", body.replace('\'', '"'), status, title);
    }

    private static Stream<Wrong> keys() {
        var ask = post("", SOURCES, JSON, "{\"text\":\"Niemand darf das.\"}", 401, "Key needed");
        return Stream.of(
                new Wrong("no key", "POST", SOURCES, Map.of("Content-Type", JSON), ask.bytes, 401, "Key needed"),
                ask.with("Authorization", "Bearer falsch"),
                ask.with("Authorization", "Basic " + OverHttp.KEY),
                post("no key for many", SOURCES, "application/x-ndjson", "{}", 401, "Key needed")
                        .with("Authorization", "Bearer falsch"),
                post("no key for a review", "/api/v1/conflicts/cfl_0/reviews", JSON, "{}", 401, "Key needed")
                        .with("Authorization", "Bearer "));
    }

    private static Stream<Wrong> parameters() {
        return Stream.of(
                get(CLAIMS + "?limit=-1", "Invalid parameter"),
                get(CLAIMS + "?limit=0", "Invalid parameter"),
                get(CLAIMS + "?limit=1001", "Invalid parameter"),
                get(CLAIMS + "?limit=viele", "Invalid parameter"),
                get(CLAIMS + "?limit=99999999999999999999", "Invalid parameter"),
                get(CLAIMS + "?limit=", "Invalid parameter"),
                get(CLAIMS + "?limit=1&limit=2", "Invalid parameter"),
                get(CLAIMS + "?cursor=x", "Invalid cursor"),
                get(CLAIMS + "?cursor=%F0%9F%91%8D", "Invalid cursor"),
                get(SOURCES + "?cursor=AAAAAAAAAAAAAAAA", "Invalid cursor"),
                get(
                        CLAIMS + "?cursor="
                                + Cursor.after("claims/newest", "keine Zahl").print(),
                        "Invalid cursor"),
                get(
                        "/api/v1/conflicts?sort=SEVERITY&cursor="
                                + Cursor.after("conflicts/SEVERITY", "x", 1).print(),
                        "Invalid cursor"),
                get(
                        "/api/v1/conflicts?sort=UPDATED&cursor="
                                + Cursor.after("conflicts/UPDATED", "x", 1).print(),
                        "Invalid cursor"),
                get(
                        "/api/v1/questions?sort=DISPUTED&cursor="
                                + Cursor.after("questions/DISPUTED", 1, "x").print(),
                        "Invalid cursor"),
                get("/api/v1/conflicts?cursor=AAAA", "Invalid cursor"),
                get("/api/v1/questions?cursor=AAAA", "Invalid cursor"),
                get(CLAIMS + "?kind=ZAHL", "Invalid parameter"),
                get(CLAIMS + "?sort=best", "Invalid parameter"),
                get(CLAIMS + "?from=gestern", "Invalid parameter"),
                get(CLAIMS + "?from=2025&to=2024", "Invalid parameter"),
                get(CLAIMS + "?minValue=viel", "Invalid parameter"),
                get(CLAIMS + "?minValue=1e999999999", "Invalid parameter"),
                get(CLAIMS + "?minValue=2&maxValue=1", "Invalid parameter"),
                get(CLAIMS + "?hasConflict=vielleicht", "Invalid parameter"),
                get(CLAIMS + "?q=%00", "Invalid parameter"),
                get(CLAIMS + "?q=" + "x".repeat(600), "Invalid parameter"),
                get(CLAIMS + "?ids=" + "a,".repeat(1001) + "a", "Invalid parameter"),
                get(CLAIMS + "/attribution-lines", "Invalid parameter"),
                get(CLAIMS + "/attribution-lines?ids=" + "a,".repeat(100) + "a", "Invalid parameter"),
                get(SOURCES + "?ids=" + "a,".repeat(100) + "a", "Invalid parameter"),
                get(SOURCES + "?ids=", "Invalid parameter"),
                get("/api/v1/conflicts?ids=" + "a,".repeat(100) + "a", "Invalid parameter"),
                get(CLAIMS + "?kinds=QUANTITY", "Unknown parameter"),
                get(SOURCES + "?kind=QUANTITY", "Unknown parameter"),
                get("/api/v1/conflicts?include=alles", "Invalid parameter"),
                get("/api/v1/conflicts?class=APPARENT", "Invalid parameter"),
                get("/api/v1/conflicts?class=X", "Invalid parameter"),
                get("/api/v1/conflicts?minSeverity=2", "Invalid parameter"),
                get("/api/v1/conflicts?minSeverity=NaN", "Invalid parameter"),
                get("/api/v1/questions?sort=beste", "Invalid parameter"),
                get("/api/v1/changes?since=-1", "Invalid parameter"),
                get("/api/v1/changes?since=gestern", "Invalid parameter"),
                get("/api/v1/changes?since=99999999999999999999", "Invalid parameter"),
                get("/api/v1/changes?cursor=AAAA", "Invalid cursor"),
                get("/api/v1/changes?limit=0", "Invalid parameter"),
                get(
                        "/api/v1/changes?since=1&cursor="
                                + Cursor.after("changes", 1).print(),
                        "Invalid parameter"),
                get("/api/v1/changes?seit=1", "Unknown parameter"),
                get("/api/v1/changes/stream?since=-1", "Invalid parameter"),
                get("/api/v1/changes/stream?resource=ARTIKEL", "Invalid parameter"),
                get("/api/v1/changes/stream?limit=1", "Unknown parameter"),
                get("/api/v1/changes/stream", "Invalid parameter").with("Last-Event-ID", "eins"),
                get("/api/v1/changes/stream", "Invalid parameter").with("Last-Event-ID", "-1"),
                get(SOURCES + "/src_0?x=1", "Unknown parameter"));
    }

    private static Stream<Wrong> addresses() {
        var unknown = Stream.of(
                        "/api/v1/claims/clm_0",
                        "/api/v1/claims/clm_0/evidence",
                        "/api/v1/claims/clm_0/derivation",
                        "/api/v1/sources/src_0",
                        "/api/v1/sources/src_0/text",
                        "/api/v1/sources/src_0/claims",
                        "/api/v1/sources/src_0/annotations",
                        "/api/v1/conflicts/cfl_0",
                        "/api/v1/questions/que_0",
                        "/api/v1/nichts",
                        "/api/v2/claims",
                        "/nichts")
                .map(it -> new Wrong(it, "GET", it, Map.of(), "", 404, "Not found"));
        return Stream.concat(
                unknown,
                Stream.of(
                        new Wrong("DELETE", "DELETE", CLAIMS, Map.of(), "", 405, "Method not allowed"),
                        new Wrong("GET of a check", "GET", CHECK, Map.of(), "", 405, "Method not allowed"),
                        new Wrong(
                                "XML",
                                "GET",
                                CLAIMS,
                                Map.of("Accept", "application/xml"),
                                "",
                                406,
                                "Format not available"),
                        post(
                                        "a review of nothing",
                                        "/api/v1/conflicts/cfl_0/reviews",
                                        JSON,
                                        "{\"action\":\"CONFIRM\",\"reviewer\":\"Redaktion\"}",
                                        404,
                                        "Not found")
                                .with("If-Match", "\"1.0-EN\""),
                        post(
                                "a review of no version",
                                "/api/v1/conflicts/cfl_0/reviews",
                                JSON,
                                "{\"action\":\"CONFIRM\",\"reviewer\":\"Redaktion\"}",
                                428,
                                "Version needed"),
                        post(
                                "a review by nobody",
                                "/api/v1/conflicts/cfl_0/reviews",
                                JSON,
                                "{\"action\":\"CONFIRM\"}",
                                400,
                                "Invalid field"),
                        post(
                                "a dismissal without a reason",
                                "/api/v1/conflicts/cfl_0/reviews",
                                JSON,
                                "{\"action\":\"DISMISS\",\"reviewer\":\"Redaktion\"}",
                                400,
                                "Invalid field")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isAnsweredWithAProblem(Wrong wrong) throws Exception {
        var before = stored();

        var request = mvc.method(HttpMethod.valueOf(wrong.method))
                .uri(URI.create(wrong.path))
                .content(wrong.body());
        wrong.headers.forEach(request::header);
        var response = request.exchange().getResponse();

        isProblem(
                new Answer(
                        response.getStatus(),
                        String.valueOf(response.getContentType()),
                        response.getContentAsString(StandardCharsets.UTF_8)),
                wrong);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void isAnsweredWithTheSameProblemOverARealConnection() throws Exception {
        var before = stored();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            for (var wrong : wrong().toList()) {
                isProblem(send(client, wrong), wrong);
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    /** Over a real connection, because the one in the same process always names a charset. */
    @Test
    void theMarkOfUtf16IsNoText() throws Exception {
        var before = stored();
        var mark = new byte[] {(byte) 0xFF, (byte) 0xFE};
        try (var client = HttpClient.newHttpClient()) {
            for (var type : List.of(PLAIN, HTML)) {
                var wrong = bytes("the mark of UTF-16", SOURCES, type, mark, 422, "Text cannot be used");
                isProblem(send(client, wrong), wrong);
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    private Answer send(HttpClient client, Wrong wrong) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + wrong.path))
                .timeout(Duration.ofSeconds(60))
                .method(wrong.method, BodyPublishers.ofByteArray(wrong.body()));
        wrong.headers.forEach(request::header);
        var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    private static void isProblem(Answer answer, Wrong wrong) {
        assertThat(answer.status).as("%s: %s", wrong.name, answer.body).isEqualTo(wrong.status);
        assertThat(answer.type).as(wrong.name).startsWith("application/problem+json");
        var problem = MAPPER.readTree(answer.body);
        assertThat(problem.get("status").asInt()).isEqualTo(wrong.status);
        assertThat(problem.get("type").asString()).startsWith("urn:quellenlage:problem:");
        assertThat(problem.get("detail").asString()).as(wrong.name).isNotBlank().endsWith(".");
        if (wrong.title != null) {
            assertThat(problem.get("title").asString())
                    .as("%s: %s", wrong.name, answer.body)
                    .isEqualTo(wrong.title);
        }
    }

    @Test
    void everyMistakeIsNamed() {
        var problem = problem("/api/v1/claims?limit=0&kinds=x&von=2");

        assertThat(names(problem)).containsExactly("kinds", "von");
        assertThat(names(problem("/api/v1/claims?limit=0"))).containsExactly("limit");
        assertThat(names(problem("/api/v1/claims?minValue=x&hasConflict=y&from=2024")))
                .containsExactly("hasConflict", "minValue");
    }

    private JsonNode problem(String uri) {
        try {
            return MAPPER.readTree(
                    mvc.get().uri(URI.create(uri)).exchange().getResponse().getContentAsByteArray());
        } catch (RuntimeException e) {
            throw new AssertionError("no problem at " + uri, e);
        }
    }

    private static List<String> names(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(it -> it.get("field").asString())
                .toList();
    }

    @Test
    void aMissingKeyIsAskedFor() {
        assertThat(mvc.post().uri(SOURCES).contentType("application/json").content("{}"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"quellenlage\"");
    }

    static Stream<String> strange() {
        return Stream.of(
                IntStream.range(0, 100_000).mapToObj(it -> "Wort").collect(Collectors.joining(" ", "", ".")),
                "Er sagte: „Sie meinte: ".repeat(1000) + "Ja" + "“".repeat(1000) + ".",
                "„".repeat(20_000),
                "(".repeat(20_000) + "Ja" + ")".repeat(20_000),
                "1".repeat(100_000),
                "1.".repeat(50_000) + " Mai",
                "👍".repeat(20_000),
                "\u0301".repeat(20_000),
                "\n".repeat(20_000) + "Ja.",
                "Donaudampfschifffahrts".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void aStrangeTextHasASoundAnswer(String text) {
        var sent = MAPPER.writeValueAsString(
                Map.of("documents", List.of(Map.of("id", "1", "text", text)), "against", "NONE"));

        var result = mvc.post()
                .uri(CHECK)
                .contentType("application/json")
                .content(sent)
                .exchange();

        assertThat(result).hasStatusOk();
        var document = MAPPER.readTree(result.getResponse().getContentAsByteArray())
                .get("documents")
                .get(0);
        for (var it : document.get("annotations")) {
            var from = text.offsetByCodePoints(0, it.get("start").asInt());
            var to = text.offsetByCodePoints(0, it.get("end").asInt());
            assertThat(it.get("exact").asString()).isEqualTo(text.substring(from, to));
        }
    }

    private List<Integer> stored() {
        return Stream.of(
                        "source",
                        "source_text",
                        "posting_source",
                        "claim",
                        "question",
                        "answer",
                        "answer_key",
                        "conflict",
                        "conflict_review",
                        "change_set",
                        "news_item")
                .map(it -> base.queryForObject("select count(*) from " + it, Integer.class))
                .toList();
    }

    private static String sent(String path, String text) {
        return path.equals(CHECK) ? "{\"documents\":[{\"text\":\"" + text + "\"}]}" : "{\"text\":\"" + text + "\"}";
    }

    private static Wrong get(String path, String title) {
        return new Wrong(path.length() > 60 ? path.substring(0, 60) : path, "GET", path, Map.of(), "", 400, title);
    }

    private static Wrong post(String name, String path, String type, String body, int status, @Nullable String title) {
        return bytes(name, path, type, body.getBytes(StandardCharsets.UTF_8), status, title);
    }

    private static Wrong bytes(String name, String path, String type, byte[] body, int status, @Nullable String title) {
        return new Wrong(
                name + " to " + path,
                "POST",
                path,
                Map.of("Content-Type", type, "Authorization", "Bearer " + OverHttp.KEY),
                new String(body, StandardCharsets.ISO_8859_1),
                status,
                title);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] controls() {
        var bytes = new byte[1024];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 128);
        }
        return bytes;
    }
}
