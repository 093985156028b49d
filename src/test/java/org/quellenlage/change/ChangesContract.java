package org.quellenlage.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quellenlage.Quellenlage;
import org.quellenlage.change.Change.Resource;
import org.quellenlage.change.Change.Type;
import org.quellenlage.claim.Claims;
import org.quellenlage.conflict.ConflictReview;
import org.quellenlage.conflict.ConflictReview.Action;
import org.quellenlage.conflict.ConflictReviewing;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.intake.Intake;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The feed tells of everything that is stored, in one order without gaps, whoever stores at the same moment. */
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "quellenlage.seeds=target/no-such-folder")
abstract class ChangesContract {

    private static final Description PUBLISHED =
            new Description(null, null, null, Instant.parse("2024-05-04T08:00:00Z"), null);

    @Autowired
    private Changes changes;

    @Autowired
    private LiveChanges live;

    @Autowired
    private Intake intake;

    @Autowired
    private Claims claims;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private ConflictReviewing reviewing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void tellsOfANewSourceAndEverythingItBrings() {
        var before = changes.last();

        var report = intake.take(RawDocument.of("Bei dem Brand in Ulm starben 12 Menschen.", Description.NONE));

        var told = changes.after(before, 1000);
        assertThat(told).allSatisfy(it -> assertThat(it.type()).isEqualTo(Type.ADDED));
        assertThat(ids(told, Resource.SOURCE)).containsExactly(report.source().id());
        assertThat(ids(told, Resource.CLAIM))
                .containsExactlyInAnyOrderElementsOf(
                        report.claims().stream().map(it -> it.id()).toList())
                .isNotEmpty();
        assertThat(told.stream().filter(it -> it.resource() == Resource.CLAIM))
                .allSatisfy(it ->
                        assertThat(it.belongsTo()).isEqualTo(report.source().id()));
        assertThat(ids(told, Resource.QUESTION)).isNotEmpty();
    }

    @Test
    void tellsOfEachThingOnceAndAsItIsInTheEnd() {
        take("Am 3. Mai 2024 starben in Gera nach Angaben der Polizei 14 Menschen.");
        var before = changes.last();

        take("Am 3. Mai 2024 starben in Gera nach Angaben der Feuerwehr 19 Menschen.");

        var told = changes.after(before, 1000);
        assertThat(told.stream().map(Change::id)).doesNotHaveDuplicates();
        assertThat(told).anySatisfy(it -> {
            assertThat(it.resource()).isEqualTo(Resource.CONFLICT);
            assertThat(it.type()).isEqualTo(Type.ADDED);
        });
        assertThat(told).anySatisfy(it -> {
            assertThat(it.resource()).isEqualTo(Resource.CLAIM);
            assertThat(it.type()).isEqualTo(Type.CHANGED);
        });
    }

    @Test
    void tellsOfADecision() {
        take("In Jena protestierten am 3. Mai 2024 nach Angaben der Polizei 1400 Menschen.");
        take("In Jena protestierten am 3. Mai 2024 nach Angaben der Veranstalter 5000 Menschen.");
        var conflict = conflicts.findAll().getLast();
        var before = changes.last();

        reviewing.decide(
                conflict.id(),
                new ConflictReview.Decision(Action.CONFIRM, "Redaktion", null, null),
                conflict.version());

        assertThat(changes.after(before, 1000))
                .extracting(Change::type, Change::resource, Change::belongsTo)
                .containsExactlyInAnyOrder(
                        tuple(Type.ADDED, Resource.REVIEW, conflict.id()),
                        tuple(Type.CHANGED, Resource.CONFLICT, conflict.questionId()));
    }

    @Test
    void tellsOfAClaimThatIsWithdrawnAndStandsAgain() {
        var claim = take("In Suhl wurden 33 Wohnungen gebaut.");
        var before = changes.last();
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(
                _ -> claims.findById(claim).orElseThrow().withdraw(Instant.parse("2024-12-05T08:30:00Z")));
        transaction.executeWithoutResult(_ -> {
            var stored = claims.findById(claim).orElseThrow();
            stored.readAgain(stored);
        });

        assertThat(changes.after(before, 1000))
                .extracting(Change::type, Change::id)
                .containsExactly(tuple(Type.WITHDRAWN, claim), tuple(Type.ADDED, claim));
    }

    @Test
    void saysNothingOfWhatWasNotStored() {
        var before = changes.last();
        var transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    take("In Hof wurden 21 Brücken gesperrt.");
                    throw new IllegalStateException("kein Strom");
                }))
                .hasMessage("kein Strom");

        assertThat(changes.last()).isEqualTo(before);
        take("In Hof wurden 21 Brücken gesperrt.");
        assertThat(changes.after(before, 1).getFirst().seq()).isEqualTo(before + 1);
    }

    @Test
    void leavesNothingOutForOneWhoReadsWhileManyStore() throws Exception {
        var before = changes.last();
        var done = new AtomicBoolean();
        var seen = new ArrayList<Long>();
        var stored = new ArrayList<Future<String>>();
        try (var writers = Executors.newFixedThreadPool(6);
                var reader = Executors.newSingleThreadExecutor()) {
            var reading = reader.submit(() -> read(before, done, seen));
            for (var i = 0; i < 40; i++) {
                var text = "Im Ort Nummer %d wurden %d Häuser zerstört.".formatted(i, 100 + i);
                stored.add(writers.submit((Callable<String>) () -> take(text)));
            }
            for (var each : stored) {
                each.get();
            }
            done.set(true);
            reading.get();
        }

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, changes.last())
                        .boxed()
                        .toList());
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private Void read(long from, AtomicBoolean done, List<Long> seen) throws InterruptedException {
        var last = from;
        while (!done.get() || last < changes.last()) {
            if (live.awaitAfter(last, Duration.ofMillis(50))) {
                for (var change : changes.after(last, 7)) {
                    seen.add(change.seq());
                    last = change.seq();
                }
            }
        }
        return null;
    }

    @Test
    void partsManyChangesOfOneTransactionIntoSetsAndReadsThemAcross() {
        var text = new StringBuilder();
        for (var i = 0; i < 700; i++) {
            text.append("In Neustadt ")
                    .append(i)
                    .append(" wurden ")
                    .append(i + 3)
                    .append(" Häuser zerstört.\n");
        }
        var before = changes.last();

        take(text.toString());

        assertThat(changes.last() - before).isGreaterThan(ChangeSet.MOST);
        assertThat(changes.setAfter(before).orElseThrow().changes()).hasSize(ChangeSet.MOST);
        assertThat(changes.after(before + ChangeSet.MOST - 2, 4).stream().map(Change::seq))
                .containsExactly(
                        before + ChangeSet.MOST - 1,
                        before + ChangeSet.MOST,
                        before + ChangeSet.MOST + 1,
                        before + ChangeSet.MOST + 2);
    }

    private String take(String text) {
        return intake.take(RawDocument.of(text, PUBLISHED)).claims().getFirst().id();
    }

    private static List<String> ids(List<Change> told, Resource resource) {
        return told.stream()
                .filter(it -> it.resource() == resource)
                .map(Change::id)
                .toList();
    }
}
