package org.quellenlage.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what need not be read to be refused: bodies too large or packed, addresses that cannot be decoded. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RequestBounds extends OncePerRequestFilter {

    private final Problems problems;
    private final long longest;

    RequestBounds(Problems problems, HttpProperties properties) {
        this.problems = problems;
        this.longest = properties.maxRequestSize().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                && !request.getRequestURI().equals("/mcp");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            check(request);
        } catch (Refusal refusal) {
            problems.write(refusal, request, response);
            return;
        }
        chain.doFilter(isReadLineByLine(request) ? request : new Bounded(request, longest), response);
    }

    private void check(HttpServletRequest request) {
        if (request.getContentLengthLong() > longest && !isReadLineByLine(request)) {
            throw tooLarge(longest);
        }
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refusal.because(
                    Rule.UNSUPPORTED_FORMAT, "Send the body unpacked, without the header Content-Encoding.");
        }
        try {
            var unused = request.getParameterMap();
        } catch (IllegalStateException _) {
            throw Refusal.because(
                    Rule.MALFORMED_REQUEST,
                    "Write the parameters in UTF-8 and percent-encode them; they cannot be decoded.");
        }
    }

    /** Many documents, one a line, are never held at once: each line is bounded, their number is not. */
    private static boolean isReadLineByLine(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-ndjson");
    }

    private static Refusal tooLarge(long longest) {
        return Refusal.because(
                Rule.BODY_TOO_LARGE,
                "Send at most " + longest + " bytes at a time, one article or a few; the property"
                        + " quellenlage.max-request-size sets the bound.");
    }

    /** A request whose body ends in a refusal when it runs too long, also where no length was announced. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final long longest;

        Bounded(HttpServletRequest request, long longest) {
            super(request);
            this.longest = longest;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counting(super.getInputStream(), longest);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
    }

    private static final class Counting extends ServletInputStream {

        private final ServletInputStream body;
        private final long longest;
        private long seen;

        Counting(ServletInputStream body, long longest) {
            this.body = body;
            this.longest = longest;
        }

        @Override
        public int read() throws IOException {
            var read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = body.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            seen += read;
            if (seen > longest) {
                throw tooLarge(longest);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
