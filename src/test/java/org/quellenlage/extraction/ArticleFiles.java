package org.quellenlage.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles to measure with: a folder of text files, or a file with one JSON object a line. */
final class ArticleFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ArticleFiles() {}

    static List<Article> read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var files = Files.list(path)) {
                return files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .map(ArticleFiles::text)
                        .toList();
            }
        }
        return Files.readAllLines(path).stream()
                .map(JSON::readTree)
                .map(ArticleFiles::article)
                .toList();
    }

    private static Article text(Path file) {
        try {
            return Article.of(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode line) {
        return new Article(Text.of(line.get("text").asString()), null, published(line.path("date")));
    }

    private static @Nullable Instant published(JsonNode date) {
        return date.isString()
                ? LocalDate.parse(date.asString().substring(0, 10))
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                : null;
    }
}
