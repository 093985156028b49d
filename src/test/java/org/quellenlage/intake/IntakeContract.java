package org.quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quellenlage.Quellenlage;
import org.quellenlage.change.Change;
import org.quellenlage.change.Changes;
import org.quellenlage.claim.Claim;
import org.quellenlage.claim.Claims;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.Reading;
import org.quellenlage.intake.IntakeReport.Outcome;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.source.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What taking documents in must do on every database. Texts are told apart by the test they belong to. */
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "quellenlage.seeds=target/no-such-folder")
@ExtendWith(OutputCaptureExtension.class)
abstract class IntakeContract {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private Claims claims;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcTemplate database;

    @TempDir
    private Path folder;

    private LineEngine engine;
    private Intake intake;
    private NewsIntake news;

    @BeforeEach
    void readByLines() {
        engine = new LineEngine();
        intake = with(engine.version("1"));
        news = around(engine.version("1")).getBean(NewsIntake.class);
    }

    @Test
    void takesANewDocumentWithItsClaims() {
        var report = intake.take(
                RawDocument.of("Die Ahr stieg.\nÜberschrift\nZwei Brücken brachen.", Description.at("ahr")));

        var stored = sources.findById(report.source().id()).orElseThrow();
        assertThat(report.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(stored.uri()).isEqualTo("ahr");
        assertThat(stored.claimCount()).isEqualTo(2);
        assertThat(labels(stored)).containsExactly("Die Ahr stieg.", "Zwei Brücken brachen.");
        assertThat(texts.of(stored.id())).contains("Die Ahr stieg.\nÜberschrift\nZwei Brücken brachen.");
    }

    @Test
    void storesWhatWaitsTogetherThoughOneOfThemCannotBeStored() {
        var together = new StoringTogether(
                context.getBean(Arrivals.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                it -> {
                    var report = intake.storeInTurn(it);
                    if (it.raw().text().toString().startsWith("Zweitens")) {
                        throw new IllegalStateException("Kein Platz.");
                    }
                    return report;
                });
        var documents = Stream.of("Erstens regnet es.", "Zweitens schneit es.", "Drittens taut es.")
                .map(it -> intake.readSent(RawDocument.of(it, Description.NONE)))
                .toList();

        var waiting = together.add(documents);

        assertThat(together.await(waiting.get(2)).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(together.await(waiting.get(0)).outcome()).isEqualTo(Outcome.ADDED);
        assertThatThrownBy(() -> together.await(waiting.get(1))).hasMessage("Kein Platz.");
        assertThat(documents.stream().map(it -> sources.existsById(it.raw().sourceId())))
                .containsExactly(true, false, true);
    }

    @Test
    void endsTheSameWhetherStoredInOneTransactionOrInMany() {
        var documents = Stream.of("Die Elbe steigt.", "Die Elbe fällt.", "Die Elbe steigt.")
                .map(it -> intake.readSent(RawDocument.of(it, Description.NONE)))
                .toList();

        var reports = intake.begin(documents).stream().map(Supplier::get).toList();

        assertThat(reports)
                .extracting(IntakeReport::outcome)
                .containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.KNOWN);
        assertThat(reports.get(2).source().seq())
                .isEqualTo(reports.get(0).source().seq());
        assertThat(reports.get(1).source().seq())
                .isGreaterThan(reports.get(0).source().seq());
    }

    @Test
    void everyClaimProvesItselfInTheStoredText() {
        var report = intake.take(RawDocument.of("\uFEFF👍 Ja.\r\nDie Elbe 🌊 fiel.\r\n", Description.NONE));

        var text = texts.of(report.source().id()).orElseThrow();
        assertThat(report.claims()).hasSize(2).allSatisfy(it -> {
            assertThat(it.evidence().standsIn(text)).isTrue();
            assertThat(text.substring(
                            text.offsetByCodePoints(0, it.evidence().start()),
                            text.offsetByCodePoints(0, it.evidence().end())))
                    .isEqualTo(it.evidence().exact());
        });
    }

    @Test
    void takesTheSameTextOnceHoweverItIsEncodedAndWhateverIsSaidBesideIt() {
        var text = "Der Rhein führt Niedrigwasser.";
        var first = intake.take(RawDocument.of(text.getBytes(StandardCharsets.UTF_8), Description.at("rhein")));

        var second = intake.take(RawDocument.of(
                text.getBytes(Charset.forName("windows-1252")), new Description("andere", "Titel", null, null, null)));

        assertThat(second.outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(second.source().id()).isEqualTo(first.source().id());
        assertThat(second.source().description()).isEqualTo(Description.at("rhein"));
        assertThat(ids(second.claims())).isEqualTo(ids(first.claims()));
        assertThat(engine.readings()).isEqualTo(1);
    }

    @Test
    void aNewerEngineKeepsUnchangedClaimsAddsNewOnesAndWithdrawsTheRest() {
        var document = RawDocument.of("Die Oder stieg.\nDie Neiße fiel.\nGubener Pegel", Description.NONE);
        var before = intake.take(document);
        var newer = new LineEngine() {
            @Override
            boolean isClaim(String line) {
                return !line.contains("Neiße");
            }

            @Override
            String label(String line) {
                return "neu: " + line;
            }
        };

        var after = with(newer.version("2")).take(document);

        assertThat(after.outcome()).isEqualTo(Outcome.READ_AGAIN);
        assertThat(after.source().engineVersion()).isEqualTo("2");
        assertThat(labels(after.source())).containsExactly("neu: Die Oder stieg.", "neu: Gubener Pegel");
        assertThat(after.claims().getFirst().id())
                .isEqualTo(before.claims().getFirst().id());
        assertThat(claims.findById(before.claims().get(1).id()))
                .hasValueSatisfying(it -> assertThat(it.isWithdrawn()).isTrue());
        assertThat(sources.findById(after.source().id()).orElseThrow().claimCount())
                .isEqualTo(2);
    }

    @Test
    void aSourceThatIsReadAgainGivesNoNumberTwice() {
        var may = new Description(null, null, null, Instant.parse("2023-05-05T08:00:00Z"), null);
        var document = RawDocument.of(
                "In Jena brannten am 3. Mai 2023 12 Häuser. Der Zoo in Jena hat 47 Pinguine. In Jena demonstrierten am"
                        + " 3. Mai 2023 4.000 Menschen. Der Hafen in Jena hat 18 Kräne.",
                may);
        var reader = context.getBean(ArticleReader.class);
        var whole = with(new Engine("2", reader::read));
        whole.take(RawDocument.of(
                "In Jena brannten am 3. Mai 2023 30 Häuser. In Jena demonstrierten am 3. Mai 2023 9.000 Menschen.",
                may));
        with(new Engine("1", it -> without(List.of("4.000", "18"), reader.read(it))))
                .take(document);
        var asked = database.queryForList("select seq from question", Long.class);
        var found = database.queryForList("select seq from conflict", Long.class);
        var last = changes.last();

        whole.take(document);

        assertThat(database.queryForList("select seq from question", Long.class))
                .containsAll(asked)
                .hasSizeGreaterThan(asked.size())
                .doesNotHaveDuplicates();
        assertThat(database.queryForList("select seq from conflict", Long.class))
                .containsAll(found)
                .hasSizeGreaterThan(found.size())
                .doesNotHaveDuplicates();
        var told = changes.after(last, 1000);
        assertThat(told).extracting(Change::id).doesNotHaveDuplicates();
        assertThat(told)
                .extracting(Change::seq)
                .isEqualTo(
                        LongStream.rangeClosed(last + 1, changes.last()).boxed().toList());
    }

    private static Reading without(List<String> numbers, Reading whole) {
        return new Reading(
                whole.article(),
                whole.document(),
                whole.facts(),
                whole.numbers(),
                whole.times(),
                whole.provisions(),
                whole.names(),
                whole.speeches(),
                whole.claims().stream()
                        .filter(it -> numbers.stream().noneMatch(it.toString()::contains))
                        .toList());
    }

    @Test
    void theFeedTellsWhatANewerEngineFoundAgainAndWhatItWithdrew() {
        var document = RawDocument.of("Die Spree stieg.\nDie Havel fiel.", Description.NONE);
        var before = intake.take(document);
        var last = changes.last();
        var newer = new LineEngine() {
            @Override
            boolean isClaim(String line) {
                return !line.contains("Havel");
            }
        };

        with(newer.version("2")).take(document);

        var told = changes.after(last, 100);
        assertThat(told)
                .extracting(Change::type, Change::id)
                .contains(
                        tuple(Change.Type.CHANGED, before.source().id()),
                        tuple(Change.Type.CHANGED, before.claims().getFirst().id()),
                        tuple(Change.Type.WITHDRAWN, before.claims().get(1).id()));
        with(newer.version("2")).take(document);
        assertThat(changes.last()).isEqualTo(told.getLast().seq());
    }

    @Test
    void aWithdrawnClaimStandsAgainWhenItIsFoundAgain() {
        var document = RawDocument.of("Die Weser stieg.\nDie Fulda fiel.", Description.NONE);
        var before = intake.take(document);
        with(new LineEngine() {
                    @Override
                    boolean isClaim(String line) {
                        return line.contains("Weser");
                    }
                }.version("2"))
                .take(document);

        var after = with(engine.version("3")).take(document);

        assertThat(ids(after.claims())).containsExactlyElementsOf(ids(before.claims()));
        assertThat(claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(
                        after.source().id()))
                .hasSize(2);
        assertThat(claims.findBySourceIdOrderBySeqDesc(after.source().id())).hasSize(2);
    }

    @Test
    void storesNothingWhereStoringFailsHalfWay() {
        var document = RawDocument.of("Die Isar stieg.\nDie Loisach fiel.", Description.NONE);
        var broken = with(
                new LineEngine() {
                    @Override
                    @SuppressWarnings("NullAway")
                    String label(String line) {
                        return line.contains("Loisach") ? null : line;
                    }
                }.version("1"));

        assertThatThrownBy(() -> broken.take(document)).isInstanceOf(RuntimeException.class);

        assertThat(sources.findById(document.sourceId())).isEmpty();
        assertThat(claims.findBySourceIdOrderBySeqDesc(document.sourceId())).isEmpty();
        assertThat(texts.of(document.sourceId())).isEmpty();
        assertThat(intake.take(document).outcome()).isEqualTo(Outcome.ADDED);
    }

    @Test
    void takesOneTextOnceWhenManySendItAtTheSameMoment() throws Exception {
        var documents = IntStream.range(0, 4)
                .mapToObj(i -> RawDocument.of("Der Main stieg %d Mal.".formatted(i), Description.NONE))
                .toList();
        var outcomes = new ArrayList<Future<Outcome>>();
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 32; i++) {
                var document = documents.get(i % documents.size());
                outcomes.add(senders.submit(
                        (Callable<Outcome>) () -> intake.take(document).outcome()));
            }
        }

        var added = 0;
        for (var outcome : outcomes) {
            added += outcome.get() == Outcome.ADDED ? 1 : 0;
        }
        assertThat(added).isEqualTo(documents.size());
        assertThat(documents.stream()
                        .map(it -> sources.findById(it.sourceId()).orElseThrow().seq()))
                .doesNotHaveDuplicates();
    }

    @Test
    void loadsAFolderInTheOrderOfItsPathsWhoeverReadsFaster() throws Exception {
        write("b.txt", "Zweite Meldung der Reihe.");
        write("a/langsam.txt", "Erste Meldung der Reihe.");
        write("c.txt", "Dritte Meldung der Reihe.");
        write(".versteckt.txt", "Keine Meldung der Reihe.");
        var slow = with(
                new LineEngine() {
                    @Override
                    public Reading read(Article article) {
                        if (article.text().toString().startsWith("Erste")) {
                            pause();
                        }
                        return super.read(article);
                    }
                }.version("1"));

        var loaded = load(slow);

        assertThat(loaded.filesThatWere(Outcome.ADDED)).isEqualTo(3);
        assertThat(List.of("Erste", "Zweite", "Dritte").stream()
                        .map(it -> source(it + " Meldung der Reihe."))
                        .map(Source::seq))
                .isSorted();
        assertThat(source("Erste Meldung der Reihe.").uri()).isEqualTo("a/langsam.txt");
    }

    @Test
    void reportsFilesThatCannotBeTakenInAndTakesTheRest(CapturedOutput output) throws Exception {
        write("a-leer.txt", "");
        Files.write(folder.resolve("b-bild.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        write("c-gross.txt", "Groß. ".repeat(400));
        write("d-beschrieben.txt", "Gut, aber falsch beschrieben.");
        write("d-beschrieben.json", "{\"publishedAt\": \"vorgestern\"}");
        write("e-kaputt.txt", "Gut, aber kaputt beschrieben.");
        write("e-kaputt.json", "{\"headline\": ");
        write("f-gut.txt", "Die gute Datei bleibt übrig.");

        var loaded = load(intake);

        assertThat(loaded.filesThatWere(Outcome.ADDED)).isEqualTo(1);
        assertThat(loaded.refused()).isEqualTo(5);
        assertThat(source("Die gute Datei bleibt übrig.").claimCount()).isEqualTo(1);
        assertThat(output)
                .contains("a-leer.txt is left out. The document is empty")
                .contains("b-bild.png is left out. The document is no text")
                .contains("c-gross.txt is left out. The file is larger than 2000 bytes")
                .contains("d-beschrieben.txt is left out. publishedAt is no date")
                .contains("e-kaputt.txt is left out. The JSON file beside the text is no JSON")
                .contains("6 files in", "1 new", "5 left out");
    }

    @Test
    void anEngineThatFailsOnOneFileStopsNoOther(CapturedOutput output) throws Exception {
        write("a.txt", "Daran scheitert alles.");
        write("b.txt", "Daran scheitert nichts mehr.");
        var failing = with(
                new LineEngine() {
                    @Override
                    public Reading read(Article article) {
                        if (article.text().toString().contains("alles")) {
                            throw new IllegalStateException("kein Verb");
                        }
                        return super.read(article);
                    }
                }.version("1"));

        var loaded = load(failing);

        assertThat(loaded.filesThatWere(Outcome.ADDED)).isEqualTo(1);
        assertThat(loaded.refused()).isEqualTo(1);
        assertThat(output).contains("a.txt is left out").contains("kein Verb");
    }

    @Test
    void takesWhatIsKnownOfAnArticleFromTheFileBesideIt() throws Exception {
        write("mosel.txt", "Die Mosel trat über die Ufer.");
        write("mosel.json", """
            {"headline": "Hochwasser", "publisher": "Moselbote", "versionCreated": "2021-07-15T08:30:00+02:00",
             "uri": "https://example.org/mosel", "language": "de", "urgency": 3}\
            """);

        load(intake);

        assertThat(source("Die Mosel trat über die Ufer.").description())
                .isEqualTo(new Description(
                        "https://example.org/mosel",
                        "Hochwasser",
                        "Moselbote",
                        Instant.parse("2021-07-15T06:30:00Z"),
                        "de"));
    }

    @Test
    void readsAnArticleAgainWhenTheFileBesideItHasChanged() throws Exception {
        write("saar.txt", "Die Saar blieb ruhig.");
        load(intake);
        write("saar.json", "{\"publishedAt\": \"2021-07-15\"}");

        var loaded = load(intake);
        var third = load(intake);

        assertThat(loaded.filesThatWere(Outcome.READ_AGAIN)).isEqualTo(1);
        assertThat(source("Die Saar blieb ruhig.").publishedAt()).isEqualTo(Instant.parse("2021-07-14T22:00:00Z"));
        assertThat(third.filesThatWere(Outcome.KNOWN)).isEqualTo(1);
        assertThat(engine.readings()).isEqualTo(2);
    }

    @Test
    void loadsACopyOfAnArticleOnceAndNotAgainAndAgain() throws Exception {
        write("eder.txt", "Die Eder wurde gestaut.");
        write("kopie.txt", "Die Eder wurde gestaut.");

        load(intake);
        var second = load(intake);

        assertThat(second.filesThatWere(Outcome.KNOWN)).isEqualTo(2);
        assertThat(engine.readings()).isLessThanOrEqualTo(2);
        assertThat(source("Die Eder wurde gestaut.").uri()).isEqualTo("eder.txt");
    }

    @Test
    void goesOnWhereAKillEndedTheLoading() throws Exception {
        for (var i = 0; i < 20; i++) {
            write("%02d.txt".formatted(i), "Der Pegel %d wurde gemessen.".formatted(i));
        }
        var killed = with(
                new LineEngine() {
                    @Override
                    public Reading read(Article article) {
                        if (article.text().toString().contains("Pegel 12 ")) {
                            throw new OutOfMemoryError("as a kill would end it");
                        }
                        return super.read(article);
                    }
                }.version("1"));
        assertThatThrownBy(() -> load(killed)).isInstanceOf(OutOfMemoryError.class);
        var before = IntStream.range(0, 20)
                .filter(i -> sources.existsById(id("Der Pegel %d wurde gemessen.".formatted(i))))
                .count();

        var loaded = load(intake);

        assertThat(loaded.filesThatWere(Outcome.KNOWN)).isEqualTo((int) before);
        assertThat(loaded.filesThatWere(Outcome.ADDED)).isEqualTo(20 - (int) before);
        assertThat(before).isEqualTo(12);
        assertThat(IntStream.range(0, 20).mapToObj(i -> source("Der Pegel %d wurde gemessen.".formatted(i))))
                .allSatisfy(it -> assertThat(labels(it)).hasSize(1));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOneBefore() {
        var first = news.take(item("urn:regen", "1", "Die Elbe stieg.\nDie Saale fiel.\nMagdeburg wartet."))
                .orElseThrow();

        var second = news.take(item("urn:regen", "2", "Die Elbe stieg.\nDie Mulde fiel.\nMagdeburg wartet."))
                .orElseThrow();

        assertThat(first.outcome()).isEqualTo(Outcome.ADDED);
        assertThat(second.outcome()).isEqualTo(Outcome.ADDED);
        var before = ids(first.claims());
        var after = ids(second.claims());
        assertThat(second.difference())
                .isEqualTo(new Difference(
                        first.source().id(),
                        List.of(
                                new Difference.Pair(after.get(0), before.get(0)),
                                new Difference.Pair(after.get(2), before.get(2))),
                        List.of(),
                        List.of(after.get(1)),
                        List.of(before.get(1))));
        assertThat(sources.findById(first.source().id()).orElseThrow()).satisfies(it -> {
            assertThat(it.isWithdrawn()).isTrue();
            assertThat(it.replacedBy()).isEqualTo(second.source().id());
            assertThat(it.claimCount()).isZero();
        });
        assertThat(claims.findAllById(before)).hasSize(3).allMatch(Claim::isWithdrawn);
    }

    @Test
    void whatIsCancelledIsWithdrawnAndKept() {
        var before = news.take(item("urn:absage", "1", "Das Fest fällt aus.")).orElseThrow();

        var after = news.take(cancelled("urn:absage", "2")).orElseThrow();

        assertThat(after.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(after.difference().withdrawn()).isEqualTo(ids(before.claims()));
        assertThat(labels(before.source())).isEmpty();
        assertThat(claims.findAllById(ids(before.claims()))).hasSize(1);
        assertThat(texts.of(before.source().id())).isPresent();
    }

    @Test
    void whatWasCancelledComesBackThroughItsPublisherAlone() {
        var text = "Das Konzert findet statt.";
        news.take(item("urn:konzert", "1", text));
        news.take(cancelled("urn:konzert", "2"));

        var sent = intake.take(RawDocument.of(text, Description.NONE));
        assertThat(sent.outcome()).isEqualTo(Outcome.KNOWN);
        assertThat(sent.claims()).isEmpty();

        var again = news.take(item("urn:konzert", "3", text)).orElseThrow();
        assertThat(again.outcome()).isEqualTo(Outcome.READ_AGAIN);
        assertThat(again.source().isWithdrawn()).isFalse();
        assertThat(labels(again.source())).containsExactly(text);
    }

    @Test
    void aVersionThatComesTooLateIsRefusedAlsoAfterACancellationThatCameFirst() {
        news.take(item("urn:spaet", "2", "Der Zug fährt wieder."));
        assertThatThrownBy(() -> news.take(item("urn:spaet", "1", "Der Zug fährt nicht.")))
                .isInstanceOf(OutdatedItem.class);

        assertThat(news.take(cancelled("urn:frueh", "10"))).isEmpty();
        assertThatThrownBy(() -> news.take(item("urn:frueh", "9", "Der Bus fährt nicht.")))
                .isInstanceOf(OutdatedItem.class);
    }

    @Test
    void aTextThatOthersAlsoSayStandsWhenOneOfThemIsCancelled() {
        var text = "Die Fähre verkehrt nicht.";
        var first = news.take(item("urn:eins", "1", text)).orElseThrow();
        news.take(item("urn:zwei", "1", text));

        news.take(cancelled("urn:eins", "2"));

        assertThat(labels(first.source())).containsExactly(text);
    }

    private static NewsItem item(String uri, String version, String text) {
        return new NewsItem(uri, version, null, NewsItem.Status.USABLE, RawDocument.of(text, Description.at(uri)));
    }

    private static NewsItem cancelled(String uri, String version) {
        return new NewsItem(uri, version, null, NewsItem.Status.CANCELED, null);
    }

    private SeedLoader.Loaded load(Intake with) throws IOException, InterruptedException {
        var properties = new IntakeProperties(folder, DataSize.ofBytes(2_000));
        var loader = new SeedLoader(with, claims, conflicts, properties, new JsonMapper());
        return loader.finish(loader.begin());
    }

    /** The same line of work around another engine. */
    private Intake with(Engine other) {
        return around(other).getBean(Intake.class);
    }

    private AnnotationConfigApplicationContext around(Engine other) {
        var around = new AnnotationConfigApplicationContext();
        around.setParent(context);
        around.registerBean("engine", Engine.class, () -> other);
        around.register(Intake.class, NewsIntake.class);
        around.refresh();
        return around;
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String id(String text) {
        return RawDocument.of(text, Description.NONE).sourceId();
    }

    private Source source(String text) {
        return sources.findById(id(text)).orElseThrow();
    }

    private List<String> labels(Source source) {
        return claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(source.id()).stream()
                .map(it -> it.labels().de())
                .toList();
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
