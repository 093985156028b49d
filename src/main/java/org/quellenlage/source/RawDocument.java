package org.quellenlage.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.quellenlage.source.UnreadableDocument.Reason;
import org.quellenlage.text.ContentId;
import org.quellenlage.text.Text;

/**
 * A document as it arrives, decoded once: UTF-8, or Windows-1252 where the bytes are no UTF-8. A byte order mark is
 * dropped; nothing else is changed, so that offsets hold for ever.
 *
 * @param text the text to be stored
 * @param charset how its bytes were read
 * @param textSha256 hash of the text in UTF-8
 * @param description what is known of it from outside
 */
public record RawDocument(Text text, String charset, String textSha256, Description description) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** More control characters than one in so many characters is no text. */
    private static final int CONTROLS_IN_TEXT = 200;

    /** @throws UnreadableDocument if the bytes are no text */
    public static RawDocument of(byte[] bytes, Description description) {
        try {
            return of(decode(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, description);
        } catch (CharacterCodingException _) {
            return ofWindows(bytes, description);
        }
    }

    /** @throws UnreadableDocument if it is no text that can be stored and read */
    public static RawDocument of(String text, Description description) {
        return of(text, StandardCharsets.UTF_8, description);
    }

    /** The id this document has, or will have, as a source: the same text is the same source. */
    public String sourceId() {
        return ContentId.of("src", textSha256);
    }

    private static RawDocument ofWindows(byte[] bytes, Description description) {
        if (startsWithMarkOfUtf16(bytes)) {
            throw binary("it begins with the byte order mark of UTF-16");
        }
        try {
            return of(decode(bytes, WINDOWS_1252), WINDOWS_1252, description);
        } catch (CharacterCodingException _) {
            throw binary("it is neither UTF-8 nor Windows-1252");
        }
    }

    /** FF FE or FE FF; in Windows-1252 they would be "ÿþ" and "þÿ", with which no text begins. */
    public static boolean startsWithMarkOfUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static RawDocument of(String decoded, Charset charset, Description description) {
        var string = decoded.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? decoded.substring(1) : decoded;
        if (string.isBlank()) {
            throw new UnreadableDocument(Reason.EMPTY, "The document is empty; send the text of an article.");
        }
        refuseBinary(string);
        return new RawDocument(Text.of(string), charset.name(), ContentId.sha256(string), description);
    }

    private static void refuseBinary(String string) {
        var unstorable = firstUnstorable(string);
        if (unstorable >= 0) {
            throw binary(
                    string.charAt(unstorable) == 0
                            ? "it contains NUL characters, as pictures, archives and UTF-16 do"
                            : "it contains half a surrogate pair");
        }
        var controls = string.chars().filter(RawDocument::isControl).count();
        if (controls * CONTROLS_IN_TEXT > string.length()) {
            throw binary("it is full of control characters");
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }

    /** Index of the first NUL or half surrogate pair, which no database keeps; -1 if there is none. */
    static int firstUnstorable(String string) {
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                var isPair = Character.isHighSurrogate(c)
                        && i + 1 < string.length()
                        && Character.isLowSurrogate(string.charAt(i + 1));
                if (!isPair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static UnreadableDocument binary(String why) {
        return new UnreadableDocument(
                Reason.BINARY, "The document is no text: " + why + "; send it as plain UTF-8 text.");
    }
}
