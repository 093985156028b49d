package org.quellenlage.http;

import org.quellenlage.OnPostgres;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The same stories on PostgreSQL. */
@OnPostgres
class StoriesOnPostgresTests extends StoriesOverHttpTests {

    StoriesOnPostgresTests(MockMvcTester mvc) {
        super(mvc);
    }
}
