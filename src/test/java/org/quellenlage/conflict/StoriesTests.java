package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.text.Text;

/** Short stories told by several papers, read by the engine: what differs is reported, everything else is silent. */
class StoriesTests {

    private static final ArticleReader READER = ArticleReader.german();

    /** A story: its papers and what is expected of pairs of their words. */
    private record Story(Map<String, Paper> papers, List<Expected> expected) {}

    private record Paper(String name, Instant publishedAt, String text) {}

    /** @param relation kind of conflict, or SILENT */
    private record Expected(String relation, Words one, Words other) {

        boolean isSilent() {
            return relation.equals("SILENT");
        }
    }

    private record Words(String paper, String words) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hochwasser",
                "streik",
                "prozess",
                "gipfel",
                "firma",
                "impfstoff",
                "transfer",
                "haushalt",
                "waldbrand",
                "wahl",
                "teuerung",
                "vermisste",
                "zugunglueck",
                "erdbeben",
                "raumsonde",
                "landtagswahl",
                "sturmflut",
                "lokfuehrerstreik",
                "mordprozess",
                "quartalszahlen",
                "malariaimpfstoff",
                "stuermerwechsel",
                "doppelhaushalt",
                "buschbrand",
                "klimagipfel",
                "verbraucherpreise",
                "lawine",
                "zitate"
            })
    void reportsWhatDiffersAndNothingElse(String name) throws IOException {
        var story = story(name);
        var claims = new LinkedHashMap<String, List<ComparableClaim>>();
        var answers = new ArrayList<Answer>();
        for (var paper : story.papers.values()) {
            var reading = READER.read(new Article(Text.of(paper.text), null, paper.publishedAt));
            var found = new ArrayList<ComparableClaim>();
            var questions = new Questions();
            var gists = questions.gists(reading);
            reading.claims()
                    .forEach(it -> found.add(gists.comparable(
                            paper.name + found.size(),
                            it,
                            reading.article().text().slice(it.core()))));
            claims.put(paper.name, found);
            answers.addAll(
                    questions.read(SourceContext.of(paper.name, paper.publishedAt, paper.name, reading), found).stream()
                            .filter(it -> it.question() != null)
                            .toList());
        }
        var conflicts = new ConflictFinder()
                .find(answers).stream()
                        .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                        .toList();

        var wrong = new ArrayList<String>();
        var expectedConflicts = new TreeSet<String>();
        for (var pair : story.expected) {
            var one = standing(pair.one, story, claims);
            var other = standing(pair.other, story, claims);
            var between = conflicts.stream().filter(it -> sets(it, one, other)).toList();
            between.forEach(it -> expectedConflicts.add(it.id()));
            if (pair.isSilent() != between.isEmpty()
                    || !between.isEmpty()
                            && between.stream().noneMatch(it -> it.kind().name().equals(pair.relation))) {
                wrong.add(pair + " claims " + one + " " + other + " but "
                        + between.stream().map(it -> it.explanations().de()).toList());
            }
        }
        conflicts.stream()
                .filter(it -> !expectedConflicts.contains(it.id()))
                .forEach(it -> wrong.add("not expected: " + it.explanations().de()));
        assertThat(wrong).isEmpty();
        assertThat(conflicts).allSatisfy(it -> assertThat(it.severity()).isCloseTo(0.5, within(0.5)));
    }

    private static boolean sets(FoundConflict conflict, Set<String> one, Set<String> other) {
        for (var i = 0; i < conflict.positions().size(); i++) {
            for (var j = 0; j < conflict.positions().size(); j++) {
                if (i != j
                        && conflict.positions().get(i).claimIds().stream().anyMatch(one::contains)
                        && conflict.positions().get(j).claimIds().stream().anyMatch(other::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> standing(Words at, Story story, Map<String, List<ComparableClaim>> claims) {
        var paper = story.papers.get(at.paper);
        var start = paper.text.indexOf(at.words);
        assertThat(start).as(at.words).isNotNegative();
        return claims.get(at.paper).stream()
                .filter(it -> it.claim().core().start() < start + at.words.length()
                        && start < it.claim().core().end())
                .map(ComparableClaim::claimId)
                .collect(Collectors.toSet());
    }

    private static Story story(String name) throws IOException {
        var papers = new LinkedHashMap<String, Paper>();
        var expected = new ArrayList<Expected>();
        try (var stream = StoriesTests.class.getResourceAsStream("/stories/" + name + ".txt")) {
            assertThat(stream).isNotNull();
            var parts = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ");
            for (var part : Stream.of(parts).filter(it -> !it.isBlank()).toList()) {
                var head = part.substring(0, part.indexOf('\n'));
                var body = part.substring(part.indexOf('\n') + 1).strip();
                if (head.equals("expected")) {
                    body.lines().map(StoriesTests::expected).forEach(expected::add);
                } else {
                    var paper = head.substring(0, head.lastIndexOf(' '));
                    var day = head.substring(head.lastIndexOf(' ') + 1);
                    papers.put(paper, new Paper(paper, Instant.parse(day + "T18:00:00Z"), body));
                }
            }
        }
        return new Story(papers, expected);
    }

    private static Expected expected(String line) {
        var parts = line.split(" \\| ");
        return new Expected(parts[0], words(parts[1]), words(parts[2]));
    }

    private static Words words(String part) {
        var colon = part.indexOf(": ");
        return new Words(part.substring(0, colon), part.substring(colon + 2));
    }
}
