package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelLanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | DE",
                "de-CH, de;q=0.9, en;q=0.5 | DE",
                "en | EN",
                "en-GB, de;q=0.3 | EN",
                "fr, de;q=0.8, en;q=0.7 | DE",
                "fr | EN",
                "* | EN",
                "%%% | EN",
                " | EN"
            })
    void isWhatTheClientPrefersOfTheTwo(@Nullable String header, LabelLanguage language) {
        assertThat(LabelLanguage.of(header)).isEqualTo(language);
    }
}
