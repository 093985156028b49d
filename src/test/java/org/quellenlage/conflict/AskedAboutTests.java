package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AskedAboutTests {

    private static final long SOURCE = 4711;
    private static final long LAST = (SOURCE << 20) + (1 << 20) - 1;

    @Test
    void findsTheClaimsWhoseAnswersHaveTheKey() {
        var asked = new AskedAbout();
        asked.add(-7, LAST);
        asked.add(-7, LAST - 70_000);
        asked.add(Integer.MAX_VALUE, LAST - 1);
        asked.add(7, SOURCE << 20);

        assertThat(found(asked, -7)).containsExactly(LAST - 70_000, LAST);
        assertThat(found(asked, Integer.MAX_VALUE)).containsExactly(LAST - 1);
        assertThat(found(asked, 7)).containsExactly(SOURCE << 20);
        assertThat(found(asked, 8)).isEmpty();
    }

    @Test
    void noRowIsTooLongForAnIndex() {
        var asked = new AskedAbout();
        for (var i = 0; i < 1000; i++) {
            asked.add(i % 3, LAST - i);
        }

        assertThat(asked.rows())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.length).isLessThan(2000));
        assertThat(found(asked, 0)).hasSize(334);
    }

    private static Set<Long> found(AskedAbout asked, int key) {
        var found = new TreeSet<Long>();
        asked.rows().forEach(it -> AskedAbout.find(it, Set.of(key), SOURCE, found));
        return found;
    }
}
