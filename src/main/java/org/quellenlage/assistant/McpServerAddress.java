package org.quellenlage.assistant;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * The MCP server: streamable HTTP without sessions, so that any instance can answer any request. Made when somebody first
 * asks, for most never do.
 */
final class McpServerAddress {

    static final String PATH = "/mcp";

    /** A longer answer helps no assistant. */
    private static final int LONGEST_ANSWER = 200_000;

    private static final String ADVICE =
            "Quellenlage knows what German news articles claim, who says so, the exact words that prove it, and where"
                    + " sources disagree. Search for claims first; follow questionId to all answers, conflictIds to"
                    + " disagreements. Quote only `exact`, with its offsets (Unicode code points of the source's text),"
                    + " and always name the claimant and the hedge. Nothing here decides who is right.";

    private final List<Tool> tools;
    private final JsonMapper json;

    McpServerAddress(List<Tool> tools, JsonMapper json) {
        this.tools = List.copyOf(tools);
        this.json = json;
    }

    RouterFunction<ServerResponse> open() {
        var transport = WebMvcStatelessServerTransport.builder()
                .messageEndpoint(PATH)
                .jsonMapper(new JacksonMcpJsonMapper(new JsonMapper()))
                .build();
        McpServer.sync(transport)
                .serverInfo("quellenlage", "v1")
                .instructions(ADVICE)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .jsonMapper(new JacksonMcpJsonMapper(new JsonMapper()))
                .immediateExecution(true)
                .requestTimeout(Duration.ofMinutes(1))
                .tools(tools.stream().map(this::offered).toList())
                .build();
        return transport.getRouterFunction();
    }

    private SyncToolSpecification offered(Tool tool) {
        var description = McpSchema.Tool.builder(tool.name(), tool.inputSchema())
                .title(tool.title())
                .description(tool.description())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(tool.title())
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return new SyncToolSpecification(
                description, (McpTransportContext _, McpSchema.CallToolRequest request) -> answer(tool, request));
    }

    private McpSchema.CallToolResult answer(Tool tool, McpSchema.CallToolRequest request) {
        return new ToolCall(tool, json, LONGEST_ANSWER)
                .answer(new Given(request.arguments() == null ? Map.of() : request.arguments()));
    }
}
