package org.quellenlage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which nouns name persons: those with a feminine in "-in". */
class PersonNounTests {

    private static final Morphology MORPHOLOGY = Morphology.german();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Techniker",
                "Ingenieure",
                "Soldaten",
                "Kollege",
                "Lkw-Fahrer",
                "Bergleute",
                "Lehrerin",
                "Verletzte"
            })
    void tellsPersonsByTheirFeminine(String noun) {
        assertThat(MORPHOLOGY.word(noun).isPerson()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Computer", "Container", "Motor", "Häuser"})
    void takesNoThingForAPerson(String noun) {
        assertThat(MORPHOLOGY.word(noun).isPerson()).isFalse();
    }
}
