package org.quellenlage.search;

import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("memory")
class WordIndexTests extends WordIndexContract {}
