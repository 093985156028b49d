package org.quellenlage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundPartsTests {

    private static final Morphology GERMAN = Morphology.german();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verteidigungsministerium | Ministerium Verteidigung",
                "Grenzsoldat              | Soldat Grenze",
                "Kindergarten             | Garten Kind",
                "Länderchef               | Chef Land",
                "Großbank                 | Bank groß",
                "Fahrverbot               | Verbot fahren",
                "Gegenangriff             | Angriff gegen",
                "Treibhausgasemission     | Emission Treibhausgas Gas Treibhaus Haus treiben",
                "Rentenversicherungsbeitrag | Beitrag Rentenversicherung Versicherung Rente"
            })
    void takesACompoundApart(String compound, String parts) {
        assertThat(GERMAN.parts(compound)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister",
                "Regierung",
                "Universität",
                "Unterhaltung",
                "Überschuss",
                "Einwohner",
                "Demokratie",
                "Milliarde"
            })
    void leavesASimpleWordWhole(String word) {
        assertThat(GERMAN.parts(word)).isEmpty();
    }

    @Test
    void doesNotTryToTakeApartWhatIsNoWord() {
        assertThat(GERMAN.parts("Donau".repeat(10_000))).isEmpty();
        assertThat(GERMAN.parts("B-17-Bomber")).isEmpty();
    }
}
