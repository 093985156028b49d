package org.quellenlage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTests {

    @Test
    void everyTestGetsAnEmptyDatabaseOnARealPostgres() throws SQLException {
        var server = PostgresServer.running();

        try (var connection = DriverManager.getConnection(server.newDatabase(), server.user(), server.password());
                var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(tables.next()).isFalse();
        }
    }
}
