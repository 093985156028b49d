package org.quellenlage.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quellenlage.Quellenlage;
import org.quellenlage.claim.Claim;
import org.quellenlage.intake.Intake;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Words together with times and values find what each of them finds, on every database. */
@SpringBootTest(
        classes = Quellenlage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "quellenlage.seeds=target/no-such-folder")
abstract class BoundedSearchContract {

    private static final String[] VALUES = {"3", "16", "17", "200", "255", "256", "1.024", "90.000", "2,5 Millionen"};

    private static final String[] TIMES = {
        "Am 31. Dezember 2023", "Am 1. Januar 2024", "Im März 2024", "Im Jahr 2019", "Seit 2010", "Am 5. Mai 1968"
    };

    @Autowired
    private Intake intake;

    @Autowired
    private ClaimSearch search;

    @Test
    void findWhatBothFind() {
        var random = new Random(5);
        for (var i = 0; i < 30; i++) {
            var text = new StringBuilder();
            for (var sentence = 0; sentence < 4; sentence++) {
                text.append("%s wurden in Hof bei einem Unfall %s Menschen verletzt. "
                        .formatted(
                                TIMES[random.nextInt(TIMES.length)],
                                random.nextInt(5) == 0
                                        ? "mindestens " + VALUES[random.nextInt(VALUES.length)]
                                        : VALUES[random.nextInt(VALUES.length)]));
            }
            intake.take(RawDocument.of(text.append("Nummer " + i + ".").toString(), Description.NONE));
        }
        var word = found(filter("Menschen", null, null, null, null));
        assertThat(word).hasSizeGreaterThan(60);

        for (var from : new String[] {null, "2024-01", "2024", "2023-12-31", "2024-03-15", "1960"}) {
            for (var to : new String[] {null, "2024-03-15", "2024", "2024-12-10", "2029-12"}) {
                for (var value :
                        new String[][] {{null, null}, {"17", null}, {null, "255"}, {"16", "256"}, {"0", "3"}}) {
                    check(from, to, value[0], value[1], word);
                }
            }
        }
    }

    private void check(
            @Nullable String from,
            @Nullable String to,
            @Nullable String least,
            @Nullable String most,
            Set<Claim> word) {
        var all = found(filter(null, from, to, least, most));
        var both = filter("Menschen", from, to, least, most);
        var expected = word.stream()
                .filter(it -> all.stream().anyMatch(other -> other.id().equals(it.id())))
                .map(Claim::id)
                .toList();

        assertThat(found(both)).as("%s", both).extracting(Claim::id).containsExactlyElementsOf(expected);
        assertThat(search.count(both)).as("%s", both).isEqualTo(expected.size());
    }

    private Set<Claim> found(ClaimFilter filter) {
        return search.find(filter, true, OptionalLong.empty(), 1000).stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ClaimFilter filter(
            @Nullable String words,
            @Nullable String from,
            @Nullable String to,
            @Nullable String least,
            @Nullable String most) {
        return new ClaimFilter(
                null,
                words,
                null,
                null,
                null,
                null,
                null,
                from,
                to,
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most),
                null,
                null,
                null,
                null,
                null);
    }
}
