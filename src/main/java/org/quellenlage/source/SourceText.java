package org.quellenlage.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of a source, exactly as decoded; kept apart so that lists of sources stay light. */
@Entity
@Table(name = "source_text")
final class SourceText extends ContentAddressed {

    @Id
    private String sourceId;

    @Column(columnDefinition = "text")
    private String text;

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
}
