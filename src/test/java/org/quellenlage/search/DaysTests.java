package org.quellenlage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTests {

    @Test
    void aStretchHasTheMonthsYearsAndDecadesItReachesInto() {
        assertThat(Days.words(day("2019-12-31"), day("2020-01-01")))
                .containsExactly("2019-12", "2019", "201x", "2020-01", "2020", "202x");
        assertThat(Days.words(day("2019-12-31"), null)).containsExactly("open");
        assertThat(Days.words(day("1500-01-01"), day("1500-01-02"))).containsExactly("open");
        assertThat(Days.words(day("2001-01-01"), day("2005-01-01"))).containsExactly("open");
    }

    @Test
    void whatIsAskedForIsAFewWords() {
        assertThat(Days.covering(day("2018-11-01"), day("2031-02-28")))
                .containsExactly("2018-11", "2018-12", "2019", "202x", "2030", "2031-01", "2031-02");
        assertThat(Days.covering(null, null)).hasSize(40);
        assertThat(Days.areWhole(day("2024-01-01"), day("2024-02-29"))).isTrue();
        assertThat(Days.areWhole(day("2024-01-02"), null)).isFalse();
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
