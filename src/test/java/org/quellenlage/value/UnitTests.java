package org.quellenlage.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.quellenlage.text.WordList;

class UnitTests {

    @Test
    void everyUnitHasASymbolOfItsOwnAndABaseThatExists() {
        var symbols = new HashSet<String>();
        for (var row : WordList.rows("units")) {
            assertThat(symbols.add(row.get(0))).as(row.get(0)).isTrue();
            assertThat(new BigDecimal(row.get(3))).isPositive();
            assertThat(row.get(4)).isNotBlank();
            assertThat(row.get(5)).isNotBlank();
        }
        for (var row : WordList.rows("units")) {
            assertThat(symbols).as(row.get(0)).contains(row.get(2));
        }
    }

    @Test
    void namesUnitsInBothLanguages() {
        var hours = Unit.of("h");

        assertThat(hours).isNotNull();
        assertThat(hours.german()).isEqualTo("Stunden");
        assertThat(hours.english()).isEqualTo("hours");
    }

    @Test
    void knowsInflectedFormsAndSigns() {
        assertThat(Unit.written("Kilometern")).isEqualTo(Unit.of("km"));
        assertThat(Unit.written("kilometer")).isEqualTo(Unit.of("km"));
        assertThat(Unit.written("€")).isEqualTo(Unit.of("EUR"));
        assertThat(Unit.written("Haus")).isNull();
    }
}
