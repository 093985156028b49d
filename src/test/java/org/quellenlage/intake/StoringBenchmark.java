package org.quellenlage.intake;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.Durations;
import org.quellenlage.StartedService;
import org.quellenlage.source.RawDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many articles are stored in a second, each with its claims, questions and conflicts, when they come in over HTTP:
 * {@code StoringBenchmark h2|postgres ARTICLES [CLIENTS [ROUNDS]]}. ARTICLES are files with one article a line as JSON,
 * parted by commas, or a number of articles made up as in {@link GrownBase}; CLIENTS send one article after the other, and 0
 * clients send all as the lines of one request. Every round fills a new, empty base; the first one is that of a service just
 * started, the later ones tell what it costs once the machine code is made. No test: figures depend on the machine.
 */
public final class StoringBenchmark {

    private static final String KEY = "key";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();

    private StoringBenchmark() {}

    public static void main(String[] args) throws Exception {
        var clients = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        var rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
        var benchmark = new StoringBenchmark();
        var articles = benchmark.articles(args[1]);
        for (var round = 1; round <= rounds; round++) {
            try (var service = start(args[0], round)) {
                benchmark.store(service, articles, clients, args[0] + ", round " + round);
            }
        }
        System.exit(0);
    }

    private static StartedService start(String database, int round) {
        return StartedService.on(
                database.equals("h2") ? "h2:./target/benchmark/storing" + System.nanoTime() + "-" + round : database,
                "--quellenlage.api-key=" + KEY);
    }

    /** The bodies of requests. */
    private List<String> articles(String from) throws IOException {
        var articles = from.chars().allMatch(Character::isDigit)
                ? IntStream.range(0, Integer.parseInt(from))
                        .mapToObj(it -> GrownBase.article(it, 0))
                        .toList()
                : SentArticles.of(from);
        return articles.stream().map(this::body).toList();
    }

    private String body(RawDocument article) {
        var description = article.description();
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("text", article.text().toString());
        body.put("title", description.title());
        body.put("publisher", description.publisher());
        body.put("publishedAt", description.publishedAt());
        return json.writeValueAsString(body);
    }

    private void store(StartedService service, List<String> articles, int clients, String round) throws Exception {
        var cpu = Durations.cpu();
        var start = System.nanoTime();
        if (clients == 0) {
            send(service, "application/x-ndjson", String.join("\n", articles));
        } else {
            sendEach(service, articles, clients);
        }
        var took = (System.nanoTime() - start) / 1e9;
        var worked = (Durations.cpu() - cpu) / 1e6;
        var stored = service.count("source");
        System.out.printf(
                Locale.ROOT,
                "%s, %d clients: %d articles in %.1f s, %.1f a second, %.1f ms of CPU each; %d claims, %d questions,"
                        + " %d conflicts%n",
                round,
                clients,
                stored,
                took,
                stored / took,
                worked / stored,
                service.count("claim"),
                service.count("question"),
                service.count("conflict"));
    }

    private void sendEach(StartedService service, List<String> articles, int clients) throws Exception {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var sending = new ArrayList<Callable<@Nullable Void>>();
            for (var client = 0; client < clients; client++) {
                sending.add(() -> {
                    for (var i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                        send(service, "application/json", articles.get(i));
                    }
                    return null;
                });
            }
            for (var sent : threads.invokeAll(sending)) {
                var unused = sent.get();
            }
        }
    }

    private void send(StartedService service, String type, String body) throws Exception {
        var request = HttpRequest.newBuilder(service.operation("sources"))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + KEY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() > 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
