package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quellenlage.conflict.Told.aCount;
import static org.quellenlage.conflict.Told.aPaper;
import static org.quellenlage.conflict.Told.aStatement;
import static org.quellenlage.conflict.Told.anEvent;
import static org.quellenlage.conflict.Told.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.quellenlage.conflict.Told.Paper;

class ConflictFinderTests {

    private final ConflictFinder finder = new ConflictFinder();

    private static Paper paper(String name) {
        return aPaper(name).on("2031-05-03").about("Elbmark", "Torgau");
    }

    private static List<Answer> story() {
        return Told.answers(
                paper("Bote")
                        .tells(
                                aCount("17", "Toter").in("Torgau", "Sachsen").by("Polizei"),
                                anEvent("unterzeichnen").object("Abkommen").on("2031-05-01")),
                paper("Kurier")
                        .tells(
                                aCount("23", "Toter").in("Torgau", "Sachsen").by("Feuerwehr"),
                                anEvent("unterzeichnen").object("Vertrag").on("2031-04-29")),
                paper("Anzeiger")
                        .tells(aCount("23", "Todesopfer")
                                .in("Torgau", "Sachsen")
                                .by("Feuerwehr")),
                paper("Post").on("2031-05-06").tells(aCount("31", "Toter").in("Torgau", "Sachsen")),
                paper("Echo")
                        .tells(
                                aCount("60", "Toter").rund().in("Sachsen"),
                                aStatement("liefern")
                                        .subject(entity("Elbmark"))
                                        .object("Waffe")
                                        .by("Minister")),
                paper("Blatt")
                        .tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .not()
                                .by("Sprecher")));
    }

    @Test
    void gathersWhatSaysTheSameIntoOnePosition() {
        var found = finder.find(story()).stream()
                .filter(it -> it.kind() == ConflictKind.NUMERIC)
                .toList();

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.positions()).hasSize(2);
            assertThat(it.positions().getLast().claimIds()).containsExactly("clm_Anzeiger_0", "clm_Kurier_0");
            assertThat(it.positions().getLast().sourceIds()).hasSize(2);
        });
    }

    @Test
    void countsRootsNotOutlets() {
        var numeric = finder.find(story()).stream()
                .filter(it -> it.kind() == ConflictKind.NUMERIC)
                .findFirst()
                .orElseThrow();

        assertThat(numeric.positions().getLast().independentOrigins()).isEqualTo(1);
    }

    @RepeatedTest(20)
    void findsTheSameInAnyOrder(RepetitionInfo run) {
        var shuffled = new ArrayList<>(story());
        Collections.shuffle(shuffled, new Random(run.getCurrentRepetition()));

        assertThat(finder.find(shuffled)).isEqualTo(finder.find(story())).hasSizeGreaterThanOrEqualTo(4);
    }

    @RepeatedTest(20)
    void findsTheSameOneByOneAsAtOnce(RepetitionInfo run) {
        var sources = new ArrayList<>(
                story().stream().map(Answer::sourceId).distinct().toList());
        Collections.shuffle(sources, new Random(run.getCurrentRepetition()));
        var base = new ArrayList<Answer>();
        var ids = new HashSet<String>();
        for (var source : sources) {
            var fresh =
                    story().stream().filter(it -> it.sourceId().equals(source)).toList();
            base.addAll(fresh);
            finder.relations(fresh, base).forEach(it -> ids.add(ConflictFinder.id(it)));
        }

        assertThat(ids)
                .isEqualTo(new HashSet<>(
                        finder.find(story()).stream().map(FoundConflict::id).toList()));
    }

    @Test
    void explainsInOneSentenceWithBothSides() {
        var numeric = finder.find(story()).stream()
                .filter(it -> it.kind() == ConflictKind.NUMERIC)
                .findFirst()
                .orElseThrow();

        assertThat(numeric.explanations().de())
                .contains("17 Toter")
                .contains("(Polizei)")
                .contains("(Feuerwehr)");
    }

    @Test
    void weighsAContradictionAboveAnUpdate() {
        var found = finder.find(story());
        var numeric =
                found.stream().filter(it -> it.kind() == ConflictKind.NUMERIC).findFirst();
        var update =
                found.stream().filter(it -> it.kind() == ConflictKind.UPDATE).findFirst();

        assertThat(numeric.orElseThrow().severity())
                .isGreaterThan(update.orElseThrow().severity());
    }
}
