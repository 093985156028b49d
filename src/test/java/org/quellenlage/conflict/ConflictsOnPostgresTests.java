package org.quellenlage.conflict;

import org.quellenlage.OnPostgres;

@OnPostgres
class ConflictsOnPostgresTests extends ConflictsContract {}
