package org.quellenlage.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quellenlage.claim.ExtractedClaims.aQuantity;
import static org.quellenlage.claim.ExtractedClaims.aStatement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.SelfDescription;
import org.quellenlage.source.Source;
import org.quellenlage.source.SourceTexts;
import org.quellenlage.source.Sources;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What sources and claims must do on every database. */
@DataJpaTest(showSql = false, properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Arrivals.class, SourceTexts.class, ClaimsContract.FixedClock.class})
abstract class ClaimsContract {

    private static final Instant NOW = Instant.parse("2021-07-15T06:30:00.123456Z");

    private static final Text TEXT =
            Text.of("In Bonn protestierten am Montag laut Polizei rund 300 Landwirte 👍 gegen den Erlass.");

    static class FixedClock {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private Claims claims;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void keepsASourceAndItsTextAsTheyWere() {
        var description = new Description(
                "https://example.org/a", "Protest 👍", "Rheinbote", Instant.parse("2021-07-14T22:00:00Z"), "de-CH");
        var self = new SelfDescription(
                LocalDate.parse("2021-07-14"), "Datumszeile", "Bauern in Bonn", "Bote", List.of("dpa", "AFP"));
        var text = "\tErste Zeile\r\nKo\u0308ln 👍🏽\u2028Ende \n";
        var stored = add(text, description);
        stored.read("7", self, 3, 5);

        var loaded = loaded(stored);

        assertThat(loaded.description()).isEqualTo(description);
        assertThat(loaded.selfDescription()).isEqualTo(self);
        assertThat(loaded.charset()).isEqualTo("UTF-8");
        assertThat(loaded.textSha256()).isEqualTo(stored.textSha256()).hasSize(64);
        assertThat(loaded.textLength()).isEqualTo((int) text.codePoints().count());
        assertThat(loaded.claimCount()).isEqualTo(3);
        assertThat(loaded.wasReadBy("7")).isTrue();
        assertThat(loaded.recordedAt()).isEqualTo(NOW);
        assertThat(texts.of(stored.id())).contains(text);
    }

    @Test
    void tellsWhatIsKnownFromWhatIsOnlyDerived() {
        var source = add("Bauern protestieren.", new Description(null, "Protest", null, null, null));
        source.read("7", new SelfDescription(null, null, "Bauern", "Bote", List.of()), 0, 0);

        var loaded = loaded(source);

        assertThat(loaded.title()).isEqualTo("Protest");
        assertThat(loaded.isTitleDerived()).isFalse();
        assertThat(loaded.publisher()).isEqualTo("Bote");
        assertThat(loaded.isPublisherDerived()).isTrue();
        assertThat(loaded.publishedAt()).isNull();
    }

    @Test
    void keepsATextOfAMegabyte() {
        var text = "Ein Satz über die Flut. ".repeat(50_000);
        var source = add(text, Description.NONE);

        loaded(source);

        assertThat(texts.of(source.id())).contains(text);
    }

    @Test
    void numbersSourcesInTheOrderOfTheirArrival() {
        var first = add("Erster.", Description.NONE);
        arrivals.takeTurn();
        var second = add("Zweiter.", Description.NONE);

        assertThat(second.seq()).isGreaterThan(first.seq());
    }

