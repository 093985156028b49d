package org.quellenlage.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import tools.jackson.databind.json.JsonMapper;

/** Articles from files for measuring: one a line, as JSON with a {@code text} and, where known, title, publisher and date. */
final class SentArticles {

    private static final int DAY = 10;

    private SentArticles() {}

    /** @param files the files, parted by commas */
    static List<RawDocument> of(String files) throws IOException {
        var json = JsonMapper.builder().build();
        var articles = new ArrayList<RawDocument>();
        for (var file : files.split(",")) {
            for (var line : Files.readAllLines(Path.of(file))) {
                var read = json.readTree(line);
                var date = read.path("date").asString("");
                articles.add(RawDocument.of(
                        read.path("text").asString(""),
                        new Description(
                                null,
                                read.path("title").asString(null),
                                read.path("publisher").asString(null),
                                date.length() < DAY ? null : Instant.parse(date.substring(0, DAY) + "T12:00:00Z"),
                                "de")));
            }
        }
        return articles;
    }
}
