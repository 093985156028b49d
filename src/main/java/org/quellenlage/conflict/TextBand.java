package org.quellenlage.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.text.ContentId;

/** One of the bands of a signature, by which near copies are found without looking at any other text. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries alone
@Table(name = "text_band")
final class TextBand extends ContentAddressed {

    @Id
    private String id;

    private String band;
    private String sourceId;

    @SuppressWarnings("NullAway.Init")
    private TextBand() {}

    TextBand(String band, String sourceId) {
        this.id = ContentId.of("txb", band, sourceId);
        this.band = band;
        this.sourceId = sourceId;
    }

    @Override
    public String getId() {
        return id;
    }
}
