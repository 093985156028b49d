package org.quellenlage.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.ContentAddressed;
import org.quellenlage.text.ContentId;

/** The latest version of a piece of news, and the source it became. */
@Entity
@Table(name = "news_item")
final class StoredItem extends ContentAddressed {

    @Id
    private String id;

    private String uri;
    private @Nullable String version;
    private @Nullable Instant versionCreated;

    @Enumerated(EnumType.STRING)
    private NewsItem.Status status;

    private @Nullable String sourceId;

    @SuppressWarnings("NullAway.Init")
    private StoredItem() {}

    @SuppressWarnings("NullAway.Init") // take sets the rest
    StoredItem(NewsItem item) {
        this.id = idOf(item.uri());
        this.uri = item.uri();
        take(item, null);
    }

    static String idOf(String uri) {
        return ContentId.of("itm", uri);
    }

    /**
     * Notes a newer version.
     *
     * @param source the source it became; null where it may not be used, then the last one it was is kept in mind
     */
    void take(NewsItem item, @Nullable String source) {
        version = item.version();
        versionCreated = item.versionCreated();
        status = item.status();
        sourceId = source != null ? source : sourceId;
    }

    String uri() {
        return uri;
    }

    @Nullable
    String version() {
        return version;
    }

    @Nullable
    Instant versionCreated() {
        return versionCreated;
    }

    boolean isUsable() {
        return status == NewsItem.Status.USABLE;
    }

    @Nullable
    String sourceId() {
        return sourceId;
    }

    @Override
    public String getId() {
        return id;
    }
}
