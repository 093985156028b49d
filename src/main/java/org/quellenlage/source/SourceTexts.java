package org.quellenlage.source;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of all sources, exactly as they were decoded. */
@Component
public class SourceTexts {

    /** So much of a text is looked at for its first words, of which so much is told. */
    private static final int BEGINNING = 400;

    private static final int FIRST_WORDS = 90;

    private final EntityManager entities;

    SourceTexts(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(String sourceId) {
        return Optional.ofNullable(entities.find(SourceText.class, sourceId)).map(SourceText::text);
    }

    /** The first words of the texts of those of these sources that have no headline, by id. */
    @Transactional(readOnly = true)
    public Map<String, String> firstWords(Collection<Source> sources) {
        var nameless = sources.stream()
                .filter(it -> it.title() == null)
                .map(Source::id)
                .toList();
        if (nameless.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select sourceId, substring(text, 1, :most) from SourceText where sourceId in (:ids)",
                        Beginning.class)
                .setParameter("most", BEGINNING)
                .setParameter("ids", List.copyOf(nameless))
                .getResultStream()
                .collect(Collectors.toMap(Beginning::sourceId, it -> firstWords(it.text)));
    }

    private record Beginning(String sourceId, String text) {}

    /** On one line, whole words. */
    static String firstWords(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        var end = line.lastIndexOf(' ', FIRST_WORDS);
        return line.substring(0, end < 1 ? line.offsetByCodePoints(0, FIRST_WORDS / 2) : end) + "…";
    }
}
