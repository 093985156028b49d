package org.quellenlage.claim;

import org.quellenlage.OnPostgres;

@OnPostgres
class ClaimsOnPostgresTests extends ClaimsContract {}
