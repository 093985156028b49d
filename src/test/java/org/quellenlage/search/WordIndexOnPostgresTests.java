package org.quellenlage.search;

import org.quellenlage.OnPostgres;

@OnPostgres
class WordIndexOnPostgresTests extends WordIndexContract {}
