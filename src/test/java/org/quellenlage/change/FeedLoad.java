package org.quellenlage.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a running service under load: many clients read the stream of changes while many articles come in. In the end every
 * client must have seen every change once and in order, also where the service was killed and started again meanwhile:
 * clients come back with the last number they saw, the sender sends again what was not answered.
 *
 * <p>{@code FeedLoad http://localhost:8080 KEY 10000 100}: address, key, articles, clients. {@code FeedLoad FOLDER 500}
 * writes articles into a folder instead.
 */
final class FeedLoad {

    private static final int SENDERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    /** Sentences of an article. */
    private static final int LENGTH = 3;

    /** So many articles appear on one day. */
    private static final int A_DAY = 10;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 3);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private static final List<String> BEFORE = List.of("", "Ober", "Unter", "Neu", "Alt", "Groß", "Klein", "Nieder");
    private static final List<String> STEMS = List.of(
            "Ahren", "Birken", "Eichen", "Erlen", "Falken", "Forst", "Garten", "Hasel", "Heiden", "Kirch", "Lauter",
            "Linden", "Mühl", "Nessel", "Otter", "Rauen", "Reichen", "Rosen", "Sachsen", "Schön", "Stein", "Tannen",
            "Ulmen", "Wald", "Weiden", "Wolfs");
    private static final List<String> AFTER =
            List.of("bach", "berg", "burg", "dorf", "feld", "hausen", "heim", "hofen", "ingen", "rode", "tal", "walde");
    private static final List<String> SPEAKERS = List.of(
            "Die Polizei",
            "Die Feuerwehr",
            "Die Stadtverwaltung",
            "Das Landratsamt",
            "Der Veranstalter",
            "Der Bürgermeister");
    private static final List<String> SENTENCES = List.of(
            "In %2$s protestierten am %4$s nach Angaben der Polizei rund %3$d Menschen gegen die Pläne.",
            "%1$s teilte mit, in %2$s seien %3$d Häuser beschädigt worden.",
            "Bei dem Unwetter in %2$s wurden mindestens %3$d Menschen verletzt.",
            "%1$s rechnet in %2$s mit Kosten von %3$d Millionen Euro.",
            "Am %4$s eröffnete %2$s eine neue Halle mit %3$d Plätzen.",
            "„Wir haben in %2$s mehr als %3$d Anträge erhalten“, sagte ein Sprecher.",
            "Nach Paragraf %5$d des Gesetzes müssen Gemeinden wie %2$s binnen %5$d Wochen antworten.",
            "%1$s widersprach der Darstellung, in %2$s fehlten %3$d Lehrer.");

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String address;
    private final String key;
    private final AtomicBoolean allSent = new AtomicBoolean();
    private final AtomicLong end = new AtomicLong();
    private final AtomicInteger reconnects = new AtomicInteger();

    private FeedLoad(String address, String key) {
        this.address = address;
        this.key = key;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        } else {
            new FeedLoad(arguments[0], arguments[1])
                    .run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private static void write(Path folder, int articles) throws IOException {
        Files.createDirectories(folder);
        for (var i = 0; i < articles; i++) {
            Files.writeString(folder.resolve("%06d.txt".formatted(i)), article(i));
            Files.writeString(folder.resolve("%06d.json".formatted(i)), "{\"publishedAt\": \"" + published(i) + "\"}");
        }
    }

    /** An article like no other; the same number is the same article. */
    static String article(int number) {
        var chance = new Random(number);
        var text = new StringBuilder("Meldung " + number + " aus " + town(chance) + "\n\n");
        var day = DAY.format(published(number).minusDays(1));
        for (var i = 0; i < LENGTH; i++) {
            text.append(one(SENTENCES, chance)
                            .formatted(
                                    one(SPEAKERS, chance),
                                    town(chance),
                                    10 + chance.nextInt(9000),
                                    day,
                                    1 + chance.nextInt(28)))
                    .append(i % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static LocalDate published(int number) {
        return FIRST_DAY.plusDays(number / A_DAY);
    }

    /** One of some 2,500 towns that could exist. */
    private static String town(Random chance) {
        var name = one(BEFORE, chance) + one(STEMS, chance).toLowerCase(Locale.ROOT) + one(AFTER, chance);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String one(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    private void run(int articles, int clients) throws Exception {
        var start = last();
        var begin = System.nanoTime();
        var readers = new ArrayList<Reader>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < clients; i++) {
                var reader = new Reader(start);
                readers.add(reader);
                threads.submit(reader::read);
            }
            var next = new AtomicInteger();
            try (var senders = Executors.newFixedThreadPool(SENDERS)) {
                for (var i = 0; i < SENDERS; i++) {
                    senders.submit(() -> send(next, articles, begin, readers));
                }
            }
            end.set(last());
            allSent.set(true);
            System.out.printf("all sent after %d s, changes %d to %d%n", seconds(begin), start + 1, end.get());
        }
        var complete = readers.stream()
                .filter(it -> it.flaw == null && it.seen == end.get())
                .count();
        System.out.printf(
                "%d of %d clients saw all %d changes, once and in order; %d reconnects; %d s%n",
                complete, clients, end.get() - start, reconnects.get(), seconds(begin));
        readers.stream().filter(it -> it.flaw != null).forEach(it -> System.out.println(it.flaw));
        http.shutdownNow();
        if (complete != clients) {
            System.exit(1);
        }
    }

    private Void send(AtomicInteger next, int articles, long begin, List<Reader> readers) throws InterruptedException {
        for (var i = next.getAndIncrement(); i < articles; i = next.getAndIncrement()) {
            while (!sent(i)) {
                Thread.sleep(500);
            }
            if (i % 500 == 0) {
                System.out.printf(
                        "%6d articles, %4d s, heap after collection %s MB, slowest client at %d%n",
                        i,
                        seconds(begin),
                        heap(),
                        readers.stream().mapToLong(it -> it.seen).min().orElse(0));
            }
        }
        return null;
    }

    private boolean sent(int number) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/sources?publishedAt=" + published(number)))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "text/plain;charset=UTF-8")
                            .timeout(PATIENCE)
                            .POST(BodyPublishers.ofString(article(number)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                System.out.println(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long last() throws IOException, InterruptedException {
        return JSON.readTree(get("/api/v1/changes?limit=1&since=" + Long.MAX_VALUE))
                .get("last")
                .asLong();
    }

    /** What is left in use after the latest collection of garbage. */
    private String heap() {
        try {
            var used = JSON.readTree(get("/actuator/metrics/jvm.gc.live.data.size"))
                    .at("/measurements/0/value")
                    .asDouble();
            var now = JSON.readTree(get("/actuator/metrics/jvm.memory.used?tag=area:heap"))
                    .at("/measurements/0/value")
                    .asDouble();
            return "%.0f (now %.0f)".formatted(used / 1_000_000, now / 1_000_000);
        } catch (IOException | InterruptedException | RuntimeException _) {
            return "?";
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    /** One client: reads, and comes back where it was cut off, until everything that was sent has been seen. */
    private final class Reader {

        private volatile long seen;
        private volatile String flaw;

        private Reader(long start) {
            seen = start;
        }

        private Void read() throws InterruptedException {
            while (!isDone()) {
                try {
                    readOn();
                } catch (IOException _) {
                    Thread.sleep(300);
                }
                reconnects.incrementAndGet();
            }
            return null;
        }

        private boolean isDone() {
            return flaw != null || allSent.get() && seen >= end.get();
        }

        private void readOn() throws IOException, InterruptedException {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1/changes/stream"))
                            .header("Last-Event-ID", String.valueOf(seen))
                            .build(),
                    BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null && !isDone(); line = lines.readLine()) {
                    if (line.startsWith("id: ")) {
                        var id = Long.parseLong(line.substring(4));
                        if (id != seen + 1) {
                            flaw = "after " + seen + " came " + id;
                        }
                        seen = id;
                    }
                }
            }
        }
    }
}
