package org.quellenlage.source;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of all sources, exactly as they were decoded. */
@Component
public class SourceTexts {

    private final EntityManager entities;

    SourceTexts(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(String sourceId) {
        return Optional.ofNullable(entities.find(SourceText.class, sourceId)).map(SourceText::text);
    }
}
