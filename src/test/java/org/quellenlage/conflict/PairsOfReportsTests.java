package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.text.Text;

/** Two short reports of one story each: where they differ it is said, where they only seem to nothing is. */
class PairsOfReportsTests {

    private static final ArticleReader READER = ArticleReader.german();

    /** @param differ whether a reader has to be told that the reports differ */
    private record Pair(String name, boolean differ, List<Report> reports) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record Report(String id, Instant publishedAt, String text) {}

    @ParameterizedTest
    @MethodSource("pairs")
    void saysWhetherTheyDiffer(Pair pair) {
        var answers = new ArrayList<Answer>();
        for (var report : pair.reports) {
            var reading = READER.read(new Article(Text.of(report.text), null, report.publishedAt));
            var claims = new ArrayList<ComparableClaim>();
            var questions = new Questions();
            var gists = questions.gists(reading);
            reading.claims()
                    .forEach(it -> claims.add(gists.comparable(
                            report.id + claims.size(),
                            it,
                            reading.article().text().slice(it.core()))));
            answers.addAll(
                    questions.read(SourceContext.of(report.id, report.publishedAt, report.id, reading), claims).stream()
                            .filter(it -> it.question() != null)
                            .toList());
        }

        var told = new ConflictFinder()
                .find(answers).stream()
                        .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                        .map(it -> it.explanations().de())
                        .toList();

        if (pair.differ) {
            assertThat(told).isNotEmpty();
        } else {
            assertThat(told).isEmpty();
        }
    }

    static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var stream = PairsOfReportsTests.class.getResourceAsStream("/stories/pairs.txt")) {
            assertThat(stream).isNotNull();
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                if (line.startsWith("= ")) {
                    var words = line.split(" ");
                    pairs.add(new Pair(words[1], words[2].equals("differ"), new ArrayList<>()));
                } else if (line.startsWith("1 ") || line.startsWith("2 ")) {
                    var parts = line.split(" ", 3);
                    pairs.getLast().reports.add(new Report(parts[0], Instant.parse(parts[1] + "T18:00:00Z"), parts[2]));
                }
            }
        }
        return pairs;
    }
}
