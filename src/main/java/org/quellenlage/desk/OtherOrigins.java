package org.quellenlage.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers which other pages may read the interface and load the elements (CORS). Reading only: a page elsewhere
 * never writes, and no cookies or credentials take part. A page that is not named gets the same answer without the
 * permission, and its browser keeps the answer from it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OtherOrigins extends OncePerRequestFilter {

    private static final String READING = "GET, HEAD";
    private static final String TOLD = "ETag, Location";
    private static final String SENT = "Accept, Accept-Language, Authorization, If-None-Match, Last-Event-ID";

    private final Embedding embedding;

    OtherOrigins(Embedding embedding) {
        this.embedding = embedding;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return embedding.origins().isEmpty()
                || !(path.startsWith("/api/")
                        || path.startsWith("/desk/")
                        || path.startsWith("/webjars/lit-html/")
                        || path.equals("/elements.js"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (embedding.admits(origin) && isReading(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, TOLD);
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            if (CorsUtils.isPreFlightRequest(request)) {
                response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING);
                response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT);
                response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600");
                response.setStatus(HttpStatus.NO_CONTENT.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isReading(HttpServletRequest request) {
        var method = CorsUtils.isPreFlightRequest(request)
                ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                : request.getMethod();
        return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
    }
}
