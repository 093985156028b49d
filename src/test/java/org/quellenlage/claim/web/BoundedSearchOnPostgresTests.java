package org.quellenlage.claim.web;

import org.quellenlage.OnPostgres;

@OnPostgres
class BoundedSearchOnPostgresTests extends BoundedSearchContract {}
