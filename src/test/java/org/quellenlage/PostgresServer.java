package org.quellenlage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL the tests run on, started once: a container where Docker answers, else PostgreSQL's own binaries. The
 * variable {@code QL_PG} chooses otherwise: {@code container}, {@code embedded}, or the JDBC address of a server on which
 * {@code QL_PG_USER} with {@code QL_PG_PASSWORD} may create databases. There is no way to leave PostgreSQL out.
 */
public record PostgresServer(String kind, String address, String user, String password) {

    private static final String IMAGE = "postgres:18-alpine";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final AtomicBoolean USED_BY_SPRING = new AtomicBoolean();

    private static final class Started {
        static final PostgresServer SERVER = start();
    }

    public static PostgresServer running() {
        return Started.SERVER;
    }

    private static PostgresServer start() {
        var wish = System.getProperty("ql.pg", variable("QL_PG", "auto"));
        var server = switch (wish) {
            case "auto" -> DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();
            case "container" -> container();
            case "embedded" -> embedded();
            default ->
                new PostgresServer("given", wish, variable("QL_PG_USER", "postgres"), variable("QL_PG_PASSWORD", ""));
        };
        LoggerFactory.getLogger(PostgresServer.class)
                .info("PostgreSQL for the tests: {} at {}", server.kind(), server.address());
        return server;
    }

    private static String variable(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    @SuppressWarnings("resource") // lives as long as the tests; Testcontainers removes it afterwards
    private static PostgresServer container() {
        var container = new PostgreSQLContainer(IMAGE);
        container.start();
        return new PostgresServer(
                "container " + IMAGE, container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    /** Stopped after the Spring contexts on it: a connection pool that outlives its server waits half a minute for it. */
    private static PostgresServer embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeUnlessSpringDoes(postgres)));
            return new PostgresServer(
                    "embedded binaries", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start. Set QL_PG to another server.", e);
        }
    }

    private static void closeUnlessSpringDoes(EmbeddedPostgres postgres) {
        if (!USED_BY_SPRING.get()) {
            close(postgres);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database on this server. */
    public String newDatabase() {
        var name = "quellenlage_%d_%d".formatted(ProcessHandle.current().pid(), DATABASES.incrementAndGet());
        try (var connection = DriverManager.getConnection(address, user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database can be created at " + address + ".", e);
        }
        var parameters = address.indexOf('?');
        var server = parameters < 0 ? address : address.substring(0, parameters);
        return server.substring(0, server.lastIndexOf('/') + 1)
                + name
                + (parameters < 0 ? "" : address.substring(parameters));
    }

    /** Gives each application context of a test a PostgreSQL database of its own. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = running();
            USED_BY_SPRING.set(true);
            TestPropertyValues.of(
                            "spring.datasource.url=" + server.newDatabase(),
                            "spring.datasource.username=" + server.user(),
                            "spring.datasource.password=" + server.password())
                    .applyTo(context);
        }
    }
}
