package org.quellenlage.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.access.AccessProperties.HashedKey;
import org.quellenlage.http.Right;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeysTests {

    @Test
    void theOwnersKeyOpensEverything() {
        var caller = keys("geheim").ownerOf("geheim").orElseThrow();

        assertThat(caller.rights()).containsExactlyInAnyOrder(Right.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim2", "Geheim", "geheim ", "ge"})
    void nothingElseDoes(String shown) {
        assertThat(keys("geheim").ownerOf(shown)).isEmpty();
    }

    @Test
    void aFurtherKeyIsKnownByItsHashAndOpensWhatItMay() {
        var hash = org.quellenlage.text.ContentId.sha256("morgenrot");
        var keys = keys("geheim", new HashedKey("Archiv", hash, Set.of(Right.INGEST)));

        var caller = keys.ownerOf("morgenrot").orElseThrow();

        assertThat(caller.name()).isEqualTo("Archiv");
        assertThat(caller.may(Right.INGEST)).isTrue();
        assertThat(caller.may(Right.REVIEW)).isFalse();
        assertThat(keys.ownerOf(hash)).isEmpty();
        assertThat(keys.ownerOf("geheim")).isPresent();
    }

    @Test
    void aHashThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new HashedKey("Archiv", "morgenrot", Set.of(Right.READ)))
                .hasMessageContaining("quellenlage.access.keys");
    }

    @Test
    void aKeyIsMadeUpAndPrintedOnceWhereNoneIsSet(CapturedOutput output) {
        var keys = keys(" ");

        var lines = output.getAll().lines().filter(it -> it.contains("Bearer")).toList();
        assertThat(lines).hasSize(1);
        assertThat(keys.ownerOf(lines.getFirst().substring(lines.getFirst().indexOf("Bearer ") + 7)))
                .isPresent();
        assertThat(keys.ownerOf("")).isEmpty();
    }

    private static Keys keys(String own, HashedKey... further) {
        return new Keys(
                new KeyProperties(own), new AccessProperties(true, List.of(further), null, "quellenlage", 0, 0));
    }
}
