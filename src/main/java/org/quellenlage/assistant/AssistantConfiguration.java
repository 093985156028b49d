package org.quellenlage.assistant;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Puts the MCP server at its address. */
@Configuration(proxyBeanMethods = false)
class AssistantConfiguration {

    @Bean
    static RouterFunction<ServerResponse> assistants(ObjectProvider<Tool> tools, JsonMapper json) {
        var server = SingletonSupplier.of(
                () -> new McpServerAddress(tools.orderedStream().toList(), json).open());
        return request -> request.path().equals(McpServerAddress.PATH) ? route(request, server) : Optional.empty();
    }

    /** A page of another origin must not ask with the rights of the browser it runs in. */
    private static Optional<HandlerFunction<ServerResponse>> route(
            ServerRequest request, Supplier<RouterFunction<ServerResponse>> server) {
        var origin = request.headers().firstHeader(HttpHeaders.ORIGIN);
        return origin == null || isOwn(origin, request)
                ? server.get().route(request)
                : Optional.of(_ -> ServerResponse.status(HttpStatus.FORBIDDEN).build());
    }

    private static boolean isOwn(String origin, ServerRequest request) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin)
                            .getAuthority()
                            .equals(request.headers().firstHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
