package org.quellenlage.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;
import org.quellenlage.source.UnreadableDocument.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder whose files are taken in as they come: text, web pages, ninjs, JSON and lines of JSON. A file is read when two
 * looks found it unchanged; then it moves to {@code taken}, or to {@code refused} with the reason beside it. A kill between
 * storing and moving does no harm: the same text is taken once.
 */
@Component
class WatchedFolder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

    private static final String TAKEN = "taken";
    private static final String REFUSED = "refused";
    private static final int AHEAD = 32;
    private static final Duration UNTIL_GONE = Duration.ofSeconds(5);

    private final WatchProperties properties;
    private final IntakeProperties limits;
    private final BulkIntake intake;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable Thread watcher;
    private CountDownLatch end = new CountDownLatch(1);
    private Map<Path, Look> seen = Map.of();

    WatchedFolder(
            WatchProperties properties, IntakeProperties limits, BulkIntake intake, JsonMapper json, Clock clock) {
        this.properties = properties;
        this.limits = limits;
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    /** A file as it was found. */
    private record Look(long size, FileTime changed) {}

    @Override
    public void start() {
        var folder = properties.folder();
        if (folder != null) {
            end = new CountDownLatch(1);
            watcher = Thread.ofVirtual().name("watched-folder").start(() -> watch(folder));
        }
    }

    private void watch(Path folder) {
        LOG.info("Files put into {} are taken in.", folder.toAbsolutePath());
        try {
            do {
                try {
                    look(folder);
                } catch (IOException | RuntimeException e) {
                    LOG.warn("The folder {} could not be read; it is looked at again.", folder, e);
                }
            } while (!end.await(properties.every().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes in whatever lies in the folder and has not changed since the look before. */
    void look(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve(TAKEN));
        Files.createDirectories(folder.resolve(REFUSED));
        var now = new HashMap<Path, Look>();
        for (var file : files(folder)) {
            if (end.getCount() == 0) {
                return;
            }
            var look = new Look(Files.size(file), Files.getLastModifiedTime(file));
            if (!look.equals(seen.get(file))) {
                now.put(file, look);
            } else if (!isDescription(file)) {
                take(folder, file);
            }
        }
        seen = now;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(it -> !it.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** {@code NAME.json} beside {@code NAME.txt} says what is known of it. */
    private static boolean isDescription(Path file) {
        return extension(file).equals("json") && Files.isRegularFile(file.resolveSibling(base(file) + ".txt"));
    }

    private void take(Path folder, Path file) throws IOException, InterruptedException {
        var flaws = new ArrayList<String>();
        try {
            switch (extension(file)) {
                case "ndjson", "jsonl" -> takeLines(file, flaws);
                default -> {
                    var unused = intake.begin(() -> read(folder, file)).store();
                }
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            flaws.add(told(e));
        }
        if (!flaws.isEmpty()) {
            LOG.warn("{} is refused. {}", file, flaws.getFirst());
            Files.writeString(
                    folder.resolve(REFUSED).resolve(file.getFileName() + ".reason.txt"),
                    String.join("\n", flaws) + "\n");
        }
        var target = folder.resolve(flaws.isEmpty() ? TAKEN : REFUSED);
        move(file, target);
        var beside = file.resolveSibling(base(file) + ".json");
        if (extension(file).equals("txt") && Files.isRegularFile(beside)) {
            move(beside, target);
        }
    }

    private static void move(Path file, Path folder) throws IOException {
        Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private void takeLines(Path file, List<String> flaws) throws Exception {
        var waiting = new ArrayDeque<Line>();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    var bytes = line.getBytes(StandardCharsets.UTF_8);
                    waiting.add(new Line(
                            number, intake.begin(() -> bounded(new JsonDocuments(json).read(bytes, clock.instant())))));
                }
                if (waiting.size() > AHEAD) {
                    store(waiting.remove(), flaws);
                }
            }
        }
        while (!waiting.isEmpty()) {
            store(waiting.remove(), flaws);
        }
    }

    private record Line(int number, BulkIntake.Pending document) {}

    private static void store(Line line, List<String> flaws) throws InterruptedException {
        try {
            var unused = line.document.store();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            flaws.add("Line " + line.number + ": " + told(e));
        }
    }

    private Incoming read(Path folder, Path file) throws IOException {
        if (Files.size(file) > 6 * limits.maxDocumentSize().toBytes()) {
            throw tooLarge();
        }
        return bounded(
                switch (extension(file)) {
                    case "json" -> new JsonDocuments(json).read(Files.readAllBytes(file), clock.instant());
                    case "html", "htm" -> page(file);
                    default ->
                        new Incoming.Plain(
                                new SeedFolder(folder, limits.maxDocumentSize().toBytes(), json).read(file));
                });
    }

    private static Incoming page(Path file) throws IOException {
        var article = HtmlArticle.of(HtmlArticle.decoded(Files.readAllBytes(file)));
        return new Incoming.Plain(RawDocument.of(
                article.text(),
                article.description().or(Description.at(file.getFileName().toString()))));
    }

    private Incoming bounded(Incoming incoming) {
        var document = switch (incoming) {
            case Incoming.Plain it -> it.document();
            case Incoming.News it -> it.item().document();
        };
        if (document != null
                && document.text().length() > limits.maxDocumentSize().toBytes()) {
            throw tooLarge();
        }
        return incoming;
    }

    private UnreadableDocument tooLarge() {
        return new UnreadableDocument(
                Reason.TOO_LARGE,
                "The document is larger than " + limits.maxDocumentSize().toBytes()
                        + " bytes; cut it, or raise quellenlage.max-document-size.");
    }

    private static String told(Exception e) {
        if (e instanceof UnreadableDocument || e instanceof OutdatedItem || e instanceof Ninjs.Embargoed) {
            return String.valueOf(e.getMessage());
        }
        LOG.warn("A file could not be taken in", e);
        return "Reading or storing it failed; the log tells why.";
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String base(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    public void stop() {
        var running = watcher;
        if (running != null) {
            end.countDown(); // nobody is interrupted: that would close the files of the database
            try {
                running.join(UNTIL_GONE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            watcher = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }
}
