package org.quellenlage.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.quellenlage.PostgresServer;
import org.quellenlage.Quellenlage;
import org.quellenlage.source.RawDocument;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to add an article, with its claims, questions and conflicts, to a small base and to a large one:
 * {@code GrowingBaseBenchmark h2|h2:FOLDER|postgres|postgres:FOLDER [CLAIMS [ARTICLES [FEW [FILES]]]]}. Every article is added to one and then
 * to the other, so that whatever else the machine does slows both. The large base is made of the small one, see
 * {@link GrownBase}. A folder keeps both bases, and a run that finds them there fills none; PostgreSQL takes the rows of
 * the small one from there.
 *
 * <p>FILES are files of real articles, parted by commas. With them three quarters of both bases are news that tell of
 * something else each, and the rest dense stories; every second article added is a real one that is not in the base. No
 * test: figures depend on the machine.
 */
public final class GrowingBaseBenchmark {

    private static final int UNMEASURED = 100;

    private static final int MOST_STATEMENTS = 12;
    private static final int SHOWN = 140;

    /** One article of a dense story comes after so many real ones; a third of these stays outside the base. */
    private static final int REAL = 2;

    private final String database;
    private final String made = "./target/benchmark/" + System.nanoTime();
    private final List<RawDocument> real;

    private GrowingBaseBenchmark(String database, List<RawDocument> real) {
        this.database = database;
        this.real = real;
    }

    public static void main(String[] args) throws IOException {
        var claims = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        var articles = args.length > 2 ? Integer.parseInt(args[2]) : 300;
        var few = args.length > 3 ? Integer.parseInt(args[3]) : 10_000;
        var real = args.length > 4 ? SentArticles.of(args[4]) : List.<RawDocument>of();
        new GrowingBaseBenchmark(args[0], real).run(claims, articles, few);
        System.exit(0);
    }

    private void run(int claims, int articles, int few) {
        try (var small = start("small");
                var large = start("large")) {
            if (count(small) == 0 && database.startsWith("postgres:")) {
                new GrownBase(new JdbcTemplate(new DriverManagerDataSource(kept(), "sa", "")))
                        .copyTo(small.getBean(JdbcTemplate.class), transaction(small));
            } else if (count(small) == 0) {
                fill(small, few);
            }
            if (count(large) == 0) {
                grow(small, large, claims);
            }
            say("%,d and %,d claims", count(small), count(large));
            var fresh = fresh(small, UNMEASURED + articles);
            add(small, large, fresh.subList(0, UNMEASURED));
            var before = statements(small);
            var beforeInLarge = statements(large);
            var took = add(small, large, fresh.subList(UNMEASURED, fresh.size()));
            say(
                    "%s %,d claims: median %.2f ms, mean %.2f ms an article",
                    database, count(small), median(took[0]), mean(took[0]));
            say(
                    "%s %,d claims: median %.2f ms, mean %.2f ms an article",
                    database, count(large), median(took[1]), mean(took[1]));
            say(
                    "large / small: median %.2f, mean %.2f",
                    median(took[1]) / median(took[0]), mean(took[1]) / mean(took[0]));
            sayWhatGrew(since(before, statements(small)), since(beforeInLarge, statements(large)), articles);
        }
    }

    /**
     * Milliseconds that each statement took so far, if asked for with {@code -Dstatements=true}. PostgreSQL must have
     * loaded pg_stat_statements.
     */
    private Map<String, Double> statements(ConfigurableApplicationContext service) {
        var took = new HashMap<String, Double>();
        if (!Boolean.getBoolean("statements")) {
            return took;
        }
        var base = service.getBean(JdbcTemplate.class);
        String select;
        if (database.startsWith("postgres")) {
            base.execute("create extension if not exists pg_stat_statements");
            select = "select query, sum(total_exec_time) from pg_stat_statements join pg_database on oid = dbid"
                    + " where datname = current_database() group by query";
        } else {
            base.execute("set query_statistics_max_entries 1000");
            base.execute("set query_statistics true");
            select = "select sql_statement, cumulative_execution_time from information_schema.query_statistics";
        }
        base.query(select, row -> {
            took.put(row.getString(1), row.getDouble(2));
        });
        return took;
    }

    private static Map<String, Double> since(Map<String, Double> before, Map<String, Double> now) {
        var took = new HashMap<String, Double>();
        now.forEach((statement, all) -> took.put(statement, all - before.getOrDefault(statement, 0.0)));
        return took;
    }

    /** The statements that take most longer in the large base. */
    private static void sayWhatGrew(Map<String, Double> small, Map<String, Double> large, int articles) {
        large.entrySet().stream()
                .sorted(Comparator.comparing(it -> small.getOrDefault(it.getKey(), 0.0) - it.getValue()))
                .limit(MOST_STATEMENTS)
                .forEach(it -> say(
                        "%.2f ms instead of %.2f ms an article: %s",
                        it.getValue() / articles,
                        small.getOrDefault(it.getKey(), 0.0) / articles,
                        it.getKey().substring(0, Math.min(SHOWN, it.getKey().length()))));
    }

