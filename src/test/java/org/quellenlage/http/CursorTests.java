package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void comesBackAsItWentOut() {
        var cursor = Cursor.after("claims/newest", 0.575, "Zürich|%_👍", 4711L);

        var parsed = Cursor.parse(cursor.print(), "claims/newest", 3);

        assertThat(parsed).isEqualTo(cursor);
        assertThat(parsed.number(2)).isEqualTo(4711);
    }

    @Test
    void needsNoEscapingInAnAddress() {
        assertThat(Cursor.after("claims/newest", "Äöü?&=#/+ ").print()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isRefusedInAnotherOrder() {
        var cursor = Cursor.after("claims/newest", 1).print();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cursor.parse(cursor, "claims/oldest", 1))
                .extracting(Refusal::rule)
                .isEqualTo(Rule.INVALID_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "abcd", "AAAA", "AAAAAAAAAAAA", "nicht von uns", "bD84gHNvdXJjZXMvbmV3ZXN0HzU"})
    void isRefusedWhereItIsNotOurs(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cursor.parse(text, "claims/newest", 1))
                .extracting(Refusal::rule)
                .isEqualTo(Rule.INVALID_CURSOR);
    }

    @Test
    void isRefusedWhenALetterWasChanged() {
        var cursor = Cursor.after("claims/newest", 4711L).print();
        var changed = cursor.substring(0, cursor.length() - 3) + (cursor.endsWith("AAA") ? "BBB" : "AAA");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Cursor.parse(changed, "claims/newest", 1));
    }
}
