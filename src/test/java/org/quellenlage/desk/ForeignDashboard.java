package org.quellenlage.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demonstration page of docs/embedding, served by somebody else: another origin, another policy. */
final class ForeignDashboard implements AutoCloseable {

    private static final Path PAGE = Path.of("docs/embedding");
    private static final String DOCUMENTED_HOME = "http://localhost:8080";

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private volatile String home = DOCUMENTED_HOME;

    ForeignDashboard() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** By its number, which is another origin than {@code localhost} even on the same port. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The page as somebody would write it who embeds the service at this address. */
    void embeds(String service) {
        home = service;
    }

    /** Shows a page of its own, too; its address is returned. */
    String shows(String path, String html) {
        pages.put(path, html);
        return origin() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestURI().getPath();
            var page = pages.get(asked);
            if (page != null) {
                send(exchange, "text/html; charset=utf-8", page);
                return;
            }
            var file = PAGE.resolve(asked.equals("/") ? "index.html" : asked.substring(1))
                    .normalize();
            if (!file.startsWith(PAGE) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            send(exchange, typeOf(file), Files.readString(file).replace(DOCUMENTED_HOME, home));
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static String typeOf(Path file) {
        var name = file.toString();
        if (name.endsWith(".css")) {
            return "text/css; charset=utf-8";
        }
        return name.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
