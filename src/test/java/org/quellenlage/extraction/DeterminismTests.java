package org.quellenlage.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text gives the same claims to the byte, on any machine. */
class DeterminismTests {

    private static final String HERE = onMachine("de-DE", "Europe/Berlin", 1);

    @Test
    void readsClaimsFromTheSampleArticlesAtAll() {
        assertThat(HERE.lines().filter(line -> line.startsWith("ExtractedClaim")))
                .isNotEmpty();
    }

    @Test
    void showsNothingThatDiffersFromRunToRun() {
        assertThat(HERE).doesNotContainPattern("[A-Za-z]@[0-9a-f]{4,}");
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE,                 Europe/Berlin,       1",
        "tr-TR,                 Asia/Kolkata,        2",
        "th-TH-u-ca-buddhist,   America/Los_Angeles, 1",
        "ar-EG-u-nu-arab,       Pacific/Kiritimati,  2"
    })
    void readsTheSameOnAnyMachine(String locale, String zone, int threads) {
        assertThat(onMachine(locale, zone, threads)).isEqualTo(HERE);
    }

    /** What a program of its own prints there: word lists and rules are loaded anew under that locale. */
    private static String onMachine(String locale, String zone, int threads) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.timezone=" + zone));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EngineOutput.class.getName()));
        command.addAll(List.of(locale, Integer.toString(threads)));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
