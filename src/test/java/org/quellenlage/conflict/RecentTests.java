package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTests {

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        var recent = Recent.<String, Integer>things(2);
        recent.put("one", 1);
        recent.put("two", 2);
        assertThat(recent.get("one")).isEqualTo(1);
        recent.put("three", 3);
        assertThat(recent).containsOnlyKeys("one", "three");
    }
}
