package org.quellenlage.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.http.Right;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may do what.
 *
 * @param publicReading whether reading needs no key
 * @param keys further keys, by their hashes
 * @param issuer the OpenID provider whose tokens are accepted, as it names itself; none if left out
 * @param audience what a token must be made for
 * @param readsPerMinute how often one caller may read; 0 for any number
 * @param writesPerMinute how often one caller may write; 0 for any number
 */
@ConfigurationProperties("quellenlage.access")
record AccessProperties(
        @DefaultValue("true") boolean publicReading,
        @DefaultValue List<HashedKey> keys,
        @Nullable String issuer,
        @DefaultValue("quellenlage") String audience,
        @DefaultValue("0") int readsPerMinute,
        @DefaultValue("0") int writesPerMinute) {

    AccessProperties {
        keys = List.copyOf(keys);
    }

    /**
     * A key of which only the hash is known here.
     *
     * @param name who has it, for the audit
     * @param sha256 SHA-256 of the key in UTF-8, as 64 hexadecimal digits
     * @param rights what it opens
     */
    record HashedKey(String name, String sha256, Set<Right> rights) {

        HashedKey {
            if (name == null || sha256 == null || !sha256.matches("[0-9a-fA-F]{64}") || rights == null) {
                throw new IllegalArgumentException(
                        "Every one of quellenlage.access.keys has a name, sha256 (64 hexadecimal digits) and rights.");
            }
            rights = Set.copyOf(rights);
        }
    }
}
