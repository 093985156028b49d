package org.quellenlage.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** The text of a source, exactly as decoded; kept apart so that lists of sources stay light. */
@Entity
@Table(name = "source_text")
final class SourceText implements Persistable<String> {

    @Id
    private String sourceId;

    @Column(columnDefinition = "text")
    private String text;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    private SourceText() {}

    SourceText(String sourceId, String text) {
        this.sourceId = sourceId;
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public String getId() {
        return sourceId;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
