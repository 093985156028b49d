package org.quellenlage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.quellenlage.text.Block.Kind;

class BlocksTests {

    private static final String PARAGRAPH =
            "Der Gemeinderat hat am Abend beschlossen, das alte Schwimmbad zu schließen. Dagegen stimmten vier"
                    + " Mitglieder.";

    private static List<Block> blocks(String... lines) {
        return Blocks.of(Text.of(String.join("\n", lines)));
    }

    private static List<Kind> kinds(String... lines) {
        return blocks(lines).stream().map(Block::kind).toList();
    }

    @Test
    void tellsHeadlinesFromParagraphs() {
        assertThat(kinds("Gemeinde schließt Schwimmbad", PARAGRAPH, "Kosten laufen davon", PARAGRAPH + " Neu."))
                .containsExactly(Kind.HEADLINE, Kind.BODY, Kind.HEADLINE, Kind.BODY);
    }

    @Test
    void leavesATextOfShortLinesAlone() {
        assertThat(kinds("Morgens Nebel")).containsExactly(Kind.BODY);
    }

    @Test
    void excludesTheSecondOfTwoEqualLines() {
        var blocks = blocks("Gemeinde schließt Schwimmbad", "Gemeinde schließt Schwimmbad", PARAGRAPH);

        assertThat(blocks.get(0).kind()).isEqualTo(Kind.HEADLINE);
        assertThat(blocks.get(1).reason()).isEqualTo("repeats a line");
    }

    @Test
    void findsAQuotationSetApartByItsSignature() {
        var kinds = kinds(
                PARAGRAPH,
                "Zum Beschluss sagte die Bürgermeisterin Ilse Brandstätter:",
                "Wir haben uns diese Entscheidung nicht leicht gemacht.",
                "Ilse Brandstätter, Bürgermeisterin",
                PARAGRAPH + " Ende.");

        assertThat(kinds).containsExactly(Kind.BODY, Kind.BODY, Kind.QUOTE, Kind.SIGNATURE, Kind.BODY);
    }

    @Test
    void doesNotTakeAnyShortLineForASignature() {
        var kinds = kinds(
                "Dazu sagte die Bürgermeisterin Ilse Brandstätter:",
                "Wir haben uns diese Entscheidung nicht leicht gemacht.",
                "Reaktionen aus dem Umland");

        assertThat(kinds).doesNotContain(Kind.QUOTE, Kind.SIGNATURE);
    }

    @Test
    void excludesWhatPapersPutAroundAnArticle() {
        var blocks = blocks(
                "mit Video",
                PARAGRAPH,
                "Möchten Sie auf dem Laufenden bleiben? Unser Newsletter kommt jeden Abend in Ihr Postfach.",
                "12 Kommentare",
                "von Renate Mustermann",
                "Heute um 7:15 Uhr veröffentlicht.");

        assertThat(blocks)
                .extracting(Block::reason)
                .containsExactly("media player", null, "newsletter", "comments", "author", "time of publication");
    }

    @Test
    void keepsParagraphsThatSpeakOfSuchThings() {
        var blocks = blocks(
                "Die Partei verschickt ihren Newsletter nun täglich, sagte ein Sprecher.",
                "Video der Überwachungskamera zeigt den Täter, wie die Polizei mitteilte.",
                "Mehr zu verdienen versprach ihnen der Vermittler, doch es kam anders als gedacht.",
                "Das Dekret wurde am Montag veröffentlicht.");

        assertThat(blocks).allMatch(Block::isRead);
    }

    @Test
    void excludesTeasersBelowTheirHeadingOnly() {
        var blocks = blocks(
                PARAGRAPH,
                "Mehr zu Schwimmbädern",
                "Sauna im Keller:Was jetzt noch geht",
                "Bad zu, Ärger groß",
                PARAGRAPH + " So.");

        assertThat(blocks).extracting(Block::isRead).containsExactly(true, false, false, false, true);
    }

    @Test
    void excludesATeaserInTheMiddleAloneByItself() {
        var blocks = blocks(
                PARAGRAPH, "Mehr zum Thema – Freibad: Gemeinde sucht Pächter", "Das Bad stammt aus dem Jahr 1962.");

        assertThat(blocks).extracting(Block::isRead).containsExactly(true, false, true);
    }

    @Test
    void knowsCaptionsAndCredits() {
        assertThat(kinds(
                        "Das Bad vor dem Umbau. (Archivbild)",
                        "Quelle: dpa",
                        PARAGRAPH,
                        "Die Bürgermeisterin (rechts) bei der Feier. (Foto: Huber)",
                        "(APA)"))
                .containsExactly(Kind.CAPTION, Kind.DATELINE, Kind.BODY, Kind.CAPTION, Kind.DATELINE);
    }

    @Test
    void takesEveryKindOfLineEnd() {
        var text = Text.of("Erste Zeile.\r\nZweite Zeile.\u2028Dritte 😀 Zeile.\rVierte.");

        assertThat(Blocks.of(text))
                .extracting(it -> text.slice(it.span()))
                .containsExactly("Erste Zeile.", "Zweite Zeile.", "Dritte 😀 Zeile.", "Vierte.");
    }

    @Test
    void survivesEmptyAndBlankTexts() {
        assertThat(Blocks.of(Text.of(""))).isEmpty();
        assertThat(Blocks.of(Text.of(" \n\t\u00a0\n"))).isEmpty();
    }

    @Test
    void readsTenMegabytesInSeconds() {
        var many = Text.of("Dazu sagte sie nach langer Überlegung und im Beisein aller:\n".repeat(170_000));
        var one = Text.of("wort ".repeat(2_000_000));

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(Blocks.of(many)).hasSize(170_000);
            assertThat(Blocks.of(one)).hasSize(1);
        });
    }
}
