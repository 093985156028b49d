package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void letsEveryWholeCharacterPass() {
        assertThat(Wording.flaw("Grüße 👍🏽\r\n\tKo\u0308ln \uFEFF")).isNull();
    }

    @Test
    void namesTheOffsetOfANulInCodePoints() {
        assertThat(Wording.flaw("👍a\u0000")).contains("NUL").contains("offset 2");
    }

    @Test
    void findsHalfACharacter() {
        assertThat(Wording.flaw("a\uD83D")).contains("lone surrogate");
        assertThat(Wording.flaw("a\uDC4Db")).contains("lone surrogate");
        assertThat(Wording.flaw("\uD83D\uD83D\uDC4D")).contains("offset 0");
    }

    @Test
    void shortensWhatItShowsAndHidesControlCharacters() {
        assertThat(Wording.shortened("x".repeat(500))).hasSizeLessThan(100).endsWith("…");
        assertThat(Wording.shortened("a\u001B[2Jb")).isEqualTo("a?[2Jb");
    }
}
