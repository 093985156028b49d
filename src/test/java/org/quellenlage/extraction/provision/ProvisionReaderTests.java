package org.quellenlage.extraction.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.text.DocumentReader;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Text;

class ProvisionReaderTests {

    private static final DocumentReader DOCUMENTS = new DocumentReader(Morphology.german());
    private static final ProvisionReader PROVISIONS = new ProvisionReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nach § 433 BGB haftet er.;§ 433 BGB;433;;BGB",
                "Nach § 823 Abs. 1 BGB haftet er.;§ 823 Abs. 1 BGB;823;Abs. 1;BGB",
                "Das regelt § 35a Abs. 2 Satz 1 Nr. 3 SGB VIII klar.;§ 35a Abs. 2 Satz 1 Nr. 3 SGB VIII;35a;"
                        + "Abs. 2 Satz 1 Nr. 3;SGB VIII",
                "Das folgt aus Art. 103 Abs. 1 GG selbst.;Art. 103 Abs. 1 GG;103;Abs. 1;GG",
                "Das folgt aus den §§ 812 ff. BGB nicht.;§§ 812 ff. BGB;812;ff.;BGB",
                "Das steht in § 7 des Aufenthaltsgesetzes.;§ 7 des Aufenthaltsgesetzes;7;;Aufenthaltsgesetz",
                "Das steht in § 6 Waffengesetz geschrieben.;§ 6 Waffengesetz;6;;Waffengesetz",
                "Laut Artikel 22 des Vertrages gilt das.;Artikel 22 des Vertrages;22;;Vertrag",
                "Artikel 51 der UN-Charta erlaubt es.;Artikel 51 der UN-Charta;51;;UN-Charta",
                "Artikel 51 der Charta der Vereinten Nationen erlaubt es.;"
                        + "Artikel 51 der Charta der Vereinten Nationen;51;;Charta der Vereinten Nationen",
                "Artikel 8 der Konvention zum Schutz der Menschenrechte gilt.;"
                        + "Artikel 8 der Konvention zum Schutz der Menschenrechte;8;;"
                        + "Konvention zum Schutz der Menschenrechte",
                "Nach § 53 Zweites Buch Sozialgesetzbuch endet das.;§ 53 Zweites Buch Sozialgesetzbuch;53;;"
                        + "Zweites Buch Sozialgesetzbuch",
                "So will es § 12 BauNVO 1990 seither.;§ 12 BauNVO 1990;12;;BauNVO 1990",
                "So steht es in StPO § 81 geschrieben.;StPO § 81;81;;StPO",
                "Artikel 4 sieht Beistand vor.;Artikel 4;4;;",
                "Der Paragraf 218 bleibt.;Paragraf 218;218;;"
            })
    void readsOneReference(
            String sentence, String words, String article, @Nullable String paragraph, @Nullable String instrument) {
        var references = read(sentence);

        assertThat(references).hasSize(1);
        var reference = references.getFirst();
        assertThat(sentence.substring(reference.span().start(), reference.span().end()))
                .isEqualTo(words);
        assertThat(reference.article()).isEqualTo(article);
        assertThat(reference.paragraph()).isEqualTo(paragraph);
        assertThat(reference.instrument()).isEqualTo(instrument);
        assertThat(reference.isNamed()).isTrue();
    }

    @Nested
    class Chains {

        @Test
        void giveEveryMemberTheInstrumentTheyEndWith() {
            var sentence = "Die §§ 3, 4 und 7 Abs. 2 BImSchG gelten.";

            assertThat(words(sentence)).containsExactly("§§ 3", "4", "7 Abs. 2 BImSchG");
            assertThat(read(sentence))
                    .extracting(ProvisionReference::instrument)
                    .containsExactly("BImSchG", "BImSchG", "BImSchG");
            assertThat(read(sentence)).extracting(ProvisionReference::article).containsExactly("3", "4", "7");
        }

        @Test
        void runFromOneParagraphToAnother() {
            assertThat(words("Die §§ 90 bis 103 der Strafprozessordnung gelten."))
                    .containsExactly("§§ 90", "103 der Strafprozessordnung");
        }

        @Test
        void joinReferencesWithMarksOfTheirOwn() {
            var sentence = "Nach § 2 Abs. 1 in Verbindung mit § 9 VersG ist das strafbar.";

            assertThat(words(sentence)).containsExactly("§ 2", "§ 9 VersG");
            assertThat(read(sentence).getFirst().paragraph()).isEqualTo("Abs. 1");
        }

        @Test
        void endWhereAnInstrumentIsNamed() {
            assertThat(words("Nach § 5 TMG und § 18 MStV gilt das.")).containsExactly("§ 5 TMG", "§ 18 MStV");
        }

        @Test
        void keepTheListOfDivisionsTogether() {
            assertThat(words("Nach § 4 Nr. 9 und 10 AsylG gilt das.")).containsExactly("§ 4 Nr. 9 und 10 AsylG");
        }

        @Test
        void leaveAnAmountBehindThemAlone() {
            assertThat(words("Er zahlte nach § 4 Nr. 1 und 50 Euro extra.")).containsExactly("§ 4 Nr. 1");
        }
    }

    @Test
    void usesAnInstrumentOnce() {
        assertThat(words("Vgl. § 12 BGB § 9.")).containsExactly("§ 12 BGB", "§ 9");
    }

    @Test
    void readsActsOfTheEuropeanUnion() {
        assertThat(words("Die Richtlinie 2001/18/EG und die Verordnung (EU) Nr. 604/2013 gelten."))
                .containsExactly("Richtlinie 2001/18/EG", "Verordnung (EU) Nr. 604/2013");
    }

    @Test
    void knowsThatAParagraphWithoutItsLawIsAHint() {
        var bare = read("Das folgt aus § 9 nicht.");
        var unnamed = read("Das folgt aus § 9 der Satzung nicht.");

        assertThat(bare).hasSize(1).noneMatch(ProvisionReference::isNamed);
        assertThat(unnamed).hasSize(1).noneMatch(ProvisionReference::isNamed);
        assertThat(unnamed.getFirst().instrument()).isEqualTo("Satzung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So entschied das Gericht (AP Nr. 12 zu § 1 KSchG).",
                "Siehe SozR 4-1500 § 160 Nr. 5.",
                "Vgl. Huber, WRV, Art. 48 Rn. 7.",
                "Der Artikel erschien am Montag.",
                "Das Buch hat 23 Artikel und 5 Kapitel.",
                "In Kapitel 3 stirbt der Held."
            })
    void readsNoReferenceIntoOtherThings(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void readsNoReferenceIntoTheHeadingOfALaw() {
        assertThat(read("§ 12\nWer lügt, fliegt.")).isEmpty();
    }

    @Test
    void doesNotReachIntoTheNextParagraph() {
        assertThat(words("Es gilt Artikel 5\nBGB-Reform kommt.")).containsExactly("Artikel 5");
    }

    private static List<ProvisionReference> read(String text) {
        return PROVISIONS.read(DOCUMENTS.read(Text.of(text)));
    }

    private static List<String> words(String text) {
        return read(text).stream()
                .map(it -> text.substring(it.span().start(), it.span().end()))
                .toList();
    }
}
