package org.quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quellenlage.PostgresServer;
import org.quellenlage.StartedService;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;

/** Two instances on one PostgreSQL that take in the same and contradicting articles at the same time. */
class TwoInstancesTests {

    private static final String FIRE =
            "Torgau – Bei dem Brand einer Lagerhalle in Torgau sind %s Menschen verletzt worden. %s";

    private static final List<RawDocument> STORY = List.of(
            paper("Bote", 2, FIRE.formatted("17", "Der Schaden liegt bei 2 Millionen Euro.")),
            paper("Kurier", 2, FIRE.formatted("23", "Der Schaden liegt bei 5 Millionen Euro.")),
            paper("Anzeiger", 2, FIRE.formatted("19", "Die Ursache ist unklar.")),
            paper("Post", 3, FIRE.formatted("31", "Der Schaden liegt bei 6 Millionen Euro.")),
            paper("Blatt", 3, FIRE.formatted("31", "Die Halle war leer.")),
            paper("Echo", 4, FIRE.formatted("12", "Der Brand ist gelöscht.")));

    @Test
    void endsAsIfOneHadTakenThemOneAfterTheOther() throws Exception {
        var server = PostgresServer.running();
        var alone = server.newDatabase();
        var shared = server.newDatabase();
        try (var one = StartedService.on(alone, StartedService.WITHOUT_HTTP)) {
            STORY.forEach(one.bean(Intake.class)::take);
        }
        try (var first = StartedService.on(shared, StartedService.WITHOUT_HTTP);
                var second = StartedService.on(shared, StartedService.WITHOUT_HTTP);
                var threads = Executors.newFixedThreadPool(4)) {
            var together = new CyclicBarrier(4);
            var tasks = new ArrayList<Callable<Integer>>();
            for (var thread = 0; thread < 4; thread++) {
                var intake = (thread % 2 == 0 ? first : second).bean(Intake.class);
                var arriving = new ArrayList<>(STORY);
                Collections.shuffle(arriving, new Random(thread));
                tasks.add(() -> {
                    together.await(1, TimeUnit.MINUTES);
                    arriving.forEach(intake::take);
                    return arriving.size();
                });
            }
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(STORY.size());
            }
            try (var again = StartedService.on(alone, StartedService.WITHOUT_HTTP)) {
                assertThat(state(first)).isEqualTo(state(again)).hasSizeGreaterThan(STORY.size());
            }
        }
    }

    /** Every claim with its conflicts, every conflict with its positions. */
    private static List<String> state(StartedService instance) {
        var base = instance.database();
        var state = new ArrayList<>(base.queryForList(
                "select id || ' ' || coalesce(question_id, '') || ' ' || coalesce(origin, '') || ' '"
                        + " || coalesce(conflict_ids, '') from claim where withdrawn_at is null order by id",
                String.class));
        state.addAll(base.queryForList(
                "select id || ' ' || kind || ' ' || strength || ' ' || severity || ' ' || positions from conflict"
                        + " where withdrawn_at is null order by id",
                String.class));
        return state;
    }

    private static RawDocument paper(String name, int day, String text) {
        return RawDocument.of(
                text, new Description(null, null, name, Instant.parse("2031-05-0" + day + "T08:00:00Z"), "de"));
    }
}
