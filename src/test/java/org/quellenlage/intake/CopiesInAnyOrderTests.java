package org.quellenlage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quellenlage.StartedService;
import org.quellenlage.conflict.Conflicts;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;

/** Two papers print one text, and the first of them says otherwise elsewhere: that is found whichever text comes in last. */
class CopiesInAnyOrderTests {

    private static final String REST =
            " Der Stadtrat beschloss am Abend, die Brücke über die Elbe bis zum Herbst wieder zu öffnen, und dankte"
                    + " allen, die seit Tagen Sandsäcke füllen und Keller leer pumpen. Die Schulen bleiben noch"
                    + " geschlossen.";
    private static final String ORIGINAL =
            "Torgau – Nach dem Hochwasser sammelten in Torgau 10 Vereine Spenden." + REST;

    private static final RawDocument FIRST = printed(ORIGINAL, "Elbbote", "2031-05-02T08:00:00Z");
    private static final RawDocument COPY = printed(ORIGINAL + " Mehr am Abend.", "Heideblatt", "2031-05-02T09:00:00Z");
    private static final RawDocument OTHERWISE = printed(
            "Torgau – Nach dem Hochwasser sammelten in Torgau 15 Vereine Spenden. Die Bahn fährt wieder.",
            "Elbbote",
            "2031-05-02T08:30:00Z");

    @Test
    void endsInTheSameConflictsWhicheverComesLast() {
        var copyLast = conflictsAfter(FIRST, OTHERWISE, COPY);
        var originalLast = conflictsAfter(OTHERWISE, COPY, FIRST);

        assertThat(copyLast).hasSize(2);
        assertThat(originalLast).isEqualTo(copyLast);
    }

    private static RawDocument printed(String text, String publisher, String at) {
        return RawDocument.of(text, new Description(null, null, publisher, Instant.parse(at), "de"));
    }

    private static Set<String> conflictsAfter(RawDocument... documents) {
        try (var service = StartedService.on("jdbc:h2:mem:copies" + System.nanoTime(), StartedService.WITHOUT_HTTP)) {
            var intake = service.bean(Intake.class);
            for (var document : documents) {
                intake.take(document);
            }
            var found = new HashSet<String>();
            service.bean(Conflicts.class).findAll().stream()
                    .filter(it -> !it.isWithdrawn())
                    .forEach(it -> found.add(it.id() + " " + it.kind() + " " + it.positions()));
            return found;
        }
    }
}
