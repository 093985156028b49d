package org.quellenlage.conflict;

import org.quellenlage.OnPostgres;

@OnPostgres
class FoundByWordsOnPostgresTests extends FoundByWordsContract {}
