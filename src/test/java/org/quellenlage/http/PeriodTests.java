package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({"2024-12-04, 2024-12-04, 2024-12-04", "2024-02, 2024-02-01, 2024-02-29", "2023, 2023-01-01, 2023-12-31"
    })
    void isADayAMonthOrAYear(String text, LocalDate first, LocalDate last) {
        assertThat(Period.parse("from", text)).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gestern",
                "2024-13",
                "2024-02-30",
                "24",
                "0000",
                "+99999-01-01",
                "04.12.2024",
                "2024-12-04T00:00"
            })
    void isNothingElse(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Period.parse("from", text))
                .withMessageContaining("'from'")
                .withMessageContaining("2024-12-04");
    }
}
