package org.quellenlage.intake;

import org.quellenlage.OnPostgres;

@OnPostgres
class IntakeOnPostgresTests extends IntakeContract {}
