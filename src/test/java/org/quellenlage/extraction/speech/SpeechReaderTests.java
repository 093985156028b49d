package org.quellenlage.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.speech.Speech.CueClass;

class SpeechReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Die Brücke ist gesperrt“, sagte Anna Meier.",
                "„Die Brücke ist gesperrt”, sagte Anna Meier.",
                "\"Die Brücke ist gesperrt\", sagte Anna Meier.",
                "«Die Brücke ist gesperrt», sagte Anna Meier.",
                "»Die Brücke ist gesperrt«, sagte Anna Meier.",
                "“Die Brücke ist gesperrt”, sagte Anna Meier.",
                "''Die Brücke ist gesperrt'', sagte Anna Meier.",
                "‚Die Brücke ist gesperrt‘, sagte Anna Meier."
            })
    void readsQuotationMarksOfEveryKind(String text) {
        var heard = Heard.in(text);

        assertThat(heard.content(heard.saying("gesperrt"))).containsExactly("Die Brücke ist gesperrt");
        assertThat(heard.saying("gesperrt").type()).isEqualTo(SpeechType.DIRECT);
        assertThat(heard.speakerOf("gesperrt")).isEqualTo("Anna Meier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Brücke sei sicher, hieß es aus dem Ministerium. | Ministerium
        Die Brücke sei sicher, hieß es vonseiten der Stadt. | Stadt
        Die Brücke sei sicher, hieß es am Montag bei der Polizei. | Polizei
        Aus dem Rathaus hieß es, die Brücke sei sicher. | Rathaus
        """)
    void hearsFromWhereItIsSaid(String text, String speaker) {
        var heard = Heard.in(text);

        assertThat(heard.saying("sicher").cue()).isNotNull();
        assertThat(heard.speakerOf("sicher")).isEqualTo(speaker);
    }

    @Test
    void endsAQuotationThatIsNeverClosedWithItsSentence() {
        var heard = Heard.in("Anna Meier sagte: „Die Brücke ist morsch. Danach fuhr sie nach Hause.");

        assertThat(heard.content(heard.saying("morsch"))).containsExactly("Die Brücke ist morsch.");
    }

    @Test
    void keepsAQuotationOverSeveralSentencesInOnePiece() {
        var heard = Heard.in("„Die Brücke ist morsch. Wir sperren sie“, sagte Anna Meier.");

        assertThat(heard.content(heard.saying("morsch"))).containsExactly("Die Brücke ist morsch. Wir sperren sie");
    }

    @Test
    void followsAQuotationIntoTheNextParagraph() {
        var heard = Heard.in("Anna Meier sagte: „Die Brücke ist morsch.\n\nSie muss weg.“ Dann ging sie.");

        assertThat(heard.content(heard.saying("morsch"))).containsExactly("Die Brücke ist morsch.\n\nSie muss weg.");
    }

    @Test
    void hearsAQuotationInsideOfReportedSpeech() {
        var heard = Heard.in("Anna Meier sagte, die Brücke sei „sehr morsch“ und müsse weg.");

        assertThat(heard.contents("quotation/inside")).containsExactly(List.of("sehr morsch"));
        assertThat(heard.speakerOf("die Brücke sei")).isEqualTo("Anna Meier");
    }

    @Test
    void takesTheParagraphBehindAColonForAQuotationWithItsSignature() {
        var heard = Heard.in("""
            Die Stadt sperrt die Brücke. Zur Sperrung sagte die Bürgermeisterin Anna Meier:
            Wir haben keine Wahl. Die Brücke hält nicht mehr.
            Anna Meier, Bürgermeisterin
            Am Abend wurde die Brücke gesperrt.\
            """);

        assertThat(heard.speakerOf("keine Wahl")).isEqualTo("Anna Meier");
        assertThat(heard.saying("keine Wahl").type()).isEqualTo(SpeechType.DIRECT);
    }

    @Test
    void leavesTitlesAndNamesInQuotationMarksAlone() {
        var heard = Heard.in("Der Film „Die Brücke“ läuft seit Montag. Der Frachter „Lotte“ liegt im Hafen.");

        assertThat(heard.speeches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ein Sprecher der Polizei wollte nicht bestätigen, dass alle Schweden waren. Er sagte, der Dom sei leer.   | Sprecher der Polizei
        Die Forscher kamen nach Graz. Sie berichteten, der Dom sei leer.                                         | Forscher
        Der 81-jährige Wirt kam. Karl Berg ging. Am Montag sagte der 81-Jährige, der Dom sei leer.               | Wirt
        Der 81-jährige Wirt kam. Karl Berg ging. Am Montag sagte der 81-jährige, der Dom sei leer.               | Wirt
        Anna Huber (53) kam. Anna Berg ging. Am Montag sagte die 53-Jährige, der Dom sei leer.                   | Anna Huber
        """)
    void findsWhoAPronounOrAnAgeMeans(String text, String speaker) {
        assertThat(Heard.in(text).speakerOf("der Dom sei leer")).isEqualTo(speaker);
    }

    @Test
    void goesOnInTheKonjunktivOverParagraphs() {
        var heard = Heard.in("Die Brücke sei morsch, sagte Anna Meier. Sie müsse weg.\n\n"
                + "Eine neue werde bald gebaut. Am Montag regnete es.");

        var goesOn = heard.saying("müsse weg");
        assertThat(heard.content(goesOn)).containsExactly("Sie müsse weg.\n\nEine neue werde bald gebaut.");
        assertThat(goesOn.type()).isEqualTo(SpeechType.INDIRECT_FREE_INDIRECT);
        assertThat(heard.speakerOf("müsse weg")).isEqualTo("Anna Meier");
    }

    @Test
    void takesWuerdeForReportedSpeechBehindReportedSpeechOnly() {
        var reported = Heard.in("Anna Meier sagte, die Brücke sei morsch. Die Kosten würden steigen.");
        var unreal = Heard.in("Die Brücke ist morsch. Die Kosten würden steigen, wenn sie fiele.");

        assertThat(reported.speakerOf("Kosten")).isEqualTo("Anna Meier");
        assertThat(unreal.speeches()).isEmpty();
    }

    @Test
    void givesFreeSpeechToTheSubjectOfTheCueBeforeIt() {
        var heard = Heard.in("Die Polizei wies die Vorwürfe zurück. Alles sei geprüft worden.");

        assertThat(heard.speakerOf("geprüft")).isEqualTo("Polizei");
    }

    @Test
    void hearsHearsayInSollWithThePerfect() {
        var heard = Heard.in("Der Mann soll drei Häuser angezündet haben.");

        assertThat(heard.saying("angezündet").type()).isEqualTo(SpeechType.FREE_INDIRECT);
        assertThat(heard.saying("angezündet").speaker()).isNull();
    }

    @Test
    void takesAPlanWithSollForNoHearsay() {
        var heard = Heard.in("Die Brücke soll im Mai fertig sein.");

        assertThat(heard.speeches()).isEmpty();
    }

    @Test
    void namesThePersonAPronounMeans() {
        var heard = Heard.in("Anna Meier sagte, die Brücke sei morsch. „Wir sperren sie“, fügte sie hinzu.");

        assertThat(heard.speakerOf("Wir sperren")).isEqualTo("Anna Meier");
    }

    @Test
    void keepsTheCarrierApartFromTheSpeaker() {
        var heard = Heard.in("„Die Brücke ist morsch“, sagte Anna Meier laut Reuters am Montag.");

        assertThat(heard.speakerOf("morsch")).isEqualTo("Anna Meier");
        assertThat(heard.carrierOf("morsch")).isEqualTo("Reuters");
    }

    @Test
    void tellsWhoIsQuotedFromWhoQuotes() {
        var heard = Heard.in("„Die Brücke ist morsch“, zitiert die Zeitung den Minister.");

        assertThat(heard.contents("quotation/quoted-by")).containsExactly(List.of("Die Brücke ist morsch"));
        assertThat(heard.speeches()).anySatisfy(it -> {
            assertThat(it.speaker()).isNotNull();
            assertThat(it.carrier()).isNotNull();
        });
    }

    @Test
    void keepsAnonymousSourcesAnonymous() {
        var heard = Heard.in("Anna Meier schwieg. Medienberichten zufolge ist die Brücke morsch.");

        var speaker = heard.saying("morsch").speaker();
        assertThat(speaker).isNotNull();
        assertThat(speaker.claimant().kind()).isEqualTo(Claimant.Kind.ANONYMOUS);
    }

    @Test
    void namesTheOwnerOfAnAccount() {
        var heard = Heard.in("Nach Angaben der Polizei wurden drei Menschen verletzt.");

        assertThat(heard.speakerOf("verletzt")).isEqualTo("Polizei");
    }

    @Test
    void namesEveryoneWhoSaysItTogether() {
        var heard = Heard.in("Nach Angaben von Washington und Seoul wurden Waffen geliefert.");

        var speaker = heard.saying("Waffen").speaker();
        assertThat(speaker).isNotNull();
        assertThat(speaker.others()).hasSize(1);
        assertThat(heard.content(heard.saying("Waffen"))).containsExactly("wurden Waffen geliefert");
    }

    @Test
    void readsTheCueWithItsParticle() {
        var heard = Heard.in("Die Stadt teilte am Montag mit, dass die Brücke morsch ist.");

        var cue = heard.saying("morsch").cue();
        assertThat(cue).isNotNull();
        assertThat(cue.lemma()).isEqualTo("mitteilen");
        assertThat(cue.kind()).isEqualTo(CueClass.NEUTRAL);
    }

    @Test
    void readsIdiomsAsCues() {
        var heard = Heard.in("Die Stadt brachte zum Ausdruck, dass die Brücke morsch ist.");

        assertThat(heard.saying("morsch").cue()).isNotNull();
    }

    @Test
    void tellsTheClassOfACue() {
        assertThat(cueClassOf("Die Stadt bestreitet, dass die Brücke morsch ist."))
                .isEqualTo(CueClass.DENIES);
        assertThat(cueClassOf("Die Stadt behauptet, dass die Brücke morsch ist."))
                .isEqualTo(CueClass.CLAIMS);
        assertThat(cueClassOf("Die Stadt räumt ein, dass die Brücke morsch ist."))
                .isEqualTo(CueClass.CONFIRMS);
        assertThat(cueClassOf("Die Stadt befürchtet, dass die Brücke morsch ist."))
                .isEqualTo(CueClass.THINKS);
    }

    private static CueClass cueClassOf(String text) {
        var cue = Heard.in(text).saying("morsch").cue();
        assertThat(cue).isNotNull();
        return cue.kind();
    }

    @Test
    void hearsNothingWhereSomebodyDoesNotTell() {
        var heard = Heard.in("Die Stadt teilte nicht mit, ob die Brücke morsch ist.");

        assertThat(heard.speeches()).isEmpty();
    }

    @Test
    void takesWhatATreatyStipulatesForNoSpeech() {
        var heard = Heard.in("Der Vertrag verspricht, dass beide Länder einander helfen.");

        assertThat(heard.speeches()).isEmpty();
    }

    @Test
    void endsTheContentWhereTheFrameGoesOn() {
        var heard = Heard.in("Die Behauptung, dass die Brücke morsch sei, ist falsch.");

        assertThat(heard.content(heard.saying("morsch"))).containsExactly("dass die Brücke morsch sei");
    }

    @Test
    void readsTheSourceThatFillsTheFrontOfItsClause() {
        var heard = Heard.in("Nach Angaben eines Sprechers der Feuerwehr in der Stadt brannte das Haus ab.");

        assertThat(heard.content(heard.saying("brannte"))).containsExactly("brannte das Haus ab");
    }

    @Test
    void cutsTheSourceOutOfTheMiddleOfItsClause() {
        var heard = Heard.in("Das Haus ist nach Angaben der Feuerwehr abgebrannt.");

        assertThat(heard.content(heard.saying("abgebrannt"))).containsExactly("Das Haus ist", "abgebrannt");
    }

    @Test
    void hearsTheSameInAnyText() {
        var text = "😀 „Die Brücke ist morsch“, sagte Anna Meier.\r\nSie müsse weg.";

        assertThat(Heard.in(text).speeches())
                .isEqualTo(Heard.in(text).speeches())
                .hasSize(2);
    }

    @Test
    void survivesDeeplyNestedMarks() {
        var heard = Heard.in("„Er sagte: ".repeat(500) + "nichts" + "“".repeat(500));

        assertThat(heard.speeches()).allSatisfy(it -> assertThat(it.pieces()).isNotEmpty());
    }
}
