package org.quellenlage.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quellenlage.claim.ExtractedClaims.aQuantity;
import static org.quellenlage.claim.ExtractedClaims.aStatement;
import static org.quellenlage.claim.ExtractedClaims.in;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.text.Text;

class ClaimTests {

    private static final Text TEXT =
            Text.of("👍 In Bonn protestierten laut Polizei rund 300 Landwirte gegen den Erlass.");

    @Test
    void countsItsEvidenceInCodePointsAndInUtf16Units() {
        var claim = the(aQuantity(TEXT, "rund 300 Landwirte").value("300"));

        assertThat(claim.evidence())
                .isEqualTo(new Evidence(
                        37,
                        55,
                        38,
                        56,
                        "rund 300 Landwirte",
                        "Bonn protestierten laut Polizei ",
                        " gegen den Erlass."));
        assertThat(claim.evidence().standsIn(TEXT)).isTrue();
        assertThat(claim.evidence().standsIn("In Bonn")).isFalse();
    }

    @Test
    void keepsItsIdWhileSubjectLabelAndEngineChange() {
        var before = the(aQuantity(TEXT, "rund 300 Landwirte").value("300"));
        var after = Claim.of(
                        in(TEXT, "2"),
                        List.of(aQuantity(TEXT, "rund 300 Landwirte")
                                .value("300.0")
                                .about("Landwirt")
                                .labelled("rund 300 Landwirte in Bonn")
                                .build()))
                .getFirst();

        assertThat(after.id()).isEqualTo(before.id()).startsWith("clm_");
    }

    @Test
    void isAnotherClaimWhereKindPlaceOrValueDiffer() {
        var ids = Claim.of(
                        in(TEXT, "1"),
                        List.of(
                                aQuantity(TEXT, "rund 300 Landwirte")
                                        .value("300")
                                        .build(),
                                aQuantity(TEXT, "rund 300 Landwirte")
                                        .value("301")
                                        .build(),
                                aQuantity(TEXT, "300 Landwirte").value("300").build(),
                                aStatement(TEXT, "rund 300 Landwirte").build(),
                                aStatement(TEXT, "rund 300 Landwirte").negated().build()))
                .stream()
                .map(Claim::id)
                .toList();

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameAssertionOnlyOnceInASource() {
        var claims = Claim.of(
                in(TEXT, "1"),
                List.of(
                        aStatement(TEXT, "protestierten").about("Landwirt").build(),
                        aStatement(TEXT, "protestierten")
                                .about("Landwirt")
                                .labelled("anders")
                                .build()));

        assertThat(claims).hasSize(1);
    }

    @Test
    void tellsTwoAssertionsInTheSameWordsApartByTheirSubjects() {
        var claims = Claim.of(
                in(TEXT, "1"),
                List.of(
                        aStatement(TEXT, "protestierten").about("Landwirt").build(),
                        aStatement(TEXT, "protestierten").about("Winzer").build(),
                        aStatement(TEXT, "protestierten").about("Winzer").build()));

        assertThat(claims).extracting(it -> it.subject().name()).containsExactly("Landwirt", "Winzer");
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void standsInTheOrderOfTheTextAndBeforeClaimsOfEarlierSources() {
        var earlier =
                Claim.of(in(TEXT, "1", 7), List.of(aStatement(TEXT, "Bonn").build()));
        var later = Claim.of(
                in(TEXT, "1", 8),
                List.of(
                        aStatement(TEXT, "Bonn").build(),
                        aStatement(TEXT, "Erlass").build()));

        assertThat(later.get(0).seq()).isGreaterThan(later.get(1).seq());
        assertThat(later.get(1).seq()).isGreaterThan(earlier.get(0).seq());
    }

    @Test
    void keepsTheChainOfWhoSaysSo() {
        var claim = the(aStatement(TEXT, "protestierten").saidBy("Polizei", SpeechType.INDIRECT));

        assertThat(claim.attribution()).singleElement().satisfies(it -> {
            assertThat(it.claimant().name()).isEqualTo("Polizei");
            assertThat(it.words()).isEqualTo(new Passage(29, 36, 30, 37, "Polizei"));
        });
    }

    @Test
    void leavesOutWordsTooManyToCheck() {
        var text = Text.of("Wort ".repeat(3_000));

        assertThat(Claim.of(
                        in(text, "1"), List.of(aStatement(text, text.toString()).build())))
                .isEmpty();
    }

    @Test
    void takesOverANewReadingButKeepsItsPlaceAndItsTime() {
        var claim = the(aStatement(TEXT, "protestierten").labelled("Landwirte protestieren"));
        claim.withdraw(Instant.EPOCH);
        var newer = Claim.of(
                        in(TEXT, "2", 9),
                        List.of(aStatement(TEXT, "protestierten")
                                .labelled("Landwirte protestieren in Bonn")
                                .build()))
                .getFirst();
        var seq = claim.seq();

        claim.readAgain(newer);

        assertThat(claim.labels().de()).isEqualTo("Landwirte protestieren in Bonn");
        assertThat(claim.engineVersion()).isEqualTo("2");
        assertThat(claim.isWithdrawn()).isFalse();
        assertThat(claim.seq()).isEqualTo(seq).isNotEqualTo(newer.seq());
    }

    @Test
    void isNotReadAgainFromAnotherClaim() {
        var claim = the(aStatement(TEXT, "protestierten"));

        assertThatIllegalArgumentException().isThrownBy(() -> claim.readAgain(the(aStatement(TEXT, "Erlass"))));
    }

    @Test
    void listsItsConflictsInAFixedOrder() {
        var claim = the(aStatement(TEXT, "protestierten"));

        claim.isPartOf(List.of("cfl_b", "cfl_a"));
        assertThat(claim.conflictIds()).containsExactly("cfl_a", "cfl_b");

        claim.isPartOf(List.of());
        assertThat(claim.conflictIds()).isEmpty();
    }

    @Test
    void answersAQuestionOrSaysWhyNot() {
        var claim = the(aStatement(TEXT, "protestierten"));

        claim.standsAlone("kein Gegenstand");
        assertThat(claim.notComparable()).isEqualTo("kein Gegenstand");
        claim.answers("que_1", "prp_1");
        assertThat(claim.notComparable()).isNull();
        assertThat(claim.questionId()).isEqualTo("que_1");
        assertThat(claim.kind()).isEqualTo(ClaimKind.STATEMENT);
    }

    private static Claim the(ExtractedClaims.Builder extracted) {
        return Claim.of(in(TEXT, "1"), List.of(extracted.build())).getFirst();
    }
}
