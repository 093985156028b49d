package org.quellenlage.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The key that opens everything that writes. Only its hash is kept, and hashes are compared in constant time. */
@Component
class ApiKey {

    private static final String SCHEME = "bearer ";
    private static final int BYTES = 24;

    private final byte[] hash;

    ApiKey(HttpProperties properties) {
        var given = properties.apiKey();
        this.hash = hashOf(given == null || given.isBlank() ? madeUp() : given.strip());
    }

    private static String madeUp() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        LoggerFactory.getLogger(ApiKey.class)
                .info(
                        "No quellenlage.api-key is set. Until the service stops, writing needs: Authorization: Bearer"
                                + " {}",
                        key);
        return key;
    }

    /** Whether the value of the header {@code Authorization} carries this key. */
    boolean opens(@Nullable String authorization) {
        return authorization != null
                && authorization.length() > SCHEME.length()
                && authorization
                        .substring(0, SCHEME.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(SCHEME)
                && MessageDigest.isEqual(
                        hash, hashOf(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] hashOf(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
