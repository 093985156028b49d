package org.quellenlage.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quellenlage.source.UnreadableDocument.Reason;
import org.quellenlage.text.ContentId;

class RawDocumentTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "plain", "Der Sturm zog ab.".getBytes(StandardCharsets.US_ASCII), "UTF-8", "Der Sturm zog ab."),
                Arguments.of("umlauts", "Köln prüft".getBytes(StandardCharsets.UTF_8), "UTF-8", "Köln prüft"),
                Arguments.of("byte order mark", bytes(0xEF, 0xBB, 0xBF, 'J', 'a'), "UTF-8", "Ja"),
                Arguments.of("only the first mark", bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 'J'), "UTF-8", "\uFEFFJ"),
                Arguments.of("Windows", "„Köln“ – 5 €".getBytes(WINDOWS_1252), "windows-1252", "„Köln“ – 5 €"),
                Arguments.of("one Windows byte in UTF-8", bytes(0xC3, 0xA4, ' ', 0xE4), "windows-1252", "Ã¤ ä"),
                Arguments.of("a thorn", bytes('a', 0xFF, 0xFE), "windows-1252", "aÿþ"),
                Arguments.of("cut UTF-8", bytes('J', 'a', 0xC3), "windows-1252", "JaÃ"),
                Arguments.of("decomposed", "Ko\u0308ln".getBytes(StandardCharsets.UTF_8), "UTF-8", "Ko\u0308ln"),
                Arguments.of(
                        "line ends",
                        "a\r\nb\rc\u2028d\n".getBytes(StandardCharsets.UTF_8),
                        "UTF-8",
                        "a\r\nb\rc\u2028d\n"),
                Arguments.of("emoji", "Gut 👍🏽!".getBytes(StandardCharsets.UTF_8), "UTF-8", "Gut 👍🏽!"),
                Arguments.of("white space", "\t Ja \f\n".getBytes(StandardCharsets.UTF_8), "UTF-8", "\t Ja \f\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void decodesOnceAndRewritesNothing(String name, byte[] bytes, String charset, String text) {
        var document = RawDocument.of(bytes, Description.NONE);

        assertThat(document.text()).hasToString(text);
        assertThat(document.charset()).isEqualTo(charset);
        assertThat(document.textSha256()).isEqualTo(ContentId.sha256(text));
    }

    static Stream<Arguments> noTexts() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.EMPTY),
                Arguments.of("only a byte order mark", bytes(0xEF, 0xBB, 0xBF), Reason.EMPTY),
                Arguments.of("only white space", " \r\n\t\u2003".getBytes(StandardCharsets.UTF_8), Reason.EMPTY),
                Arguments.of("NUL", bytes('J', 0, 'a'), Reason.BINARY),
                Arguments.of("UTF-16", "Der Sturm".getBytes(StandardCharsets.UTF_16LE), Reason.BINARY),
                Arguments.of("UTF-16 with its mark", "Der Sturm".getBytes(StandardCharsets.UTF_16), Reason.BINARY),
                Arguments.of("only the mark of UTF-16", bytes(0xFF, 0xFE), Reason.BINARY),
                Arguments.of("only the other mark of UTF-16", bytes(0xFE, 0xFF), Reason.BINARY),
                Arguments.of("PNG", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), Reason.BINARY),
                Arguments.of("PDF", bytes('%', 'P', 'D', 'F', '-', 0xE2, 0xE3, 0xCF, 0x01, 0x02, 0x05), Reason.BINARY),
                Arguments.of("no character of Windows-1252", bytes('a', 0x81, 'b'), Reason.BINARY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noTexts")
    void refusesWhatIsNoTextAndSaysWhy(String name, byte[] bytes, Reason reason) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> RawDocument.of(bytes, Description.NONE))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason))
                .withMessageMatching("The document is .+; send .+\\.");
    }

    @Test
    void refusesHalfASurrogatePairInAString() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> RawDocument.of("Gut \uD83D!", Description.NONE))
                .withMessageContaining("half a surrogate pair");
    }

    @Test
    void sameTextIsTheSameSourceHoweverItWasEncoded() {
        var utf8 = RawDocument.of("Köln".getBytes(StandardCharsets.UTF_8), Description.at("a.txt"));
        var windows = RawDocument.of("Köln".getBytes(WINDOWS_1252), Description.at("b.txt"));

        assertThat(windows.sourceId()).isEqualTo(utf8.sourceId()).startsWith("src_");
        assertThat(windows.charset()).isNotEqualTo(utf8.charset());
    }

    private static byte[] bytes(int... values) {
        var bytes = new ByteArrayOutputStream();
        for (var value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
