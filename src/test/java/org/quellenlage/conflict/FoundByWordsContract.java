package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quellenlage.Quellenlage;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;
import org.quellenlage.intake.Intake;
import org.quellenlage.search.WordIndex;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions are found by the words of their labels and conflicts by the names of those who take part, on every database. */
@SpringBootTest(classes = Quellenlage.class, properties = "quellenlage.seeds=target/no-such-folder")
@AutoConfigureMockMvc
abstract class FoundByWordsContract {

    private static final String[] THINGS = {"Soldaten", "Fähren", "Hafenarbeiter", "Impfdosen", "Kraniche"};
    private static final String[] PLACES = {"Kiel", "Jena", "Hof", "Ulm"};
    private static final long FIRST_SOURCE = 5_000_000;
    private static final int MANY = 4000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Intake intake;

    @Autowired
    private AskedQuestions questions;

    @Autowired
    private QuestionWords words;

    @Autowired
    private WordIndex index;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void askMuch() {
        if (questions.count() >= MANY) {
            return;
        }
        var random = new Random(7);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            for (var i = 0; i < MANY; i++) {
                var thing = THINGS[random.nextInt(THINGS.length)];
                var place = PLACES[random.nextInt(PLACES.length)];
                var seq = Numbers.highest(FIRST_SOURCE + i / 25) - i % 25;
                var kind = i % 3 == 0 ? ClaimKind.EVENT : ClaimKind.QUANTITY;
                var labels = new Labels(i + " " + thing + " in " + place, "number " + i + " in " + place);
                var question = new AskedQuestion(new Question("que_" + i, "", kind, List.of(), labels), seq);
                question.count(new Answers.Count(question.id(), 3, i % 11, 2, null, null));
                question.countConflicts(random.nextInt(4) == 0 ? random.nextInt(5) : 0);
                questions.save(question);
            }
        });
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            for (var source = FIRST_SOURCE; source < FIRST_SOURCE + MANY / 25; source++) {
                index.put(source, new WordIndex.Words(List.of(), words.of(source)));
            }
        });
    }

    @Test
    void aWordOfAQuestionIsFoundInAnyInflectionAndAsAPartOfACompound() {
        assertThat(labels("q=soldat")).isNotEmpty().allMatch(it -> it.contains("Soldaten"));
        assertThat(labels("q=Arbeiter Hafen ulm")).isNotEmpty().allMatch(it -> it.contains("Hafenarbeiter in Ulm"));
        assertThat(labels("q=Impfd*")).isNotEmpty().allMatch(it -> it.contains("Impfdosen"));
        assertThat(labels("q=number 42 Kiel"))
                .isEqualTo(labels("q=42 Kiel"))
                .allMatch(it -> it.contains("Kiel"))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(labels("q=Elefant")).isEmpty();
        assertThat(labels("q=und")).isEmpty();
    }

    @Test
    void everyOrderOfWhatIsFoundIsTheOrderOfAllQuestionsPageByPage() {
        for (var asked : List.of(
                "q=Soldaten",
                "q=number",
                "q=Kraniche Hof",
                "q=number&kind=EVENT",
                "q=Fähre&hasConflict=true",
                "q=number&hasConflict=false",
                "q=number&kind=QUANTITY&hasConflict=true")) {
            for (var order : Order.values()) {
                var expected = expected(asked, order);
                assertThat(expected).as(asked).isNotEmpty();

                assertThat(ids(asked + "&sort=" + order, 1000))
                        .as("%s %s", asked, order)
                        .isEqualTo(expected);
                assertThat(ids(asked + "&sort=" + order, 333))
                        .as("%s %s", asked, order)
                        .isEqualTo(expected);
                assertThat(page(asked, order, 1).get("total").asInt())
                        .as("%s %s", asked, order)
                        .isEqualTo(expected.size());
            }
        }
    }

    private enum Order {
        NEWEST(Comparator.comparingLong(AskedQuestion::seq)),
        DISPUTED(Comparator.comparingInt(AskedQuestion::conflictCount)),
        CORROBORATED(Comparator.comparingInt(AskedQuestion::sourceCount)),
        FASTEST(Comparator.comparingLong(AskedQuestion::pace));

        private final transient Comparator<AskedQuestion> first;

        Order(Comparator<AskedQuestion> first) {
            this.first = first;
        }
    }

    private List<String> expected(String asked, Order order) {
        Predicate<AskedQuestion> fits = it -> it.id().matches("que_\\d{1,4}") && it.sourceCount() > 0;
        if (asked.contains("Soldaten")) {
            fits = fits.and(it -> it.labels().de().contains("Soldaten"));
        }
        if (asked.contains("Kraniche Hof")) {
            fits = fits.and(it -> it.labels().de().contains("Kraniche in Hof"));
        }
        if (asked.contains("Fähre")) {
            fits = fits.and(it -> it.labels().de().contains("Fähren"));
        }
        if (asked.contains("kind=EVENT")) {
            fits = fits.and(it -> it.kind() == ClaimKind.EVENT);
        }
        if (asked.contains("kind=QUANTITY")) {
            fits = fits.and(it -> it.kind() == ClaimKind.QUANTITY);
        }
        if (asked.contains("hasConflict")) {
            fits = fits.and(it -> it.conflictCount() > 0 == asked.contains("hasConflict=true"));
        }
        return questions.findAll().stream()
                .filter(fits)
                .sorted(order.first.thenComparing(AskedQuestion::seq).reversed())
                .map(AskedQuestion::id)
                .toList();
    }

    @Test
    void aConflictIsFoundByTheNamesOfAllWhoTakePartEachForItself() {
        report("Nach Angaben der Feuerwehr demonstrierten am 4. Mai 2024 in Soltau 1.200 Menschen.", "07");
        report(
                "Nach Angaben des niedersächsischen Umweltministeriums demonstrierten am 4. Mai 2024 in Soltau"
                        + " 3.100 Menschen.",
                "08");
        var conflict = conflicts("Feuerwehr").stream().toList();
        assertThat(conflict).isNotEmpty();

        assertThat(conflicts("umweltministerium")).containsAll(conflict);
        assertThat(conflicts("Ministerium niedersächsisch")).containsAll(conflict);
        assertThat(conflicts("Umwelt*")).containsAll(conflict);
        assertThat(conflicts("Feuerwehr Umweltministerium")).isEmpty();
        assertThat(conflicts("Polizei")).isEmpty();
        assertThat(conflicts("der")).isEmpty();

        report("Nach Angaben der Polizei demonstrierten am 4. Mai 2024 in Soltau 3.100 Menschen.", "09");
        assertThat(conflicts("Polizei")).containsAnyElementsOf(conflict);
        assertThat(mvc.get().uri("/api/v1/conflicts?sort=SEVERITY&claimant=Polizei&minSeverity=0.01"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(conflicts("Polizei").size());
    }

    private void report(String text, String hour) {
        intake.take(RawDocument.of(
                text, new Description(null, null, null, Instant.parse("2024-05-05T" + hour + ":00:00Z"), null)));
    }

    private LinkedHashSet<String> conflicts(String claimant) {
        var found = new LinkedHashSet<String>();
        get("/api/v1/conflicts?include=apparent&claimant={claimant}", claimant)
                .get("items")
                .forEach(it -> found.add(it.get("id").asString()));
        return found;
    }

    private List<String> labels(String asked) {
        return page(asked, Order.NEWEST, 1000)
                .get("items")
                .valueStream()
                .map(it -> it.get("labels").get("de").asString())
                .toList();
    }

    private List<String> ids(String asked, int limit) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var address = "/api/v1/questions?" + asked + "&limit=" + limit;
            var page = cursor == null ? get(address) : get(address + "&cursor={cursor}", cursor);
            page.get("items").forEach(it -> ids.add(it.get("id").asString()));
            cursor = page.get("next").isNull() ? null : page.get("next").asString();
        } while (cursor != null);
        return ids;
    }

    private JsonNode page(String asked, Order order, int limit) {
        return get("/api/v1/questions?" + asked + "&sort=" + order + "&limit=" + limit);
    }

    private JsonNode get(String address, Object... parameters) {
        var answer = mvc.get().uri(address, parameters).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
