package org.quellenlage.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quellenlage.http.Refusal;
import org.quellenlage.http.Right;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTests {

    private final Stopped clock = new Stopped();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final RateLimit limit =
            new RateLimit(clock, new AccessProperties(true, List.of(), null, "quellenlage", 6, 2));

    @Test
    void letsAMinutesRequestsThroughAndThenSaysWhenToGoOn() {
        for (var i = 0; i < 6; i++) {
            limit.count(Right.READ, "Archiv", response);
        }

        assertThatThrownBy(() -> limit.count(Right.READ, "Archiv", response))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Wait 10 seconds");
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");

        clock.now = clock.now.plus(Duration.ofSeconds(10));
        limit.count(Right.READ, "Archiv", response);
        assertThatThrownBy(() -> limit.count(Right.READ, "Archiv", response)).isInstanceOf(Refusal.class);
    }

    @Test
    void countsEveryCallerAndWritesApart() {
        limit.count(Right.INGEST, "Archiv", response);
        limit.count(Right.REVIEW, "Archiv", response);

        assertThatThrownBy(() -> limit.count(Right.INGEST, "Archiv", response)).isInstanceOf(Refusal.class);
        assertThatNoException().isThrownBy(() -> limit.count(Right.INGEST, "Agentur", response));
        assertThatNoException().isThrownBy(() -> limit.count(Right.READ, "Archiv", response));
    }

    @Test
    void letsEverythingThroughWhereNoLimitIsSet() {
        var none = new RateLimit(clock, new AccessProperties(true, List.of(), null, "quellenlage", 0, 0));

        assertThatNoException().isThrownBy(() -> {
            for (var i = 0; i < 10_000; i++) {
                none.count(Right.READ, "Archiv", response);
            }
        });
    }

    private static final class Stopped extends Clock {

        private Instant now = Instant.parse("2022-05-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
