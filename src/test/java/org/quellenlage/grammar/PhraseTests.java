package org.quellenlage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quellenlage.text.Agreement;

class PhraseTests {

    @Test
    void seesACapitalisedAdjectiveBeforeItsNoun() {
        assertThat(Parsed.of("Letzten Monat besuchte die Ministerin das Werk.").phrases())
                .containsExactly("[Letzten *Monat]", "[die *Ministerin]", "[das *Werk]");
        assertThat(Parsed.of("Das Rote Kreuz sammelt.").phrases()).containsExactly("[Das Rote *Kreuz]");
    }

    @Test
    void spansAnAttributeBetweenArticleAndNoun() {
        assertThat(Parsed.of("Die von dem Rat im Mai gebilligte Satzung gilt.").phrases())
                .containsExactly("[Die von dem Rat im Mai gebilligte *Satzung]");
        assertThat(Parsed.of("Die neue, von Japan selbst gebaute, sparsame (und leise) Turbine läuft.")
                        .phrases())
                .containsExactly("[Die neue , von Japan selbst gebaute , sparsame ( und leise ) *Turbine]");
    }

    @Test
    void keepsAdjectivesTogetherThatACommaParts() {
        assertThat(Parsed.of("Ein langer, kalter Winter beginnt.").phrases())
                .containsExactly("[Ein langer , kalter *Winter]");
    }

    @Test
    void hangsAGenitiveOnTheNounBeforeIt() {
        assertThat(Parsed.of("Die Sprecherin des Rates schweigt.").phrases())
                .containsExactly("[Die *Sprecherin [des *Rates]]");
    }

    @Test
    void hangsAPlaceButNoTimeOnANounMadeOfAVerb() {
        assertThat(Parsed.of("Der Angriff auf die Stadt begann.").phrases())
                .containsExactly("[Der *Angriff [auf die *Stadt]]");
        assertThat(Parsed.of("Der Angriff im Juni scheiterte.").phrases())
                .containsExactly("[Der *Angriff]", "[im *Juni]");
    }

    @Test
    void joinsNounsInTheInnermostPhraseTheyFit() {
        assertThat(Parsed.of("Die Verhandlungen zwischen Wien und Prag dauern an.")
                        .phrases())
                .containsExactly("[Die *Verhandlungen [zwischen *Wien +[*Prag]]]");
    }

    @Test
    void joinsANewSubjectToTheWholePhraseBeforeIt() {
        assertThat(Parsed.of("Die Regierung Kanadas und der Präsident trafen sich.")
                        .phrases())
                .containsExactly("[Die *Regierung [*Kanadas]+[der *Präsident]]");
    }

    @Test
    void makesANameAfterATitleTheHead() {
        assertThat(Parsed.of("Ministerin Dr. Anna Berg sprach.").phrases())
                .containsExactly("[Ministerin Dr. *Anna Berg]");
    }

    @Test
    void keepsTheNumberOfAnArticle() {
        assertThat(Parsed.of("Nach Artikel 4 der Satzung wählt der Verein den Vorstand.")
                        .phrases())
                .containsExactly("[Nach *Artikel 4 [der *Satzung]]", "[der *Verein]", "[den *Vorstand]");
    }

    @Test
    void takesAPostpositionIntoItsPhrase() {
        var first = Parsed.of("Berichten zufolge trat der Trainer zurück.")
                .clause("zurücktreten")
                .phrases()
                .getFirst();

        assertThat(first.preposition("")).isEqualTo("zufolge");
        assertThat(Parsed.words(first.nominal())).isEqualTo("Berichten");
    }

    @Test
    void takesAComparisonForNoPreposition() {
        var phrases = Parsed.of("Das Ergebnis ist besser als die Prognose.").phrases();

        assertThat(phrases).containsExactly("[Das *Ergebnis]", "[die *Prognose]");
    }

    @ParameterizedTest
    @CsvSource({"Die neue Regierung tagt., tagen, true", "Der neuen Regierung glaubt niemand., glauben, false"})
    void narrowsTheCaseDownByArticleAndAdjective(String sentence, String verb, boolean nominative) {
        var phrase = Parsed.of(sentence).clause(verb).phrases().getFirst();

        assertThat(phrase.canBe(Agreement.NOMINATIVE)).isEqualTo(nominative);
    }

    @Test
    void countsANounAfterANumberAsPlural() {
        var phrase = Parsed.of("Gestern brannten drei Wagen.")
                .clause("brennen")
                .phrases()
                .getFirst();

        assertThat(Agreement.only(phrase.agreement(), Agreement.PLURAL)).isTrue();
    }
}
