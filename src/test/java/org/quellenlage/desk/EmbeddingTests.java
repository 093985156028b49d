package org.quellenlage.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTests {

    @Test
    void admitsOnlyOriginsThatAreNamed() {
        var embedding = new Embedding(List.of("https://pult.example", "http://localhost:9000"));

        assertThat(embedding.admits("https://pult.example")).isTrue();
        assertThat(embedding.admits("http://localhost:9000")).isTrue();
        assertThat(embedding.admits("https://pult.example.evil")).isFalse();
        assertThat(embedding.admits("http://pult.example")).isFalse();
        assertThat(embedding.admits(null)).isFalse();
    }

    @Test
    void admitsEveryoneForAStarAndNobodyByDefault() {
        assertThat(new Embedding(List.of("*")).admits("https://irgendwo.example"))
                .isTrue();
        assertThat(new Embedding(List.of()).admits("https://irgendwo.example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pult.example",
                "https://pult.example/",
                "https://pult.example/seite",
                "ftp://pult.example",
                "null",
                ""
            })
    void refusesWhatIsNoOrigin(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Embedding(List.of(written)));
    }
}
