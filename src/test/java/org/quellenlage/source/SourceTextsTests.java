package org.quellenlage.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'Der Sturm zog ab.' | 'Der Sturm zog ab.'
        '  Der Sturm\r\n\tzog  ab. ' | 'Der Sturm zog ab.'
        'Im Norden fiel der Strom aus, im Süden fuhren keine Züge, im Westen blieben die Schulen am Montag zu.' | 'Im Norden fiel der Strom aus, im Süden fuhren keine Züge, im Westen blieben die Schulen am…'
        """)
    void tellsWholeWordsOnOneLine(String text, String firstWords) {
        assertThat(SourceTexts.firstWords(text)).isEqualTo(firstWords);
    }

    @ParameterizedTest
    @CsvSource({"x", "👍"})
    void cutsWhatHasNoSpacesWithoutCuttingACharacter(String character) {
        var cut = SourceTexts.firstWords(character.repeat(500));

        assertThat(cut).isEqualTo(character.repeat(45) + "…");
    }
}
