package org.quellenlage.claim;

import org.quellenlage.OnPostgres;

@OnPostgres
class WordBackfillOnPostgresTests extends WordBackfillContract {}
