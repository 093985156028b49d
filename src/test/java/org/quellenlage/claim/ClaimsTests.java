package org.quellenlage.claim;

import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("memory")
class ClaimsTests extends ClaimsContract {}
