package org.quellenlage;

@OnPostgres
class PostgresDatabaseTests extends DatabaseContract {

    @Override
    String product() {
        return "PostgreSQL";
    }
}
