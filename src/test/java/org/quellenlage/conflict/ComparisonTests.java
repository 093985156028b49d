package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quellenlage.conflict.Told.aCount;
import static org.quellenlage.conflict.Told.aMeasure;
import static org.quellenlage.conflict.Told.aPaper;
import static org.quellenlage.conflict.Told.aProvision;
import static org.quellenlage.conflict.Told.aStatement;
import static org.quellenlage.conflict.Told.anEvent;
import static org.quellenlage.conflict.Told.apparent;
import static org.quellenlage.conflict.Told.conflicts;
import static org.quellenlage.conflict.Told.entity;
import static org.quellenlage.conflict.Told.phrase;

import org.junit.jupiter.api.Test;
import org.quellenlage.conflict.Told.Assertion;
import org.quellenlage.conflict.Told.Paper;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Span;

class ComparisonTests {

    private static Paper bote() {
        return aPaper("Bote").on("2031-05-03").about("Elbmark", "Torgau");
    }

    private static Paper kurier() {
        return aPaper("Kurier").on("2031-05-03").about("Torgau", "Elbmark");
    }

    private static Assertion dead(String number) {
        return aCount(number, "Toter").in("Torgau", "Sachsen", "Deutschland");
    }

    @Test
    void findsTwoNumbersOfOneMomentContradictory() {
        var found = conflicts(
                bote().tells(dead("17").by("Polizei")),
                kurier().tells(dead("23").by("Feuerwehr")));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.NUMERIC);
            assertThat(it.conflictClass()).isEqualTo(ConflictClass.CONTRADICTION);
            assertThat(it.strength()).isEqualTo(Strength.DEFINITE);
            assertThat(it.positions()).hasSize(2);
            assertThat(it.positions().getFirst().claimants()).containsExactly("Polizei");
        });
    }

    @Test
    void countsTheDeadWhateverTheWords() {
        var words = conflicts(
                bote().tells(dead("17")),
                kurier().tells(aCount("23", "Menschenleben")
                        .verb("fordern")
                        .subject("Flut")
                        .in("Torgau", "Sachsen", "Deutschland")));

        assertThat(words).singleElement().extracting(FoundConflict::kind).isEqualTo(ConflictKind.NUMERIC);
    }

    @Test
    void countsPeopleToWhomItHappensAsTheDead() {
        var found = conflicts(
                bote().tells(dead("17")),
                kurier().tells(aCount("23", "Mensch").verb("sterben").in("Torgau", "Sachsen", "Deutschland")));

        assertThat(found).hasSize(1);
    }

    @Test
    void takesALaterHigherCountAsUpdate() {
        var found = conflicts(
                bote().on("2031-05-03").tells(dead("17")),
                kurier().on("2031-05-04").tells(dead("23")));

        assertThat(found).singleElement().extracting(FoundConflict::kind).isEqualTo(ConflictKind.UPDATE);
    }

    @Test
    void takesALaterLowerCountAsContradiction() {
        var found = conflicts(
                bote().on("2031-05-03").tells(dead("23")),
                kurier().on("2031-05-04").tells(dead("17")));

        assertThat(found).singleElement().extracting(FoundConflict::kind).isEqualTo(ConflictKind.NUMERIC);
    }

    @Test
    void leavesOtherPlacesAndGroupsAlone() {
        assertThat(conflicts(
                        bote().tells(dead("17")),
                        kurier().tells(aCount("23", "Toter").in("Pirna", "Sachsen", "Deutschland"))))
                .isEmpty();
        assertThat(conflicts(
                        bote().tells(aCount("17", "Verletzter")
                                .object("Verletzter", "schwer")
                                .in("Torgau")),
                        kurier().tells(aCount("23", "Verletzter")
                                .object("Verletzter", "leicht")
                                .in("Torgau"))))
                .isEmpty();
    }

    @Test
    void leavesDaysOfACountAlone() {
        assertThat(conflicts(
                        bote().tells(aCount("400", "Besucher").in("Torgau").on("2031-05-01")),
                        kurier().tells(aCount("900", "Besucher").in("Torgau").on("2031-05-02"))))
                .isEmpty();
    }

    @Test
    void seesThatAPartCannotExceedTheWhole() {
        var part = aCount("11000", "Soldat")
                .object("Soldat", "norwegisch")
                .rund()
                .verb("schicken")
                .in("Torgau", "Sachsen");
        var whole = aCount("10000", "Soldat")
                .object("Soldat", "norwegisch")
                .rund()
                .verb("stationieren")
                .in("Sachsen");
        var smaller = aCount("8000", "Soldat")
                .object("Soldat", "norwegisch")
                .rund()
                .verb("schicken")
                .in("Torgau", "Sachsen");

        var found = conflicts(bote().tells(part), kurier().tells(whole));
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.NUMERIC);
            assertThat(it.strength()).isEqualTo(Strength.POSSIBLE);
            assertThat(it.differingSlots()).containsExactly("place");
            assertThat(it.question().labels().de()).isEqualTo("Norwegische Soldaten in Sachsen – Entsendung");
        });
        assertThat(conflicts(bote().tells(smaller), kurier().tells(whole))).isEmpty();
        assertThat(apparent(bote().tells(smaller), kurier().tells(whole)))
                .extracting(FoundConflict::kind)
                .contains(ConflictKind.SCOPE_DIFFERENCE);
    }

    @Test
    void takesTheGroupFromAnEarlierSentence() {
        var found = conflicts(aPaper("Bote")
                .about("Elbmark", "Torgau")
                .tells(
                        aStatement("entsenden").object("Soldat", "norwegisch").subject(entity("Elbmark")),
                        aCount("11000", "Soldat")
                                .rund()
                                .verb("schicken")
                                .in("Torgau", "Sachsen")
                                .by("Berichte"),
                        aCount("10000", "Soldat")
                                .object("Soldat", "norwegisch")
                                .rund()
                                .verb("stationieren")
                                .in("Sachsen")
                                .by("Ministerium")));

        assertThat(found).singleElement().extracting(FoundConflict::kind).isEqualTo(ConflictKind.NUMERIC);
    }

    @Test
    void letsBoundsAgree() {
        assertThat(conflicts(
                        bote().tells(aCount("10000", "Soldat")
                                .moreThan()
                                .verb("entsenden")
                                .in("Torgau")),
                        kurier().tells(aCount("11000", "Soldat")
                                .rund()
                                .verb("entsenden")
                                .in("Torgau"))))
                .isEmpty();
        assertThat(conflicts(
                        bote().tells(aMeasure("24", "a", "Besuch").verb("sein").in("Torgau")),
                        kurier().tells(aMeasure("2", "10a", "Staatsbesuch")
                                .moreThan()
                                .verb("sein")
                                .in("Torgau"))))
                .isEmpty();
    }

    @Test
    void keepsOneVoiceOfOneArticleFromContradictingItself() {
        assertThat(conflicts(bote().tells(dead("17"), dead("3")))).isEmpty();
        assertThat(conflicts(bote().tells(dead("17").by("Polizei"), dead("3").by("Polizei"))))
                .isEmpty();
    }

    @Test
    void doesNotCompareStoriesThatShareOnlyTheNoun() {
        assertThat(conflicts(
                        aPaper("Bote").on("2031-05-03").about("Elbmark").tells(aCount("17", "Toter")),
                        aPaper("Kurier").on("2031-05-03").about("Lissabon").tells(aCount("23", "Toter"))))
                .isEmpty();
        assertThat(conflicts(
                        bote().on("2031-05-03").tells(dead("17")),
                        kurier().on("2033-05-03").tells(dead("23"))))
                .isEmpty();
    }

    @Test
    void believesTwoSourcesThatAgreeElsewhere() {
        assertThat(conflicts(bote().tells(dead("17"), dead("3")), kurier().tells(dead("17"), dead("5"))))
                .isEmpty();
    }

    @Test
    void findsOneAgencyRevisingItself() {
        var found = conflicts(
                bote().on("2031-05-03")
                        .tells(aMeasure("4", "EUR", "Schaden").in("Torgau").by("Polizei")),
                kurier().on("2031-05-04")
                        .tells(aMeasure("6", "EUR", "Schaden").in("Torgau").by("Polizei")));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.SELF_REVISION);
            assertThat(it.conflictClass()).isEqualTo(ConflictClass.EVOLUTION);
        });
    }

    @Test
    void noticesALostHedge() {
        var found = conflicts(
                bote().tells(aCount("12345", "Soldat")
                        .upTo()
                        .verb("entsenden")
                        .in("Torgau")
                        .by("Generalstab")),
                kurier().tells(aCount("12345", "Soldat")
                        .verb("entsenden")
                        .in("Torgau")
                        .by("Generalstab")));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.HEDGE_LOSS);
            assertThat(it.conflictClass()).isEqualTo(ConflictClass.DISTORTION);
        });
    }

    // ---------------------------------------------------------------------- events

    @Test
    void findsTwoDaysOfOneSignature() {
        var found = conflicts(
                bote().tells(anEvent("unterzeichnen")
                        .object("Abkommen")
                        .with("Anna Berg")
                        .on("2031-05-01")),
                kurier().tells(anEvent("Unterzeichnung")
                        .object("Partnerschaftsvertrag")
                        .with("Anna Berg")
                        .on("2031-04-29")));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.TEMPORAL);
            assertThat(it.strength()).isEqualTo(Strength.PROBABLE);
            assertThat(it.gap()).isEqualByComparingTo("2");
        });
    }

    @Test
    void tellsThreeSignaturesApart() {
        assertThat(conflicts(
                        bote().tells(
                                        anEvent("unterzeichnen")
                                                .object("Vertrag")
                                                .with("Anna Berg")
                                                .on("2031-04-01"),
                                        anEvent("unterzeichnen")
                                                .object("Gesetz")
                                                .with("Anna Berg")
                                                .on("2031-04-20")),
                        kurier().tells(
                                        anEvent("unterzeichnen")
                                                .object("Vertrag")
                                                .with("Otto Tal")
                                                .on("2031-04-29"),
                                        anEvent("inkrafttreten")
                                                .subject("Vertrag")
                                                .on("2031-05-02"))))
                .isEmpty();
    }

    @Test
    void takesTheDayAsRefinementOfTheMonth() {
        var month = bote().tells(anEvent("unterzeichnen").object("Abkommen").on("2031-04"));
        var day = kurier().tells(anEvent("unterzeichnen").object("Vertrag").on("2031-04-19"));

        assertThat(conflicts(month, day)).isEmpty();
        assertThat(apparent(month, day)).extracting(FoundConflict::kind).containsExactly(ConflictKind.REFINEMENT);
    }

    @Test
    void takesAPlannedDayThatPassedAsUpdate() {
        var found = conflicts(
                bote().on("2031-04-01")
                        .tells(anEvent("starten").subject(entity("Aurora")).on("2031-04-20")),
                kurier().on("2031-05-04")
                        .tells(anEvent("Start").subject(entity("Aurora")).on("2031-05-04")));

        assertThat(found).singleElement().extracting(FoundConflict::kind).isEqualTo(ConflictKind.UPDATE);
    }

    // ---------------------------------------------------------------------- what is so

    @Test
    void setsOpposedJudgementsOfRulesSideBySide() {
        var violation = new Term(
                "direkte Verletzung der Resolutionen",
                "Verletzung",
                "Verletzung",
                java.util.List.of("direkt"),
                null,
                new Span(0, 1));
        var found = conflicts(aPaper("Bote")
                .about("Elbmark", "Torgau")
                .tells(
                        aStatement("darstellen")
                                .subject("Entsendung")
                                .object(violation)
                                .by("Präsident"),
                        aStatement("verletzen")
                                .subject("Zusammenarbeit", "militärisch")
                                .object("Gesetz")
                                .not()
                                .by("Sprecherin")));

        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ConflictKind.POLARITY);
            assertThat(it.strength()).isGreaterThanOrEqualTo(Strength.PROBABLE);
        });
    }

    @Test
    void hearsADenyingVerbAsNo() {
        var found = conflicts(
                bote().tells(aStatement("liefern")
                        .subject(entity("Elbmark"))
                        .object("Waffe")
                        .by("Minister")),
                kurier().tells(aStatement("liefern")
                        .subject(entity("Elbmark"))
                        .object("Waffe")
                        .by("Sprecher", "bestreiten")));

        assertThat(found).singleElement().extracting(FoundConflict::kind).isEqualTo(ConflictKind.POLARITY);
    }

    @Test
    void takesADenialOfADenialAsYes() {
        assertThat(conflicts(
                        bote().tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .by("Minister")),
                        kurier().tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .not()
                                .by("Sprecher", "bestreiten"))))
                .isEmpty();
    }

    @Test
    void leavesPossibilitiesAndDemandsAlone() {
        assertThat(conflicts(
                        bote().tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .possibly()),
                        kurier().tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .not()
                                .by("Sprecher"))))
                .isEmpty();
        assertThat(conflicts(
                        bote().tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .by("Opposition", "fordern")),
                        kurier().tells(aStatement("liefern")
                                .subject(entity("Elbmark"))
                                .object("Waffe")
                                .not()
                                .by("Sprecher"))))
                .isEmpty();
    }

    @Test
    void saysWhyAClaimHasNoQuestion() {
        assertThat(aPaper("Bote").tells(aStatement("kommen").subject("er")).answers())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.question()).isNull();
                    assertThat(it.notComparable()).contains("nennt nicht");
                });
    }

    // ---------------------------------------------------------------------- provisions

    @Test
    void seesOneRuleAscribedToTwoArticlesOfOneTreaty() {
        var third = aProvision("Vertrag", "3").verb("leisten").object(phrase("Hilfe", "militärisch"));
        var fourth = aProvision("Abkommen", "4").verb("leisten").object(phrase("Beistand"));
        var charter = aProvision("UN-Charta", "51").verb("leisten").object(phrase("Hilfe"));

        assertThat(conflicts(bote().tells(third), kurier().tells(fourth)))
                .singleElement()
                .extracting(FoundConflict::kind)
                .isEqualTo(ConflictKind.PROVISION);
        assertThat(conflicts(bote().tells(charter), kurier().tells(fourth))).isEmpty();
    }
}
