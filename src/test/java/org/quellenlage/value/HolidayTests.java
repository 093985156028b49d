package org.quellenlage.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates after the calendars the communities publish. */
class HolidayTests {

    private static LocalDate day(String name, int year) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        return Holiday.beginningWith(words.getFirst()).stream()
                .filter(it -> it.words().equals(words))
                .findFirst()
                .orElseThrow()
                .holiday()
                .in(year);
    }

    @ParameterizedTest
    @CsvSource({
        "Ostern, 1961-04-02",
        "Ostern, 2008-03-23",
        "Ostern, 2038-04-25",
        "Pfingsten, 2024-05-19",
        "Orthodoxes Ostern, 2023-04-16",
        "Aschermittwoch, 2021-02-17",
        "Totensonntag, 2022-11-20",
        "Vierter Advent, 2017-12-24",
        "Erntedankfest, 2021-10-03",
        "Black Friday, 2023-11-24"
    })
    void reckonsChristianAndCivilDays(String name, LocalDate date) {
        assertThat(day(name, date.getYear())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "Zuckerfest, 2023-04-21",
        "Opferfest, 2022-07-09",
        "Islamisches Neujahr, 2021-08-09",
        "Rosch ha-Schana, 2022-09-25",
        "Jom Kippur, 2021-09-15",
        "Pessach, 2024-04-22",
        "Chanukka, 2024-12-25",
        "Purim, 2024-03-23",
        "Chinesisches Neujahr, 2023-01-22",
        "Drachenbootfest, 2023-06-22",
        "Mondfest, 2024-09-17",
        "Diwali, 2022-10-24",
        "Holi, 2022-03-18",
        "Vesakh, 2020-05-07",
        "Pongal, 2022-01-14"
    })
    void reckonsFeastsOfOtherCalendars(String name, LocalDate date) {
        assertThat(day(name, date.getYear())).isEqualTo(date);
    }

    @Test
    void findsNoDayWhereACalendarIsNotReckoned() {
        assertThat(Holiday.beginningWith("diwali").getFirst().holiday().in(1200))
                .isNull();
        assertThat(Holiday.beginningWith("zuckerfest").getFirst().holiday().in(1200))
                .isNull();
    }

    @Test
    void knowsEveryNameOfTheList() {
        for (var word : Holiday.firstWords()) {
            for (var form : Holiday.beginningWith(word)) {
                assertThat(form.holiday().in(2024))
                        .as(form.holiday().name())
                        .isBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
            }
        }
    }
}
