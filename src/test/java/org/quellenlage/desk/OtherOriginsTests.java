package org.quellenlage.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OtherOriginsTests {

    private static final String NAMED = "https://pult.example";

    private final OtherOrigins origins = new OtherOrigins(new Embedding(List.of(NAMED)));

    @Test
    void letsANamedOriginRead() throws Exception {
        var answer = answer("GET", "/api/v1/conflicts", NAMED, null);

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo(NAMED);
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.getHeader("Vary")).isEqualTo("Origin");
    }

    @Test
    void answersAPreflightForReadingItself() throws Exception {
        var answer = answer("OPTIONS", "/api/v1/conflicts", NAMED, "GET");

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(answer.getHeader("Access-Control-Allow-Headers"))
                .contains("Authorization", "If-None-Match", "Last-Event-ID");
    }

    @Test
    void neverLetsAnotherPageWrite() throws Exception {
        assertThat(answer("OPTIONS", "/api/v1/sources", NAMED, "POST").getHeader("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(answer("POST", "/api/v1/sources", NAMED, null).getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void keepsSilentToOriginsThatAreNotNamed() throws Exception {
        var answer = answer("GET", "/api/v1/conflicts", "https://anderswo.example", null);

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    @Test
    void opensTheElementsButNotThePage() throws Exception {
        assertThat(answer("GET", "/elements.js", NAMED, null).getHeader("Access-Control-Allow-Origin"))
                .isEqualTo(NAMED);
        assertThat(answer("GET", "/desk/style/parts.css", NAMED, null).getHeader("Access-Control-Allow-Origin"))
                .isEqualTo(NAMED);
        assertThat(answer("GET", "/review", NAMED, null).getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    private MockHttpServletResponse answer(String method, String path, String origin, String wanted)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Origin", origin);
        if (wanted != null) {
            request.addHeader("Access-Control-Request-Method", wanted);
        }
        var response = new MockHttpServletResponse();
        origins.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
