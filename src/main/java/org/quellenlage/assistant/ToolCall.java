package org.quellenlage.assistant;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.quellenlage.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Asks a tool. What goes wrong is told to the assistant as a result, in a sentence that says what to do. */
record ToolCall(Tool tool, JsonMapper json, int longest) {

    private static final Logger LOG = LoggerFactory.getLogger(ToolCall.class);

    CallToolResult answer(Given given) {
        try {
            var printed = json.writeValueAsString(tool.answer().apply(given));
            return printed.length() > longest
                    ? refused("The answer is longer than " + longest + " characters; ask for less at a time.")
                    : CallToolResult.builder()
                            .addTextContent(printed)
                            .structuredContent(json.readValue(printed, Object.class))
                            .isError(false)
                            .build();
        } catch (Refusal refusal) {
            return refused(refusal.detail());
        } catch (RuntimeException failure) {
            LOG.error("The tool {} failed", tool.name(), failure);
            return refused("The service failed; this is no fault of the question.");
        }
    }

    private static CallToolResult refused(String why) {
        return CallToolResult.builder().addTextContent(why).isError(true).build();
    }
}
