package org.quellenlage.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made from content: the same content has the same id on every machine, in every run and in every order. */
public final class ContentId {

    /** 80 bits: among a thousand million ids the odds of two alike are below one in a million. */
    private static final int BYTES = 10;

    private static final byte END = 0x1F;
    private static final byte ABSENT = 0x1E;

    /** Only ever copied. */
    private static final MessageDigest SHA_256 = lookedUp();

    private ContentId() {}

    /**
     * @param prefix says what the id names: "src", "clm"
     * @param parts what makes the thing what it is, in a fixed order; an absent part differs from an empty one
     */
    public static String of(String prefix, @Nullable Object... parts) {
        var digest = sha256();
        for (var part : parts) {
            if (part == null) {
                digest.update(ABSENT);
            } else {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            digest.update(END);
        }
        return prefix + "_" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A copy: looking the algorithm up takes longer than hashing a name does. */
    private static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of every Java platform can be copied.", e);
        }
    }

    private static MessageDigest lookedUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
