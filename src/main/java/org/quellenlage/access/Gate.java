package org.quellenlage.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Needs;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Right;
import org.quellenlage.http.Rule;
import org.quellenlage.http.WritesNothing;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets in who may do what they ask, before anything of the body is read, and notes every write. */
@Component
class Gate implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String SCHEME = "bearer ";

    private static final String NOTED = Gate.class.getName();

    private final Keys keys;
    private final Tokens tokens;
    private final RateLimit limit;
    private final Audit audit;
    private final boolean publicReading;

    Gate(Keys keys, Tokens tokens, RateLimit limit, Audit audit, AccessProperties properties) {
        this.keys = keys;
        this.tokens = tokens;
        this.limit = limit;
        this.audit = audit;
        this.publicReading = properties.publicReading();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (CorsUtils.isPreFlightRequest(request)) {
            return true; // a browser asks what it may send; nothing is told, and it shows no key yet
        }
        var right = rightFor(request, handler);
        var caller = caller(request);
        var name = caller.map(Caller::name).orElse("nobody");
        try {
            limit.count(right, caller.isPresent() ? name : request.getRemoteAddr(), response);
            check(right, caller);
        } catch (Refusal refusal) {
            if (right != Right.READ) {
                audit.note(name, request, refusal.rule().status().value(), null);
            }
            throw refusal;
        }
        if (right != Right.READ) {
            request.setAttribute(NOTED, name);
        }
        return true;
    }

    private void check(Right right, Optional<Caller> caller) {
        if (right == Right.READ && publicReading) {
            return;
        }
        if (!caller.orElseThrow(Gate::keyNeeded).may(right)) {
            throw Refusal.because(
                    Rule.RIGHT_MISSING,
                    "Use a key or token with the right to " + right.name().toLowerCase(Locale.ROOT)
                            + "; this one does not have it.");
        }
    }

    private static Right rightFor(HttpServletRequest request, Object handler) {
        if (READING.contains(request.getMethod()) || !(handler instanceof HandlerMethod method)) {
            return Right.READ;
        }
        var needs = method.getMethodAnnotation(Needs.class);
        return needs != null
                ? needs.value()
                : method.hasMethodAnnotation(WritesNothing.class) ? Right.READ : Right.INGEST;
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null
                || authorization.length() <= SCHEME.length()
                || !authorization
                        .substring(0, SCHEME.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(SCHEME)) {
            return Optional.empty();
        }
        var shown = authorization.substring(SCHEME.length()).strip();
        return keys.ownerOf(shown).or(() -> tokens.ownerOf(shown));
    }

    private static Refusal keyNeeded() {
        return Refusal.because(
                Rule.KEY_NEEDED,
                "Send the header 'Authorization: Bearer <key>'; the key is the property quellenlage.api-key,"
                        + " or was printed when the service started.");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(NOTED) instanceof String caller) {
            audit.note(caller, request, response.getStatus(), response.getHeader(HttpHeaders.LOCATION));
        }
    }
}