    private ConfigurableApplicationContext start(String name) {
        var properties = new ArrayList<>(List.of(
                "--quellenlage.seeds=target/no-seeds",
                "--spring.main.web-application-type=none",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN"));
        if (database.startsWith("postgres")) {
            var server = PostgresServer.running();
            properties.add("--spring.datasource.url=" + server.newDatabase());
            properties.add("--spring.datasource.username=" + server.user());
            properties.add("--spring.datasource.password=" + server.password());
        } else {
            properties.add("--spring.datasource.url=jdbc:h2:file:" + folder() + "/" + name
                    + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=60000;WRITE_DELAY=0;QUERY_CACHE_SIZE=100");
        }
        return new SpringApplicationBuilder(Quellenlage.class).run(properties.toArray(String[]::new));
    }

    private String folder() {
        return database.indexOf(':') > 0 ? database.substring(database.indexOf(':') + 1) : made;
    }

    private String kept() {
        return "jdbc:h2:file:" + folder() + "/small";
    }

    private static TransactionTemplate transaction(ConfigurableApplicationContext service) {
        return new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
    }

    /** Has the service store articles until there are enough claims. */
    private void fill(ConfigurableApplicationContext service, int claims) {
        var intake = service.getBean(Intake.class);
        var start = System.nanoTime();
        var articles = 0;
        while (count(service) < claims) {
            var some = new ArrayList<ReadDocument>();
            for (var i = 0; i < 50; i++) {
                some.add(intake.readSent(article(articles++)));
            }
            for (var begun : intake.begin(some)) {
                var unused = begun.get();
            }
        }
        say("%,d articles with %,d claims after %d s", articles, count(service), seconds(start));
    }

    /** The articles of the base, real and made up ones in turn; once no real ones are left, only the others. */
    private RawDocument article(int number) {
        var round = number / (REAL + 1);
        var turn = number % (REAL + 1);
        var which = round * REAL + turn;
        return turn < REAL && which < inBase() ? real.get(which) : GrownBase.article(number, 0);
    }

    /** How many of the real articles may stand in the base. */
    private int inBase() {
        return real.size() * REAL / (REAL + 1);
    }

    /** Articles that are not in the base, real and made up ones in turn. */
    private List<RawDocument> fresh(ConfigurableApplicationContext service, int articles) {
        var fresh = new ArrayList<RawDocument>();
        var number = 1_000 + (int) size(service, "source");
        for (var it = inBase(); fresh.size() < articles; it++) {
            if (it < real.size()) {
                fresh.add(real.get(it));
            }
            fresh.add(GrownBase.article(number++, 0));
        }
        return fresh;
    }

    private static void grow(ConfigurableApplicationContext small, ConfigurableApplicationContext large, int claims) {
        var start = System.nanoTime();
        var grown = new GrownBase(small.getBean(JdbcTemplate.class));
        var base = large.getBean(JdbcTemplate.class);
        var transaction = transaction(large);
        var copies = Math.max(1, Math.ceilDiv(claims, grown.claims()));
        grown.copyTo(base, transaction);
        var dropped = GrownBase.prepare(base);
        for (var copy = 1; copy < copies; copy++) {
            grown.addCopy(base, transaction, copy);
            if (copy % 10 == 0) {
                say("%d of %d copies after %d s", copy + 1, copies, seconds(start));
            }
        }
        grown.finish(base);
        dropped.forEach(base::execute);
        for (var each : List.of(small, large)) {
            each.getBean(JdbcTemplate.class).execute("analyze");
        }
        say("%,d claims after %d s", count(large), seconds(start));
    }

    /** Milliseconds for each article, in the small base and in the large one. */
    private static double[][] add(
            ConfigurableApplicationContext small, ConfigurableApplicationContext large, List<RawDocument> articles) {
        var took = new double[2][articles.size()];
        var intakes = List.of(small.getBean(Intake.class), large.getBean(Intake.class));
        for (var i = 0; i < articles.size(); i++) {
            for (var turn = 0; turn < 2; turn++) {
                var which = (i + turn) % 2;
                var start = System.nanoTime();
                intakes.get(which).take(articles.get(i));
                took[which][i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return took;
    }

    private static double median(double[] took) {
        var sorted = took.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double mean(double[] took) {
        return Arrays.stream(took).average().orElse(0);
    }

    private static long seconds(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    private static long count(ConfigurableApplicationContext service) {
        return size(service, "claim");
    }

    private static long size(ConfigurableApplicationContext service, String table) {
        var count = service.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
