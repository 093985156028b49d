package org.quellenlage.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever writes shows the key, before anything of the body is read. */
@Component
class KeyCheck implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ApiKey key;

    KeyCheck(ApiKey key) {
        this.key = key;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !READING.contains(request.getMethod())
                && !method.hasMethodAnnotation(WritesNothing.class)
                && !key.opens(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            throw Refusal.because(
                    Rule.KEY_NEEDED,
                    "Send the header 'Authorization: Bearer <key>'; the key is the property quellenlage.api-key,"
                            + " or was printed when the service started.");
        }
        return true;
    }
}
