package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.intake.Intake;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole collections as a table, as lines and as linked data. */
@OverHttp
class ExportTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester mvc;
    private final Intake intake;

    ExportTests(MockMvcTester mvc, Intake intake) {
        this.mvc = mvc;
        this.intake = intake;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/claims",
                "/api/v1/claims?kind=QUANTITY,EVENT",
                "/api/v1/claims?q=Soldaten",
                "/api/v1/claims?hasConflict=true",
                "/api/v1/conflicts",
                "/api/v1/conflicts?include=apparent",
                "/api/v1/questions",
                "/api/v1/questions?hasConflict=true"
            })
    void linesAreTheItemsOfAllPages(String address) {
        var items = new ArrayList<JsonNode>();
        var page = JSON.readTree(body(get(address, "application/json")));
        while (true) {
            page.get("items").forEach(items::add);
            if (page.get("next").isNull()) {
                break;
            }
            var cursor = (address.contains("?") ? "&" : "?") + "cursor="
                    + page.get("next").asString();
            page = JSON.readTree(body(get(address + cursor, "application/json")));
        }

        var lines =
                body(get(address, Export.NDJSON)).lines().map(JSON::readTree).toList();

        assertThat(lines).isNotEmpty().isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims", "/api/v1/conflicts", "/api/v1/questions"})
    void aTableHasOneLineForEachItemAndAsManyCellsAsItsHead(String address) {
        var table = rows(body(get(address, Export.CSV)));
        var lines =
                body(get(address, Export.NDJSON)).lines().map(JSON::readTree).toList();

        assertThat(table).hasSize(lines.size() + 1);
        assertThat(table).allSatisfy(it -> assertThat(it).hasSameSizeAs(table.getFirst()));
        assertThat(table.getFirst()).startsWith("id").doesNotHaveDuplicates();
        assertThat(table.stream().skip(1).map(List::getFirst))
                .containsExactlyElementsOf(
                        lines.stream().map(it -> it.get("id").asString()).toList());
    }

    @Test
    void noCellIsTakenForAFormula() {
        intake.take(RawDocument.of(
                "=HYPERLINK(\"http://example.org\") wurden am 3. Mai 2024 in Barby 41 Häuser verkauft.",
                Description.NONE));
        intake.take(RawDocument.of(
                "„@SUMME(1;2), \"Zitat\"\t= 3“, sagte Bürgermeister Max Beispiel am Montag in Barby.",
                Description.NONE));

        var cells = rows(body(get("/api/v1/claims", Export.CSV))).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(cells)
                .allSatisfy(
                        it -> assertThat(it.isEmpty() ? "" : it.substring(0, 1)).isNotIn("=", "+", "@", "\t", "\r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/claims", "/api/v1/conflicts?include=apparent", "/api/v1/questions"})
    void linkedDataExpandsAndNothingOfItIsLost(String address) throws Exception {
        var sent = JSON.readTree(body(get(address, Export.JSON_LD)));
        assertThat(sent.get("@context").asString()).isEqualTo("http://localhost/api/v1/context");

        var expanded = expanded(address);

        var terms = JSON.readTree(body(get("/api/v1/context", Export.JSON_LD))).get("@context");
        assertThat(keys(sent.get("@graph")))
                .allSatisfy(
                        it -> assertThat(terms.has(it) || isLanguage(it)).as(it).isTrue());
        assertThat(expanded).hasSameSizeAs(sent.get("@graph"));
        assertThat(expanded.toString()).doesNotContain("\"@id\":\"ql:").doesNotContain("localhost/api/v1/QUANTITY");
    }

    @Test
    void aClaimIsAClaimOfSchemaOrgAndItsEvidenceAnAnnotation() throws Exception {
        var expanded = expanded("/api/v1/claims");

        for (var it : expanded) {
            var claim = it.asJsonObject();
            assertThat(claim.getJsonArray("@type").toString())
                    .contains("https://schema.org/Claim", "http://www.w3.org/ns/prov#Entity");
            assertThat(first(claim, "http://www.w3.org/ns/prov#wasQuotedFrom").getString("@id"))
                    .startsWith("http://localhost/api/v1/sources/src_");
            var target = first(first(claim, "urn:quellenlage:term:evidence"), "http://www.w3.org/ns/oa#hasTarget");
            assertThat(first(target, "http://www.w3.org/ns/oa#hasSource").getString("@id"))
                    .endsWith("/text");
            var selectors = target.getJsonArray("http://www.w3.org/ns/oa#hasSelector");
            assertThat(selectors.toString())
                    .contains(
                            "http://www.w3.org/ns/oa#TextPositionSelector",
                            "http://www.w3.org/ns/oa#TextQuoteSelector",
                            "http://www.w3.org/ns/oa#start",
                            "http://www.w3.org/ns/oa#exact");
            assertThat(claim.getJsonArray("https://schema.org/name").toString())
                    .contains("\"@language\":\"de\"", "\"@language\":\"en\"");
        }
        assertThat(expanded.toString())
                .contains("https://schema.org/Quotation", "https://schema.org/spokenByCharacter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv                                     | text/csv",
                "application/x-ndjson, */*                    | application/x-ndjson",
                "application/json;q=0.5, application/ld+json  | application/ld+json",
                "application/json, text/csv;q=0.9             | application/json",
                "text/html, application/xml;q=0.9, */*;q=0.8  | application/json",
                "*/*                                          | application/json",
                "application/*                                | application/json",
                "text/*                                       | text/csv"
            })
    void theFormatIsTheOneTheClientLikesBest(String accept, String format) {
        assertThat(get("/api/v1/questions", accept).getResponse().getContentType())
                .startsWith(format);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var first = get("/api/v1/claims", Export.CSV).getResponse();
        var tag = first.getHeader("ETag");

        var second = mvc.get()
                .uri("/api/v1/claims")
                .header("Accept", Export.CSV)
                .header("If-None-Match", tag)
                .exchange();
        var other = get("/api/v1/claims?kind=EVENT", Export.CSV).getResponse();

        assertThat(second).hasStatus(304);
        assertThat(tag).startsWith("W/");
        assertThat(other.getHeader("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=3", "cursor=AAAA", "sort=NEWEST", "kind=ZAHL", "von=1"})
    void whatBelongsToPagesIsRefused(String parameter) {
        var result = get("/api/v1/claims?" + parameter, Export.CSV);

        assertThat(result).hasStatus(400);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
    }

    private JsonArray expanded(String address) throws Exception {
        var context = JsonDocument.of(new StringReader(body(get("/api/v1/context", Export.JSON_LD))));
        var document = JsonDocument.of(new StringReader(body(get(address, Export.JSON_LD))));
        return JsonLd.expand(document)
                .loader((url, _) -> {
                    assertThat(url).isEqualTo(URI.create("http://localhost/api/v1/context"));
                    return context;
                })
                .get();
    }

    private static JsonObject first(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0);
    }

    private static boolean isLanguage(String key) {
        return key.equals("de") || key.equals("en");
    }

    private static Set<String> keys(JsonNode node) {
        var keys = new HashSet<String>();
        if (node.isObject()) {
            keys.addAll(node.propertyNames());
        }
        node.forEach(it -> keys.addAll(keys(it)));
        return keys;
    }

    /** Reads a table as RFC 4180 says. */
    private static List<List<String>> rows(String table) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < table.length(); i++) {
            var c = table.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private MvcTestResult get(String address, String accept) {
        return mvc.get().uri(URI.create(address)).header("Accept", accept).exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
