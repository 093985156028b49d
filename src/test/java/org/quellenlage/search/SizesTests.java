package org.quellenlage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SizesTests {

    @Test
    void whatIsAboveOrBelowAnotherHasOneOfAFewWords() {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++) {
            var bound = Math.exp(random.nextDouble() * 40 - 8);
            var number = random.nextBoolean() ? bound * (0.8 + random.nextDouble() / 2) : random.nextInt(100_000) + 1.0;
            var words = new HashSet<>(Sizes.words(number));
            var isNear = meets(words, Sizes.near(bound));

            assertThat(meets(words, Sizes.above(bound))).isEqualTo(number > bound && !isNear);
            assertThat(meets(words, Sizes.below(bound))).isEqualTo(number < bound && !isNear);
        }
        assertThat(Sizes.above(17)).hasSizeLessThan(25);
        assertThat(Sizes.words(null)).isEqualTo(Sizes.words(-1.0)).containsExactly(Sizes.OPEN);
    }

    private static boolean meets(HashSet<String> words, List<String> some) {
        return !Collections.disjoint(words, some);
    }
}
