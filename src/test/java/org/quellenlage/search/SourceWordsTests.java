package org.quellenlage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceWordsTests {

    @Test
    void wordsStandInTheOrderOfTheirBytes() {
        var words = List.of(
                "haus",
                "hau",
                "häuser",
                "\uFB01nale",
                "\uD835\uDD04lt",
                "\uD835\uDD05alt",
                "haus\uD835\uDD04",
                "haus\uFF0B",
                "z");

        var sorted = new ArrayList<>(SourceWords.of(1, words, Map.of()).keySet());

        var expected = new ArrayList<>(words);
        expected.sort((one, other) -> Arrays.compareUnsigned(SourceWords.bytes(one), SourceWords.bytes(other)));
        assertThat(sorted).isEqualTo(expected);
    }
}
