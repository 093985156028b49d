package org.quellenlage;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole service without seeds, on a base of its own: for a measurement, or for a test that needs more than one. It is
 * asked over HTTP or through its beans.
 */
public final class StartedService implements AutoCloseable {

    /** For a service that is asked through its beans only. */
    public static final String WITHOUT_HTTP = "--spring.main.web-application-type=none";

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private StartedService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it at a free port.
     *
     * @param base {@code h2:FILE}, {@code postgres} for a new database of the {@link PostgresServer}, or the JDBC address of
     *     a base that may be there already, of H2 or on that server
     * @param properties more of them, as {@code --name=value}
     */
    public static StartedService on(String base, String... properties) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--quellenlage.seeds=target/no-seeds",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN"));
        var address = address(base);
        all.add("--spring.datasource.url=" + address);
        if (address.startsWith("jdbc:postgresql:")) {
            var server = PostgresServer.running();
            all.add("--spring.datasource.username=" + server.user());
            all.add("--spring.datasource.password=" + server.password());
        }
        all.addAll(List.of(properties));
        return new StartedService(new SpringApplicationBuilder(Quellenlage.class).run(all.toArray(String[]::new)));
    }

    private static String address(String base) {
        if (base.equals("postgres")) {
            return PostgresServer.running().newDatabase();
        }
        return base.startsWith("jdbc:") ? base : h2(base.substring("h2:".length()));
    }

    /** The address of a file of H2, opened as the service opens its own. */
    public static String h2(String file) {
        return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000;WRITE_DELAY=0;QUERY_CACHE_SIZE=100";
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcTemplate database() {
        return bean(JdbcTemplate.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    /** How many rows a table has. */
    public long count(String table) {
        return Objects.requireNonNull(database().queryForObject("select count(*) from " + table, Long.class));
    }

    /** The answer to a GET, which must be 200. */
    public String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(operation(path)).build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body();
    }

    /** Where an operation is found: {@code claims?q=Hof}. */
    public URI operation(String path) {
        var port = context.getEnvironment().getProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/api/v1/" + path);
    }

    /** A text as the value of a parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
