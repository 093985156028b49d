package org.quellenlage.intake;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.RawDocument;

/**
 * One version of a piece of news as an agency delivers it. Later versions come under the same address and replace it.
 *
 * @param uri what all its versions share
 * @param version as the agency counts, "3"
 * @param versionCreated when this version was made
 * @param status whether it may be used
 * @param document what it says; null only where it may not be used
 */
public record NewsItem(
        String uri,
        @Nullable String version,
        @Nullable Instant versionCreated,
        Status status,
        @Nullable RawDocument document) {

    /** Whether a piece of news may be used, as IPTC says it. */
    public enum Status {
        USABLE,
        /** For the time being it must not be used. */
        WITHHELD,
        /** It must not be used, and never will. */
        CANCELED
    }

    public NewsItem {
        if (status == Status.USABLE && document == null) {
            throw new IllegalArgumentException("What may be used has a text.");
        }
    }

    /** Whether this version was made before another one: by its number, else by its time. */
    boolean isOlderThan(@Nullable String otherVersion, @Nullable Instant otherCreated) {
        var number = number(version);
        var otherNumber = number(otherVersion);
        if (number != null && otherNumber != null) {
            return number.compareTo(otherNumber) < 0;
        }
        return versionCreated != null && otherCreated != null && versionCreated.isBefore(otherCreated);
    }

    private static @Nullable BigInteger number(@Nullable String version) {
        return version != null && !version.isEmpty() && version.chars().allMatch(it -> it >= '0' && it <= '9')
                ? new BigInteger(version)
                : null;
    }
}
