package org.quellenlage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report comes from stands before its first sentence, not in it. */
class DatelineTests {

    private static final DocumentReader READER = new DocumentReader(Morphology.german());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Linz – ",
                "Linz (dpa) – ",
                "Frankfurt/Main (dpa/AFP) – ",
                "Frankfurt am Main – ",
                "Genf, 3. Mai 2031 – ",
                "Linz - "
            })
    void opensTheFirstSentenceAfterThePlace(String dateline) {
        assertThat(sentences(dateline + "Die Donau steigt.")).containsExactly(dateline.strip(), "Die Donau steigt.");
    }

    @Test
    void findsItAlsoAfterALeadOnTheSameLine() {
        assertThat(sentences("Die Donau steigt. Linz – Der Pegel liegt bei acht Metern."))
                .containsExactly("Die Donau steigt.", "Linz –", "Der Pegel liegt bei acht Metern.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister – Die Grünen nennen ihn so – schwieg.",
                "Linz – eine Stadt an der Donau – feiert.",
                "Das Rad-Team – Meister des Vorjahrs – gewann.",
                "Linz-Wels bleibt gesperrt."
            })
    void leavesInsertionsInTheirSentence(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    private static List<String> sentences(String text) {
        return READER.read(Text.of(text)).sentences().stream()
                .map(it -> text.substring(it.span().start(), it.span().end()))
                .toList();
    }
}
