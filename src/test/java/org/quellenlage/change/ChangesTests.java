package org.quellenlage.change;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("memory")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:changes;LOCK_TIMEOUT=60000")
class ChangesTests extends ChangesContract {}
