package org.quellenlage.conflict;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("memory")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:conflicts")
class ConflictsTests extends ConflictsContract {}
