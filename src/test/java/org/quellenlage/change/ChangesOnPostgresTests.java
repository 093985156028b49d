package org.quellenlage.change;

import org.quellenlage.OnPostgres;

@OnPostgres
class ChangesOnPostgresTests extends ChangesContract {}