    @Test
    void keepsAClaimAsItWas() {
        var extracted = aQuantity(TEXT, "rund 300 Landwirte")
                .value("300.50")
                .about("Landwirt")
                .on(new ClaimTime(
                        "2021-07-12",
                        LocalDate.parse("2021-07-12"),
                        LocalDate.parse("2021-07-12"),
                        "am Montag",
                        "Montag vor dem Erscheinen",
                        Span.between(22, 31)))
                .at(new ClaimPlace("Bonn", "Q586", List.of("Nordrhein-Westfalen", "Deutschland"), Span.between(3, 7)))
                .saidBy("Polizei", SpeechType.INDIRECT)
                .labelled("rund 300 Landwirte protestieren in Bonn")
                .build();
        var claim = recorded(List.of(extracted)).getFirst();
        claim.answers("que_1", "prp_1");
        claim.comesFrom(new Origin("Polizei", List.of("dpa"), true, Origin.Basis.EXPLICIT_CREDIT));
        claim.isPartOf(List.of("cfl_2", "cfl_1"));

        var loaded = loaded(claim);

        assertThat(loaded.id()).isEqualTo(claim.id());
        assertThat(loaded.evidence()).isEqualTo(claim.evidence());
        assertThat(loaded.extracted())
                .usingRecursiveComparison()
                .ignoringFields("derivation")
                .isEqualTo(extracted);
        assertThat(loaded.derivation()).isEqualTo(extracted.derivation().print());
        assertThat(loaded.origin()).isEqualTo(claim.origin());
        assertThat(loaded.conflictIds()).containsExactly("cfl_1", "cfl_2");
        assertThat(loaded.questionId()).isEqualTo("que_1");
        assertThat(loaded.review()).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(loaded.recordedAt()).isEqualTo(NOW);
    }

    @Test
    void writesAllClaimsOfASourceAtOnceAndAsksNothingBefore() {
        var source = add("Neunzig Sätze.", Description.NONE);
        var statements = IntStream.range(0, 90)
                .mapToObj(i -> aStatement(TEXT, TEXT.toString().substring(i % 70, i % 70 + 3))
                        .about("Satz " + i)
                        .build())
                .toList();
        var found = Claim.of(place(source), statements);
        entities.flush();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        claims.saveAll(found);
        entities.flush();

        assertThat(found).hasSize(90);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(statistics.getEntityInsertCount()).isEqualTo(90);
        assertThat(statistics.getEntityUpdateCount()).isZero();
    }

    @Test
    void changesNothingThatWasOnlyLookedAt() {
        var claim = recorded(List.of(aStatement(TEXT, "Erlass").build())).getFirst();
        var loaded = loaded(claim);
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        loaded.extracted();
        entities.flush();

        assertThat(statistics.getEntityUpdateCount()).isZero();
    }

    @Test
    void listsAndCountsTheClaimsThatStand() {
        var recorded = recorded(List.of(
                aQuantity(TEXT, "300").build(),
                aStatement(TEXT, "protestierten").build(),
                aStatement(TEXT, "Erlass").build()));
        recorded.get(1).withdraw(NOW);
        recorded.get(0).answers("que_1", "prp_1");
        recorded.get(1).answers("que_1", "prp_2");
        entities.flush();
        var sourceId = recorded.getFirst().sourceId();

        assertThat(claims.findBySourceIdAndWithdrawnAtIsNullOrderBySeqDesc(sourceId))
                .containsExactly(recorded.get(0), recorded.get(2));
        assertThat(claims.findBySourceIdOrderBySeqDesc(sourceId)).hasSize(3);
        assertThat(claims.findByQuestionIdInAndWithdrawnAtIsNullOrderBySeq(List.of("que_1")))
                .containsExactly(recorded.get(0));
        assertThat(claims.countByKind())
                .containsExactly(new Claims.OfKind(ClaimKind.QUANTITY, 1), new Claims.OfKind(ClaimKind.STATEMENT, 1));
    }

    private Source add(String text, Description description) {
        var document = RawDocument.of(text, description);
        var source = arrivals.next(document);
        arrivals.add(source, document.text());
        return source;
    }

    private List<Claim> recorded(List<ExtractedClaim> extracted) {
        return claims.saveAll(Claim.of(place(add(TEXT.toString(), Description.NONE)), extracted));
    }

    private static Claim.InSource place(Source source) {
        return new Claim.InSource(source.id(), source.seq(), source.textSha256(), TEXT, 0, "7", NOW);
    }

    private Source loaded(Source source) {
        entities.flush();
        entities.clear();
        return sources.findById(source.id()).orElseThrow();
    }

    private Claim loaded(Claim claim) {
        entities.flush();
        entities.clear();
        return claims.findById(claim.id()).orElseThrow();
    }
}
