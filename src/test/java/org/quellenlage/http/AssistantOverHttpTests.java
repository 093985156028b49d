package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assistant sees through the client of the protocol's own library. */
@OverHttp
class AssistantOverHttpTests {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final MockMvcTester mvc;

    @LocalServerPort
    private int port;

    private McpSyncClient client;

    AssistantOverHttpTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @BeforeEach
    void connect() {
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                        .endpoint("/mcp")
                        .build())
                .build();
        client.initialize();
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void offersToolsThatOnlyRead() {
        var tools = client.listTools().tools();

        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .containsExactly(
                        "search_claims", "get_claim", "get_question", "list_conflicts", "get_excerpt", "check_text");
        assertThat(tools).allSatisfy(it -> {
            assertThat(it.annotations().readOnlyHint()).isTrue();
            assertThat(it.annotations().destructiveHint()).isFalse();
            assertThat(it.description()).isNotBlank();
            assertThat(it.inputSchema()).containsEntry("type", "object").containsEntry("additionalProperties", false);
        });
    }

    @Test
    void findsAClaimAndTheWordsThatProveIt() {
        var found = call("search_claims", Map.of("q", "Soldat", "kind", "QUANTITY", "limit", 3));

        assertThat(found.get("claims")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(found.get("total").asInt())
                .isGreaterThanOrEqualTo(found.get("claims").size());
        for (var claim : found.get("claims")) {
            var evidence = claim.get("evidence");
            var excerpt = call(
                    "get_excerpt",
                    Map.of(
                            "sourceId", claim.get("sourceId").asString(),
                            "start", evidence.get("start").asInt(),
                            "end", evidence.get("end").asInt(),
                            "context", 32));
            assertThat(excerpt.get("exact")).isEqualTo(evidence.get("exact"));
            assertThat(excerpt.get("before")).isEqualTo(evidence.get("prefix"));
            assertThat(call("get_claim", Map.of("id", claim.get("id").asString()))
                            .get("evidence"))
                    .isEqualTo(evidence);
        }
    }

    @Test
    void goesOnWhereAnAnswerEnded() {
        var first = call("search_claims", Map.of("limit", 2));
        var second = call(
                "search_claims", Map.of("limit", 2, "cursor", first.get("next").asString()));

        assertThat(second.get("claims").get(0).get("id"))
                .isNotEqualTo(first.get("claims").get(0).get("id"));
    }

    @Test
    void followsAConflictToItsQuestion() {
        var conflict =
                call("list_conflicts", Map.of("limit", 1)).get("conflicts").get(0);
        var question =
                call("get_question", Map.of("id", conflict.get("questionId").asString()));

        assertThat(conflict.get("positions")).hasSizeGreaterThan(1);
        assertThat(question.get("conflictIds").values()).contains(conflict.get("id"));
        assertThat(question.get("claims"))
                .allSatisfy(it ->
                        assertThat(it.get("evidence").get("exact").asString()).isNotBlank());
    }

    @Test
    void checksADraft() {
        var checked = call("check_text", Map.of("text", "In Kursk stehen rund 90.000 nordkoreanische Soldaten."));

        assertThat(checked.get("claimCount").asInt()).isPositive();
        assertThat(checked.get("claims").get(0).get("verdict").asString()).isNotBlank();
        assertThat(checked.get("claims").get(0).get("evidence").get("start").asInt())
                .isNotNegative();
    }

    @Test
    void saysWhatIsWrongInASentence() {
        assertThat(refusal("get_claim", Map.of("id", "clm_0"))).contains("There is no claim");
        assertThat(refusal("search_claims", Map.of("cursor", "x"))).contains("next");
        assertThat(refusal("search_claims", Map.of("limit", 0))).isNotBlank();
        assertThat(refusal("get_claim", Map.of())).isNotBlank();
        assertThat(refusal("check_text", Map.of("text", "a".repeat(20_001)))).contains("20000");
        var source =
                call("search_claims", Map.of("limit", 1)).get("claims").get(0).get("sourceId");
        assertThat(refusal("get_excerpt", Map.of("sourceId", source.asString(), "start", 9, "end", 3)))
                .contains("end");
    }

    @Test
    void isClosedToPagesOfOtherOrigins() {
        assertThat(mvc.post()
                        .uri("/mcp")
                        .header("Origin", "https://example.org")
                        .content("{}"))
                .hasStatus(403);
    }

    private JsonNode call(String tool, Map<String, Object> arguments) {
        var result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).as("%s %s", tool, result.content()).isNotEqualTo(true);
        return MAPPER.valueToTree(result.structuredContent());
    }

    private String refusal(String tool, Map<String, Object> arguments) {
        var result = client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
        assertThat(result.isError()).isTrue();
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }
}
