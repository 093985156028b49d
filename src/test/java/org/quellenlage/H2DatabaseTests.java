package org.quellenlage;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000")
class H2DatabaseTests extends DatabaseContract {

    @Override
    String product() {
        return "H2";
    }
}
