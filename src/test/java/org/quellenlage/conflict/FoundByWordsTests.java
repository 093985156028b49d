package org.quellenlage.conflict;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("memory")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:foundbywords;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000")
class FoundByWordsTests extends FoundByWordsContract {}
