package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class ApiKeyTests {

    private static final DataSize ANY = DataSize.ofMegabytes(1);

    @Test
    void opensWithTheKeyThatWasSet() {
        var key = new ApiKey(new HttpProperties("geheim", ANY));

        assertThat(key.opens("Bearer geheim")).isTrue();
        assertThat(key.opens("bearer geheim")).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer geheim2", "Bearer Geheim", "geheim", "Basic geheim"})
    void opensWithNothingElse(String authorization) {
        assertThat(new ApiKey(new HttpProperties("geheim", ANY)).opens(authorization))
                .isFalse();
    }

    @Test
    void makesAKeyUpAndPrintsItOnceWhereNoneIsSet(CapturedOutput output) {
        var key = new ApiKey(new HttpProperties(" ", ANY));

        var line = output.getAll().lines().filter(it -> it.contains("Bearer")).toList();
        assertThat(line).hasSize(1);
        assertThat(key.opens(line.getFirst().substring(line.getFirst().indexOf("Bearer"))))
                .isTrue();
        assertThat(key.opens("Bearer ")).isFalse();
    }
}
