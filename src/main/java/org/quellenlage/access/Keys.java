package org.quellenlage.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quellenlage.http.Right;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The keys that open something. Only their hashes are kept, and all are compared in constant time. */
@Component
class Keys {

    private static final int BYTES = 24;

    private static final String OWNER = "api-key";

    private final List<Key> keys = new ArrayList<>();

    private record Key(Caller caller, HexHash hash) {}

    private record HexHash(String digits) {

        boolean isOf(byte[] other) {
            return MessageDigest.isEqual(HexFormat.of().parseHex(digits), other);
        }
    }

    Keys(KeyProperties own, AccessProperties access) {
        var given = own.apiKey();
        var key = given == null || given.isBlank() ? madeUp() : given.strip();
        keys.add(new Key(
                new Caller(OWNER, EnumSet.allOf(Right.class)),
                new HexHash(HexFormat.of().formatHex(hashOf(key)))));
        access.keys().forEach(it -> keys.add(new Key(new Caller(it.name(), it.rights()), new HexHash(it.sha256()))));
    }

    private static String madeUp() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        LoggerFactory.getLogger(Keys.class)
                .info(
                        "No quellenlage.api-key is set. Until the service stops, writing needs: Authorization: Bearer"
                                + " {}",
                        key);
        return key;
    }

    /** Whose key this is. */
    Optional<Caller> ownerOf(String shown) {
        var hash = hashOf(shown);
        Optional<Caller> owner = Optional.empty();
        for (var key : keys) {
            if (key.hash.isOf(hash)) {
                owner = Optional.of(key.caller);
            }
        }
        return owner;
    }

    private static byte[] hashOf(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
