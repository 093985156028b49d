package org.quellenlage.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as problem details (RFC 9457). */
@Component
class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static ProblemDetail of(Refusal refusal, String path) {
        var rule = refusal.rule();
        var problem = ProblemDetail.forStatusAndDetail(rule.status(), refusal.detail());
        problem.setType(URI.create(rule.type()));
        problem.setTitle(rule.title());
        problem.setInstance(instance(path));
        if (!refusal.mistakes().isEmpty()) {
            problem.setProperty("errors", refusal.mistakes());
        }
        return problem;
    }

    static ResponseEntity<Object> answer(Refusal refusal, HttpHeaders headers, String path) {
        var answer = ResponseEntity.status(refusal.rule().status());
        headers.forEach((name, values) -> answer.header(name, values.toArray(String[]::new)));
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(of(refusal, path));
    }

    /** For refusals that come before any controller. */
    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(refusal.rule().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var body = json.writeValueAsString(of(refusal, path(request))).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String forwarded
                ? forwarded
                : request.getRequestURI();
    }

    private static @Nullable URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** For answers written by hand: a problem without mistakes, as JSON. */
    static String plain(Rule rule, String detail) {
        return "{\"type\":\"" + rule.type() + "\",\"title\":\"" + rule.title() + "\",\"status\":"
                + rule.status().value() + ",\"detail\":\"" + detail + "\"}";
    }
}
