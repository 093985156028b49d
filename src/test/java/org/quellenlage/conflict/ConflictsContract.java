package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.conflict.ConflictReview.Action;
import org.quellenlage.conflict.ConflictReview.Decision;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.Derivation;
import org.quellenlage.extraction.DocumentFacts;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Reading;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.search.GermanWords;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.SelfDescription;
import org.quellenlage.source.Source;
import org.quellenlage.text.Document;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import org.quellenlage.value.Quantity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** What keeping conflicts must do on every database: a story of the dead of a flood, told by several papers. */
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    Arrivals.class,
    AnswerIndex.class,
    Answers.class,
    ClaimantWords.class,
    ConflictRecorder.class,
    CopyIndex.class,
    KnownAnswers.class,
    ConflictReviewing.class,
    DraftCheck.class,
    GermanWords.class,
    QuestionPages.class,
    Quotations.class,
    TextReuse.class,
    ConflictsContract.FixedClock.class
})
abstract class ConflictsContract {

    private static final Morphology MORPHOLOGY = Morphology.german();
    private static final ArticleReader READER = ArticleReader.german(MORPHOLOGY);
    private static final Instant NOW = Instant.parse("2031-05-04T06:30:00Z");
    private static final Decision DISMISSED = new Decision(Action.DISMISS, "Redaktion", "Zwei Zählweisen", null);

