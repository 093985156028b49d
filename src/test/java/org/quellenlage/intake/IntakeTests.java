package org.quellenlage.intake;

import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("memory")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:intake;LOCK_TIMEOUT=60000")
class IntakeTests extends IntakeContract {}
