package org.quellenlage.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.UnreadableDocument.Reason;

/**
 * What is known of a document from outside its text; nothing here is guessed. Blank is unknown.
 *
 * @param uri where it comes from: an address, or the path of a seed below its folder
 * @param title headline
 * @param publisher paper, station or agency
 * @param publishedAt when it appeared
 * @param language as BCP 47: "de", "de-CH"
 */
public record Description(
        @Nullable String uri,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language) {

    public static final Description NONE = new Description(null, null, null, null, null);

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_LANGUAGE_LENGTH = 35;

    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** A day without a time is a day of the German-speaking countries. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** @throws UnreadableDocument if a part cannot be stored as it is */
    public Description {
        uri = checked("uri", uri, MAX_LENGTH);
        title = checked("title", title, MAX_LENGTH);
        publisher = checked("publisher", publisher, MAX_LENGTH);
        language = checked("language", language, MAX_LANGUAGE_LENGTH);
        publishedAt = publishedAt == null ? null : checked(publishedAt);
    }

    public static Description at(String uri) {
        return new Description(uri, null, null, null, null);
    }

    /** The same, where this says nothing, filled from another. */
    public Description or(Description other) {
        return new Description(
                uri != null ? uri : other.uri,
                title != null ? title : other.title,
                publisher != null ? publisher : other.publisher,
                publishedAt != null ? publishedAt : other.publishedAt,
                language != null ? language : other.language);
    }

    /**
     * A moment as ISO 8601 writes it: "2024-12-05T08:30:00Z", "2024-12-05T09:30:00+01:00", "2024-12-05".
     *
     * @throws UnreadableDocument if it is written otherwise
     */
    public static Instant moment(String written) {
        try {
            return written.length() <= "2024-12-05".length()
                    ? LocalDate.parse(written).atStartOfDay(ZONE).toInstant()
                    : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableDocument(
                    Reason.DESCRIPTION,
                    "publishedAt is no date; write it as 2024-12-05 or 2024-12-05T08:30:00Z, not as \""
                            + written.substring(0, Math.min(written.length(), 40)) + "\".",
                    e);
        }
    }

    private static @Nullable String checked(String name, @Nullable String value, int maxLength) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > maxLength) {
            throw new UnreadableDocument(
                    Reason.DESCRIPTION, name + " is longer than " + maxLength + " characters; shorten it.");
        }
        if (RawDocument.firstUnstorable(value) >= 0) {
            throw new UnreadableDocument(
                    Reason.DESCRIPTION, name + " contains a NUL character or half a surrogate pair; remove it.");
        }
        return value.strip();
    }

    private static Instant checked(Instant value) {
        if (value.isBefore(EARLIEST) || value.isAfter(LATEST)) {
            throw new UnreadableDocument(
                    Reason.DESCRIPTION, "publishedAt lies outside the years 1000 to 9999; correct it.");
        }
        return value.truncatedTo(ChronoUnit.MICROS);
    }
}
