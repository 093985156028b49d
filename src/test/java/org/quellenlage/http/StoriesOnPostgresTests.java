package org.quellenlage.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quellenlage.OnPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The same stories on PostgreSQL. */
@OnPostgres
class StoriesOnPostgresTests extends StoriesOverHttpTests {

    private final JdbcTemplate base;

    StoriesOnPostgresTests(MockMvcTester mvc, JdbcTemplate base) {
        super(mvc);
        this.base = base;
    }

    @Test
    void theBaseIsPostgres() {
        assertThat(base.queryForObject("select version()", String.class)).startsWith("PostgreSQL");
    }
}
