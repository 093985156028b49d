package org.quellenlage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jar as a newsroom starts it, in a process of its own: with beans put together when it was packaged, or at the start,
 * on either database, it serves the same.
 */
class PackagedServiceIT {

    private static final Path JAR = Path.of(System.getProperty("ql.jar", "target/quellenlage-0.1.0.jar"));

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void servesTheSameWithBeansOfThePackageAndWithThoseOfTheStart() throws Exception {
        JsonNode served;
        try (var service = new Service(List.of())) {
            assertThat(service.log()).contains("Starting AOT-processed Quellenlage");
            assertThat(service.get("/api/v1/sources").get("total").asInt()).isEqualTo(5);
            assertThat(service.get("/v3/api-docs").get("openapi").asString()).startsWith("3.1");
            assertThat(service.status("/swagger-ui/index.html")).isEqualTo(200);
            assertThat(service.status("/")).isEqualTo(200);
            assertThat(service.status("/api/v1/claims?limit=-1")).isEqualTo(400);
            assertThat(service.add("In Bremen streiken am Montag 300 Beschäftigte."))
                    .isEqualTo(201);
            served = service.get("/api/v1/claims?limit=200");
        }
        try (var service = new Service(List.of(), "-Dspring.aot.enabled=false")) {
            assertThat(service.log()).doesNotContain("AOT-processed");
            assertThat(service.get("/api/v1/claims?limit=200")).isEqualTo(served);
        }
    }

    @Test
    void takesPostgresqlByItsAddressAlone() throws Exception {
        var server = PostgresServer.running();
        var options = List.of(
                "--spring.datasource.url=" + server.newDatabase(),
                "--spring.datasource.username=" + server.user(),
                "--spring.datasource.password=" + server.password());
        try (var service = new Service(options)) {
            assertThat(service.log()).contains("Starting AOT-processed Quellenlage", "PostgreSQLDialect");
            assertThat(service.get("/api/v1/sources").get("total").asInt()).isEqualTo(5);
            assertThat(service.add("In Bremen streiken am Montag 300 Beschäftigte."))
                    .isEqualTo(201);
        }
    }

    /** A running jar; its base lies in the folder of the test. */
    private final class Service implements AutoCloseable {

        private final int port;

        private final Path log;

        private final Process process;

        Service(List<String> options, String... jvmOptions) throws IOException, InterruptedException {
            port = freePort();
            log = Files.createTempFile(folder, "service", ".log");
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(jvmOptions));
            command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
            command.addAll(List.of(
                    "--server.port=" + port,
                    "--quellenlage.api-key=key",
                    "--quellenlage.seeds=" + Path.of("seeds").toAbsolutePath()));
            command.addAll(options);
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitReady();
        }

        private void awaitReady() throws IOException, InterruptedException {
            var end = Instant.now().plus(PATIENCE);
            while (!isReady()) {
                assertThat(process.isAlive()).as(() -> "running: " + log()).isTrue();
                assertThat(Instant.now()).as(() -> "ready in time: " + log()).isBefore(end);
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }

        private boolean isReady() throws InterruptedException {
            try {
                return status("/actuator/health/readiness") == 200;
            } catch (IOException notYet) {
                return false;
            }
        }

        String log() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                return "no log: " + e;
            }
        }

        int status(String path) throws IOException, InterruptedException {
            return http.send(to(path).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }

        JsonNode get(String path) throws IOException, InterruptedException {
            var response = http.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return new JsonMapper().readTree(response.body());
        }

        int add(String text) throws IOException, InterruptedException {
            var request = to("/api/v1/sources")
                    .header("Authorization", "Bearer key")
                    .header("Content-Type", "text/plain;charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(text))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }

        private HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }

        @Override
        public void close() {
            process.destroy();
            assertThat(process.onExit()).as("stops in order").succeedsWithin(Duration.ofMinutes(1));
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }
}
