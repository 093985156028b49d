package org.quellenlage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading whose line end was lost ends where a small word has a capital. */
class LostHeadingTests {

    private static final DocumentReader READER = new DocumentReader(Morphology.german());

    @Test
    void endsBeforeACapitalThatNoWordInTheMiddleHas() {
        assertThat(sentences("Leise Töne Nach dem Fest schwieg die Stadt."))
                .containsExactly("Leise Töne", "Nach dem Fest schwieg die Stadt.");
        assertThat(sentences("Neuwahl In der Stadt wird im Mai gewählt."))
                .containsExactly("Neuwahl", "In der Stadt wird im Mai gewählt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Film In Linz Lief Nichts wurde gelobt.",
                "Neuwahl in der Stadt ist im Mai.",
                "Berg Auf und Tal Ab heißt das Buch."
            })
    void goesOnElsewhere(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    private static List<String> sentences(String text) {
        return READER.read(Text.of(text)).sentences().stream()
                .map(it -> text.substring(it.span().start(), it.span().end()))
                .toList();
    }
}
