package org.quellenlage.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quellenlage.text.Morphology;

class GermanWordsTests {

    private static final GermanWords WORDS = new GermanWords(Morphology.german());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Bäuerinnen verließen die Höfe.      | Bäuerin",
                "Die Bäuerinnen verließen die Höfe.      | höfe",
                "Die Bäuerinnen verließen die Höfe.      | VERLASSEN",
                "Der Umweltministerin fehlten Stimmen.   | Ministerin",
                "Die Hafenarbeiter legten die Arbeit nieder. | arbeiter hafen",
                "Rund 11.000 Ziegel fielen vom Dach.     | 11000",
                "Rund 11.000 Ziegel fielen vom Dach.     | 11,000 Ziegeln",
                "Das Café in Zürich schließt.            | cafe zuerich",
                "Die EU-Kommission prüft das.            | Kommissionen der EU",
                "Der Rückgang betrug 3,5 Prozent.        | 3.5 Prozente",
                "In Straßburg wurde gewählt.             | STRASSBURG",
                "Es war Selenskyjs Rede.                 | selenskyj",
                "Fährt der Bus nach Bonn?                | fahren",
                "Gewerkschafter demonstrierten.          | gewerk* demo*"
            })
    void finds(String text, String asked) {
        assertThat(isFound(text, asked)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Bäuerinnen verließen die Höfe.  | Hafen",
                "Rund 11.000 Ziegel fielen vom Dach. | 11",
                "Der Minister kam.                   | Ministerium",
                "Der Minister kam.                   | Verkehrsminister",
                "Der Rückgang betrug 3,5 Prozent.    | 35",
                "Gewerkschafter demonstrierten.      | gewerk"
            })
    void doesNotFind(String text, String asked) {
        assertThat(isFound(text, asked)).isFalse();
    }

    @Test
    void leavesOutWhatOnlyHoldsASentenceTogether() {
        assertThat(WORDS.of("Und der, die, das wurden von ihr nicht in den.")).isEmpty();
        assertThat(WORDS.asked("der und die")).isEmpty();
        assertThat(WORDS.asked("der Streik in den Häfen")).hasSize(2);
        assertThat(WORDS.asked("%")).isEmpty();
    }

    @Test
    void cutsWhatIsNoWord() {
        assertThat(WORDS.of("x".repeat(100_000))).allMatch(it -> it.length() <= 60);
        assertThat(WORDS.of("1.".repeat(100_000))).allMatch(it -> it.length() <= 60);
    }

    private static boolean isFound(String text, String asked) {
        var words = WORDS.of(text);
        return WORDS.asked(asked).stream()
                .allMatch(any -> any.forms().stream()
                        .anyMatch(form -> any.open()
                                ? words.stream().anyMatch(it -> it.startsWith(form))
                                : words.contains(form)));
    }
}
