package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Groups of reports of one event, written without regard to the rules, with passages that differ and passages that only seem
 * to ({@code stories/reports.json}). {@code told} says of each pair whether it is told; where that changes, for better or
 * worse, the file has to say so.
 */
class ReportsOfOneEventTests {

    private static final ArticleReader READER = ArticleReader.german();
    private static final Set<String> DIFFERING = Set.of("conflict", "update");

    @ParameterizedTest
    @MethodSource("groups")
    void tellsWhatItIsKnownToTell(Group group) {
        var told = group.told();

        assertThat(told)
                .isEqualTo(group.pairs.stream()
                        .filter(Pair::told)
                        .map(Pair::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<Group> groups() {
        try (var file = ReportsOfOneEventTests.class.getResourceAsStream("/stories/reports.json")) {
            var groups = new ArrayList<Group>();
            new JsonMapper().readTree(file).forEach(it -> groups.add(Group.of(it)));
            return groups.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Passage(String report, Span span) {}

    private record Pair(String relation, Passage one, Passage other, boolean told, String name) {}

    private record Report(
            String name, String text, @Nullable Instant publishedAt) {}

    private record Group(String name, List<Report> reports, List<Pair> pairs) {

        static Group of(JsonNode group) {
            var texts = new HashMap<String, String>();
            var reports = new ArrayList<Report>();
            for (var document : group.get("documents")) {
                var name = document.get("file").asString();
                texts.put(name, document.get("text").asString());
                var date = document.get("date");
                reports.add(new Report(
                        name,
                        document.get("text").asString(),
                        date.isNull() ? null : Instant.parse(date.asString() + "T12:00:00Z")));
            }
            var pairs = new ArrayList<Pair>();
            for (var pair : group.get("pairs")) {
                var one = passage(pair.get("a"), texts);
                var other = passage(pair.get("b"), texts);
                var name = pair.get("relation").asString() + ": "
                        + pair.get("a").get("text").asString() + " <> "
                        + pair.get("b").get("text").asString();
                pairs.add(new Pair(
                        pair.get("relation").asString(),
                        one,
                        other,
                        pair.path("told").asBoolean(false),
                        name));
            }
            return new Group(group.get("group").asString(), reports, pairs);
        }

        private static Passage passage(JsonNode passage, Map<String, String> texts) {
            var report = passage.get("file").asString();
            var words = passage.get("text").asString();
            var start = String.valueOf(texts.get(report)).indexOf(words);
            assertThat(start).as(words).isNotNegative();
            return new Passage(report, Span.between(start, start + words.length()));
        }

        /** The pairs whose passages stand in different positions of one conflict. */
        Set<String> told() {
            var spans = new HashMap<String, Passage>();
            var answers = new ArrayList<Answer>();
            for (var report : reports) {
                answers.addAll(answers(report, spans));
            }
            var conflicts = new ConflictFinder()
                    .find(answers).stream()
                            .filter(it -> it.conflictClass() != ConflictClass.APPARENT)
                            .toList();
            return pairs.stream()
                    .filter(pair -> conflicts.stream().anyMatch(it -> stands(it, pair, spans)))
                    .map(Pair::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static List<Answer> answers(Report report, Map<String, Passage> spans) {
            var reading = READER.read(new Article(Text.of(report.text), null, report.publishedAt));
            var questions = new Questions();
            var gists = questions.gists(reading);
            var claims = new ArrayList<ComparableClaim>();
            for (var claim : reading.claims()) {
                var id = report.name + "#" + claims.size();
                spans.put(id, new Passage(report.name, claim.core()));
                claims.add(gists.comparable(
                        id,
                        claim,
                        report.text.substring(claim.core().start(), claim.core().end())));
            }
            return questions.read(SourceContext.of(report.name, report.publishedAt, null, reading), claims).stream()
                    .filter(it -> it.question() != null)
                    .toList();
        }

        private static boolean stands(FoundConflict conflict, Pair pair, Map<String, Passage> spans) {
            var positions = conflict.positions();
            return positions.stream()
                    .anyMatch(one -> holds(one, pair.one, spans)
                            && positions.stream().anyMatch(other -> other != one && holds(other, pair.other, spans)));
        }

        private static boolean holds(Position position, Passage passage, Map<String, Passage> spans) {
            return position.claimIds().stream()
                    .map(spans::get)
                    .anyMatch(it -> it.report.equals(passage.report) && it.span.overlaps(passage.span));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** How many of the pairs that differ, and of those that do not, are told; {@code main} prints it for the documents. */
    static String figures() {
        var differing = new int[2];
        var others = new int[2];
        groups().forEach(group -> {
            var told = group.told();
            for (var pair : group.pairs) {
                var count = DIFFERING.contains(pair.relation) ? differing : others;
                count[0] += told.contains(pair.name) ? 1 : 0;
                count[1]++;
            }
        });
        return "differing %d/%d, others %d/%d".formatted(differing[0], differing[1], others[0], others[1]);
    }

    public static void main(String[] arguments) {
        System.out.println(figures());
        groups().forEach(group -> group.told().forEach(it -> System.out.println(group + "\t" + it)));
    }
}