    static class FixedClock {
        @Bean
        static Morphology morphology() {
            return MORPHOLOGY;
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private ConflictRecorder recorder;

    @Autowired
    private ConflictReviewing reviewing;

    @Autowired
    private ConflictReviews reviews;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private AskedQuestions questions;

    @Autowired
    private QuestionPages pages;

    @Autowired
    private DraftCheck check;

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void takeTurn() {
        arrivals.takeTurn();
    }

    @Test
    void findsAConflictWhenTheSecondSourceComes() {
        assertThat(tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17))
                .isEmpty();
        var found = tell("Die Feuerwehr nennt für Torgau 23 Tote.", "Feuerwehr", 23);

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.NUMERIC);
            assertThat(it.version()).isEqualTo(1);
            assertThat(it.positions()).hasSize(2);
            assertThat(it.claimIds()).hasSize(2);
        });
        assertThat(claims.findAllById(found.getFirst().claimIds()))
                .allSatisfy(it -> assertThat(it.conflictIds())
                        .containsExactly(found.getFirst().id()));
        assertThat(questions.findById(found.getFirst().questionId())).get().satisfies(it -> {
            assertThat(it.claimCount()).isEqualTo(2);
            assertThat(it.sourceCount()).isEqualTo(2);
            assertThat(it.conflictCount()).isEqualTo(1);
        });
    }

    @Test
    void findsAnswersAfterTheirIndexWasMadeAnew() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        database.update("delete from answer_key");

        new AnswerIndexMigration().fill(database);

        assertThat(tell("Die Feuerwehr nennt für Torgau 23 Tote.", "Feuerwehr", 23))
                .hasSize(1);
    }

    @Test
    void keepsItsIdWhileItsVersionRises() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        var first =
                tell("Die Feuerwehr nennt für Torgau 23 Tote.", "Feuerwehr", 23).getFirst();
        var then = tell("In Torgau sind es laut THW 31 Tote.", "THW", 31).getFirst();

        assertThat(then.id()).isEqualTo(first.id());
        assertThat(then.version()).isEqualTo(2);
        assertThat(then.positions()).hasSize(3);
    }

    @Test
    void staysDismissedUntilItsPositionsChange() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        var found =
                tell("Die Feuerwehr nennt für Torgau 23 Tote.", "Feuerwehr", 23).getFirst();
        reviewing.decide(found.id(), DISMISSED, 1);

        tell("In Torgau hat es stark geregnet.", "Wetterdienst", 400, "Liter");
        assertThat(stored(found.id()).status()).isEqualTo(ConflictStatus.DISMISSED);

        tell("In Torgau sind es laut THW 31 Tote.", "THW", 31);
        assertThat(stored(found.id()).status()).isEqualTo(ConflictStatus.REOPENED);
        assertThat(reviews.findByConflictIdOrderByOrdinal(found.id()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.conflictVersion()).isEqualTo(1);
                    assertThat(it.note()).isEqualTo("Zwei Zählweisen");
                    assertThat(it.at()).isEqualTo(NOW);
                });
    }

    @Test
    void refusesADecisionOnAnOldVersion() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        tell("Die Feuerwehr nennt für Torgau 23 Tote.", "Feuerwehr", 23);
        var found = tell("In Torgau sind es laut THW 31 Tote.", "THW", 31).getFirst();

        assertThatExceptionOfType(OutdatedReview.class)
                .isThrownBy(() -> reviewing.decide(found.id(), DISMISSED, 1))
                .withMessageContaining("version 2");
    }

    @Test
    void withdrawsAConflictWhenASourceNoLongerSaysSo() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        var text = "Die Feuerwehr nennt für Torgau 23 Tote.";
        var found = tell(text, "Feuerwehr", 23).getFirst();

        var source = source(text);
        recorder.record(source, reading(text, List.of()), List.of(), NOW);

        assertThat(stored(found.id()).isWithdrawn()).isTrue();
        assertThat(claims.findAllById(found.claimIds()))
                .allSatisfy(it -> assertThat(it.conflictIds()).isEmpty());
    }

    @Test
    void tellsHowAFigureMoved() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        var question = tell("Die Feuerwehr nennt für Torgau 23 Tote.", "Feuerwehr", 23)
                .getFirst()
                .questionId();
        tell("Torgau: 23 Tote, so die Feuerwehr.", "Feuerwehr", 23);

        var page = pages.of(questions.findById(question).orElseThrow().question());
        assertThat(page.positions()).hasSize(2);
        assertThat(page.timeline())
                .extracting(QuestionPages.Step::change)
                .containsExactlyInAnyOrder(
                        QuestionPages.Change.FIRST, QuestionPages.Change.CONTRADICTION, QuestionPages.Change.ECHO);
    }

    @Test
    void checksADraftAgainstTheBaseAndStoresNothing() {
        tell("Torgau zählt am Abend 17 Tote, sagt die Polizei.", "Polizei", 17);
        var text = "Ein Entwurf mit 23 Toten in Torgau.";
        var extracted = extracted(text, "Feuerwehr", 23, "Toter");
        var draft = new DraftCheck.Draft(
                SourceContext.of("draft", null, null, reading(text, List.of(extracted))),
                List.of(new ComparableClaim("clm_draft", extracted, "23 Toten")));

        var checked = check.againstBase(List.of(draft));

        assertThat(checked.conflicts()).hasSize(1);
        assertThat(checked.judgements().get("clm_draft")).satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(DraftCheck.Verdict.CONTRADICTED);
            assertThat(it.claimIds()).hasSize(1);
        });
        assertThat(conflicts.count()).isZero();
    }

    private static final String WIRE =
            "Torgau (dpa) – Nach dem Brand in einer Lagerhalle in Torgau sind am Freitag 17 Verletzte gezählt worden."
                + " Die Feuerwehr war mit rund 80 Einsatzkräften vor Ort. Der Schaden liegt bei 2 Millionen Euro. Die"
                + " Ursache des Feuers war zunächst unklar. Die Bewohner der Straße sollten Fenster und Türen"
                + " geschlossen halten.";

    private static final String QUOTATION =
            "„Wir haben am Montag die Brücke am Hafen gesperrt und werden sie vor dem Sommer nicht wieder öffnen“,"
                    + " sagte Bürgermeisterin Karin Brandt.";

    private static final List<Printed> STORY = List.of(
            new Printed("Elbbote", "2031-05-02", WIRE),
            new Printed("Anzeiger", "2031-05-03", WIRE.replace("(dpa) ", "").replace("am Freitag ", "")),
            new Printed(
                    "Heimatblatt", "2031-05-04", WIRE.replace("(dpa) ", "") + " Am Samstag war der Brand gelöscht."),
            new Printed(
                    "Kurier",
                    "2031-05-02",
                    "Torgau – Bei dem Brand einer Lagerhalle in Torgau wurden nach Angaben des Kreises 23 Menschen"
                            + " verletzt. Der Schaden beträgt nach Angaben der Polizei 5 Millionen Euro. "
                            + QUOTATION),
            new Printed("Bote", "2031-05-04", "Torgau – Nach dem Brand wird in Torgau aufgeräumt. " + QUOTATION),
            new Printed(
                    "Post",
                    "2031-05-05",
                    "Torgau – Die Zahl der Verletzten nach dem Brand in Torgau ist auf 31 gestiegen. Die Polizei"
                            + " beziffert den Schaden auf 6 Millionen Euro. "
                            + QUOTATION));

    /** State by state, as it was after the first order. */
    private static final AtomicReference<String> FIRST_ORDER = new AtomicReference<>();

    private record Printed(String paper, String day, String text) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void endsInTheSameStateInWhateverOrderSourcesCome(int order) {
        var arriving = new ArrayList<>(STORY);
        Collections.shuffle(arriving, new Random(order));

        arriving.forEach(this::print);

        var state = state();
        FIRST_ORDER.compareAndSet(null, state);
        assertThat(state).isEqualTo(FIRST_ORDER.get()).contains("TEXT_REUSE").contains("SAME_QUOTE");
    }

    @Test
    void takesTheSameQuotationForOneOriginUntilItsFirstPaperTakesItBack() {
        print(new Printed("Bote", "2031-05-04", "In Torgau wird aufgeräumt. " + QUOTATION));
        assertThat(bases()).containsExactly("Bote NONE true");

        print(new Printed("Kurier", "2031-05-02", "Der Verkehr in Torgau wird umgeleitet. " + QUOTATION));
        assertThat(bases()).containsExactly("Bote SAME_QUOTE false", "Kurier NONE true");

        var first = papers.entrySet().stream()
                .filter(it -> "Kurier".equals(it.getValue().publisher()))
                .findFirst()
                .orElseThrow();
        recorder.withdraw(first.getValue(), claims.findBySourceIdOrderBySeqDesc(first.getKey()), NOW);
        assertThat(bases()).containsExactly("Bote NONE true", "Kurier NONE true");
    }

    /** Of the one quotation of each paper, where it comes from. */
    private List<String> bases() {
        return claims.findAll().stream()
                .filter(it -> it.evidence().exact().contains("am Hafen gesperrt"))
                .map(it -> Objects.requireNonNull(papers.get(it.sourceId())).publisher() + " "
                        + Objects.requireNonNull(it.origin()).basis() + " "
                        + Objects.requireNonNull(it.origin()).independent())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void countsAWireAndItsCopiesAsOneOrigin() {
        STORY.forEach(this::print);

        var injured = conflicts.findAll().stream()
                .filter(it -> it.kind() == ConflictKind.NUMERIC)
                .filter(it -> it.explanations().de().contains("17 Verletzte"))
                .findFirst()
                .orElseThrow();
        assertThat(injured.positions())
                .filteredOn(it -> it.labels().de().contains("17"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.sourceIds()).hasSize(3);
                    assertThat(it.independentOrigins()).isEqualTo(1);
                    assertThat(it.claimants()).containsExactly("dpa");
                });
    }

    @Test
    void keepsNumbersApartThatBothGaveWay() {
        STORY.forEach(this::print);

        assertThat(conflicts.findAll())
                .filteredOn(it -> it.kind() == ConflictKind.UPDATE
                        && it.explanations().de().contains("Verletzte"))
                .singleElement()
                .satisfies(it -> assertThat(it.positions()).hasSize(3));
    }

    private String state() {
        claims.flush();
        var lines = new TreeSet<String>();
        conflicts.findAll().stream()
                .filter(it -> !it.isWithdrawn())
                .forEach(it -> lines.add(it.id() + " " + it.kind() + " " + it.strength() + " " + it.severity() + " "
                        + it.positions() + " " + it.explanations().de()));
        claims.findAll().forEach(it -> lines.add(it.id() + " " + it.origin() + " " + it.conflictIds()));
        return String.join("\n", lines);
    }

    private final Map<String, Source> papers = new LinkedHashMap<>();

    private void print(Printed printed) {
        var published = Instant.parse(printed.day + "T08:00:00Z");
        var document = RawDocument.of(printed.text, new Description(null, null, printed.paper, published, null));
        var reading = READER.read(new Article(Text.of(printed.text), null, published));
        arrivals.takeTurn();
        var source = arrivals.next(document);
        source.read("1", new SelfDescription(null, null, null, null, List.of()), 1, 1);
        arrivals.add(source, document.text());
        papers.put(source.id(), source);
        var found = Claim.of(
                new Claim.InSource(source.id(), source.seq(), source.textSha256(), Text.of(printed.text), 0, "1", NOW),
                reading.claims());
        recorder.record(source, reading, found, NOW);
        claims.saveAll(found);
        claims.flush();
    }

    private Conflict stored(String id) {
        return conflicts.findById(id).orElseThrow();
    }

    private List<Conflict> tell(String text, String claimant, int number) {
        return tell(text, claimant, number, "Toter");
    }

    private List<Conflict> tell(String text, String claimant, int number, String noun) {
        var extracted = List.of(extracted(text, claimant, number, noun));
        var reading = reading(text, extracted);
        var source = source(text);
        var found = Claim.of(
                new Claim.InSource(source.id(), source.seq(), source.textSha256(), Text.of(text), 0, "1", NOW),
                extracted);
        var met = recorder.record(source, reading, found, NOW);
        claims.saveAll(found);
        claims.flush();
        return met;
    }

    private final List<Source> sources = new ArrayList<>();

    private Source source(String text) {
        var document = RawDocument.of(text, Description.NONE);
        for (var known : sources) {
            if (known.id().equals(document.sourceId())) {
                return known;
            }
        }
        arrivals.takeTurn();
        var source = arrivals.next(document);
        source.read("1", new SelfDescription(null, null, null, null, List.of()), 1, 1);
        arrivals.add(source, document.text());
        sources.add(source);
        return source;
    }

    private static Reading reading(String text, List<ExtractedClaim> extracted) {
        var names = new ArrayList<Name>();
        for (var name : List.of("Torgau", "Elbmark")) {
            names.add(new Name(
                    new Span(0, 1), Name.Type.PLACE, name, null, Claimant.Kind.ORGANISATION, List.of(), 0, 0, 1));
        }
        return new Reading(
                Article.of(text),
                new Document(Text.of(text), List.of(), List.of(), List.of()),
                new DocumentFacts(null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                names,
                List.of(),
                extracted);
    }

    private static ExtractedClaim extracted(String text, String claimant, int number, String noun) {
        var span = new Span(0, text.length());
        var value = BigDecimal.valueOf(number);
        return new ExtractedClaim(
                ClaimKind.QUANTITY,
                span,
                List.of(),
                null,
                null,
                new Term(noun, noun, noun, List.of(), null, span),
                List.of(),
                new Quantity(value, value, value, true, true, Quantity.Bound.EXACT, null, null, noun, "" + number),
                null,
                new ClaimPlace("Torgau", null, List.of("Sachsen"), span),
                null,
                List.of(new Attribution(
                        new Claimant(claimant, Claimant.Kind.STATE_BODY, null),
                        "nennen",
                        SpeechType.INDIRECT,
                        span,
                        span)),
                Commitment.PLAIN,
                new Labels(number + " " + noun, number + " " + noun),
                "test/told",
                Derivation.of("test/told", text));
    }
}
