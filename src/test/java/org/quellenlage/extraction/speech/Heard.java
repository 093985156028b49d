package org.quellenlage.extraction.speech;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.Reading;
import org.quellenlage.text.Text;

/** The speech of a text, for assertions. */
record Heard(Reading reading) {

    private static final ArticleReader READER = ArticleReader.german();

    static Heard in(String text) {
        return new Heard(READER.read(new Article(Text.of(text), null, null)));
    }

    List<Speech> speeches() {
        return reading.speeches();
    }

    /** The pieces of everything one rule has found. */
    List<List<String>> contents(String ruleId) {
        return speeches().stream()
                .filter(it -> it.ruleId().equals(ruleId))
                .map(this::content)
                .toList();
    }

    List<String> content(Speech speech) {
        return speech.pieces().stream().map(reading.document()::slice).toList();
    }

    /** The first speech whose content holds some words. */
    Speech saying(String words) {
        return speeches().stream()
                .filter(it -> String.join(" ", content(it)).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody says „" + words + "“ in " + speeches()));
    }

    String speakerOf(String words) {
        return Objects.requireNonNull(saying(words).speaker()).claimant().name();
    }

    @Nullable
    String carrierOf(String words) {
        var carrier = saying(words).carrier();
        return carrier == null ? null : carrier.claimant().name();
    }
}
