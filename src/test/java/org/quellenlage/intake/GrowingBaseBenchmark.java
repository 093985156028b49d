package org.quellenlage.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.quellenlage.Durations;
import org.quellenlage.StartedService;
import org.quellenlage.source.RawDocument;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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

    public static void main(String[] args) throws Exception {
        var claims = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        var articles = args.length > 2 ? Integer.parseInt(args[2]) : 300;
        var few = args.length > 3 ? Integer.parseInt(args[3]) : 10_000;
        var real = args.length > 4 ? SentArticles.of(args[4]) : List.<RawDocument>of();
        new GrowingBaseBenchmark(args[0], real).run(claims, articles, few);
        System.exit(0);
    }

    private void run(int claims, int articles, int few) throws Exception {
        try (var small = start("small");
                var large = start("large")) {
            if (small.count("claim") == 0 && database.startsWith("postgres:")) {
                new GrownBase(new JdbcTemplate(new DriverManagerDataSource(kept(), "sa", "")))
                        .copyTo(small.database(), small.transaction());
            } else if (small.count("claim") == 0) {
                fill(small, few);
            }
            if (large.count("claim") == 0) {
                grow(small, large, claims);
            }
            say("%,d and %,d claims", small.count("claim"), large.count("claim"));
            var fresh = fresh(small, UNMEASURED + articles);
            add(small, large, fresh.subList(0, UNMEASURED));
            var before = statements(small);
            var beforeInLarge = statements(large);
            var took = add(small, large, fresh.subList(UNMEASURED, fresh.size()));
            say(
                    "%s %,d claims: median %.2f ms, mean %.2f ms an article",
                    database,
                    small.count("claim"),
                    took.get(0).median(),
                    took.get(0).mean());
            say(
                    "%s %,d claims: median %.2f ms, mean %.2f ms an article",
                    database,
                    large.count("claim"),
                    took.get(1).median(),
                    took.get(1).mean());
            say(
                    "large / small: median %.2f, mean %.2f",
                    took.get(1).median() / took.get(0).median(),
                    took.get(1).mean() / took.get(0).mean());
            sayWhatGrew(since(before, statements(small)), since(beforeInLarge, statements(large)), articles);
        }
    }

    /**
     * Milliseconds that each statement took so far, if asked for with {@code -Dstatements=true}. PostgreSQL must have
     * loaded pg_stat_statements.
     */
    private Map<String, Double> statements(StartedService service) {
        var took = new HashMap<String, Double>();
        if (!Boolean.getBoolean("statements")) {
            return took;
        }
        var base = service.database();
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

    private StartedService start(String name) {
        return StartedService.on(
                database.startsWith("postgres") ? "postgres" : "h2:" + folder() + "/" + name,
                StartedService.WITHOUT_HTTP);
    }

    private String folder() {
        return database.indexOf(':') > 0 ? database.substring(database.indexOf(':') + 1) : made;
    }

    private String kept() {
        return StartedService.h2(folder() + "/small");
    }

    /** Has the service store articles until there are enough claims. */
    private void fill(StartedService service, int claims) {
        var intake = service.bean(Intake.class);
        var start = System.nanoTime();
        var articles = 0;
        while (service.count("claim") < claims) {
            var some = new ArrayList<ReadDocument>();
            for (var i = 0; i < 50; i++) {
                some.add(intake.readSent(article(articles++)));
            }
            for (var begun : intake.begin(some)) {
                var unused = begun.get();
            }
        }
        say("%,d articles with %,d claims after %d s", articles, service.count("claim"), seconds(start));
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
    private List<RawDocument> fresh(StartedService service, int articles) {
        var fresh = new ArrayList<RawDocument>();
        var number = 1_000 + (int) service.count("source");
        for (var it = inBase(); fresh.size() < articles; it++) {
            if (it < real.size()) {
                fresh.add(real.get(it));
            }
            fresh.add(GrownBase.article(number++, 0));
        }
        return fresh;
    }

    private static void grow(StartedService small, StartedService large, int claims) {
        var start = System.nanoTime();
        var grown = new GrownBase(small.database());
        var base = large.database();
        var transaction = large.transaction();
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
            each.database().execute("analyze");
        }
        say("%,d claims after %d s", large.count("claim"), seconds(start));
    }

    /** How long each article took in the small base and in the large one. */
    private static List<Durations> add(StartedService small, StartedService large, List<RawDocument> articles)
            throws Exception {
        var took = List.of(new Durations(), new Durations());
        var intakes = List.of(small.bean(Intake.class), large.bean(Intake.class));
        for (var i = 0; i < articles.size(); i++) {
            var article = articles.get(i);
            for (var turn = 0; turn < 2; turn++) {
                var which = (i + turn) % 2;
                took.get(which).add(() -> intakes.get(which).take(article));
            }
        }
        return took;
    }

    private static long seconds(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
