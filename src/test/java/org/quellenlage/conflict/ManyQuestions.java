package org.quellenlage.conflict;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.quellenlage.PostgresServer;
import org.quellenlage.Quellenlage;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;
import org.quellenlage.search.WordIndex;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long it takes to find questions by their words and conflicts by a claimant in a large base, asked over HTTP one after
 * the other; beside it what comparing every label and every name took in the same base: {@code ManyQuestions h2:FILE|postgres
 * QUESTIONS REQUESTS}. A conflict comes with every seventh question. No test: figures depend on the machine.
 */
public final class ManyQuestions {

    private static final int OF_A_SOURCE = 16;
    private static final int AT_ONCE = 64;

    private static final String[] SYLLABLES =
            "ba del kor min tra sul ven hof ral tin mar gru ste pol len dor wik zan fre lo ker us".split(" ");

    private final Random random = new Random(11);
    private final ConfigurableApplicationContext service;
    private final JdbcTemplate database;
    private final HttpClient client = HttpClient.newHttpClient();

    private ManyQuestions(ConfigurableApplicationContext service) {
        this.service = service;
        this.database = service.getBean(JdbcTemplate.class);
    }

    public static void main(String[] arguments) throws Exception {
        var properties = new ArrayList<>(List.of(
                "--server.port=0",
                "--quellenlage.seeds=target/no-seeds",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN"));
        if (arguments[0].equals("postgres")) {
            var server = PostgresServer.running();
            properties.add("--spring.datasource.url=" + server.newDatabase());
            properties.add("--spring.datasource.username=" + server.user());
            properties.add("--spring.datasource.password=" + server.password());
        } else {
            properties.add("--spring.datasource.url=jdbc:" + arguments[0].replaceFirst(":", ":file:"));
        }
        try (var service = new SpringApplicationBuilder(Quellenlage.class).run(properties.toArray(String[]::new))) {
            var load = new ManyQuestions(service);
            load.fill(Integer.parseInt(arguments[1]));
            load.ask(Integer.parseInt(arguments[2]));
        }
        System.exit(0);
    }

    private void fill(int wanted) {
        var transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
        var questions = service.getBean(AskedQuestions.class);
        var conflicts = service.getBean(Conflicts.class);
        var start = System.nanoTime();
        for (var first = questions.count() / OF_A_SOURCE; first * OF_A_SOURCE < wanted; first += AT_ONCE) {
            var from = first;
            transaction.executeWithoutResult(_ -> {
                for (var source = from; source < from + AT_ONCE; source++) {
                    var named = new ArrayList<ClaimantWords.Change>();
                    for (var i = 0; i < OF_A_SOURCE; i++) {
                        var question = question(Numbers.highest(source) - i);
                        questions.save(question);
                        if (i % 7 == 0) {
                            var conflict = conflict(question);
                            conflicts.save(conflict);
                            named.add(new ClaimantWords.Change(conflict.seq(), Set.of(), conflict.claimants()));
                        }
                    }
                    service.getBean(ClaimantWords.class).note(named);
                }
            });
            transaction.executeWithoutResult(_ -> {
                for (var source = from; source < from + AT_ONCE; source++) {
                    service.getBean(WordIndex.class)
                            .put(
                                    source,
                                    new WordIndex.Words(
                                            List.of(),
                                            service.getBean(QuestionWords.class).of(source)));
                }
            });
        }
        System.out.printf(
                "%d questions, %d conflicts, %d rows of words, %d of names, %d s%n",
                questions.count(),
                conflicts.count(),
                database.queryForObject("select count(*) from posting", Long.class),
                database.queryForObject("select count(*) from conflict_claimant", Long.class),
                (System.nanoTime() - start) / 1_000_000_000);
        database.execute("analyze");
    }

    private AskedQuestion question(long seq) {
        var labels = new Labels(
                word() + " " + word() + " in " + word() + " – " + word(), word() + " " + word() + " in " + word());
        var question = new AskedQuestion(
                new Question("que_" + Long.toHexString(seq), "stem", ClaimKind.QUANTITY, List.of(), labels), seq);
        question.count(new Answers.Count(question.id(), 2, 2, 2, null, null));
        return question;
    }

    private Conflict conflict(AskedQuestion question) {
        var positions = new ArrayList<Position>();
        for (var i = 0; i < 3; i++) {
            positions.add(new Position(
                    question.labels(),
                    null,
                    null,
                    "prp_" + i,
                    List.of(),
                    List.of(name()),
                    List.of(),
                    1,
                    false,
                    null,
                    null));
        }
        var found = new FoundConflict(
                "cfl_" + Long.toHexString(question.seq()),
                question.question(),
                ConflictKind.NUMERIC,
                ConflictClass.CONTRADICTION,
                Strength.DEFINITE,
                List.of(),
                positions,
                question.labels(),
                List.of(),
                List.of(),
                null,
                null,
                random.nextDouble(),
                "");
        return new Conflict(found, List.of(question.id()), question.seq(), Instant.EPOCH);
    }

    /** The rarer, the more words there are: a few stand in every fifth label, most in one of ten thousand. */
    private String word() {
        return word((int) (Math.pow(30_000, random.nextDouble()) - 1));
    }

    private static String word(int rank) {
        var name = new StringBuilder();
        for (var rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String name() {
        return word() + " " + word();
    }

    private String rare() {
        return word(10_000 + random.nextInt(20_000));
    }

    private String frequent() {
        return word(random.nextInt(10));
    }

    private void ask(int requests) throws Exception {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("question, a rare word", () -> "questions?q=" + rare());
        kinds.put("question, any word", () -> "questions?q=" + word());
        kinds.put("question, a frequent word", () -> "questions?q=" + frequent());
        kinds.put("question, two words", () -> "questions?q=" + encoded(frequent() + " " + word()));
        kinds.put("question, a beginning", () -> "questions?q=" + rare().substring(0, 4) + "*");
        kinds.put("question, rare, fastest", () -> "questions?sort=FASTEST&q=" + rare());
        kinds.put("question, frequent, fastest", () -> "questions?sort=FASTEST&q=" + frequent());
        kinds.put("conflict, a rare name", () -> "conflicts?claimant=" + rare());
        kinds.put("conflict, any name", () -> "conflicts?claimant=" + word());
        kinds.put("conflict, a frequent name", () -> "conflicts?claimant=" + frequent());
        kinds.put("conflict, frequent, gravest", () -> "conflicts?sort=SEVERITY&claimant=" + frequent());
        kinds.put("conflict, two words", () -> "conflicts?claimant=" + encoded(frequent() + " " + word()));
        System.out.printf("%-30s %8s %8s %8s %8s%n", "ms", "p50", "p95", "p99", "most");
        for (var each : kinds.values()) { // the first requests of all take longer, whatever they ask
            for (var i = 0; i < requests / 2; i++) {
                get(each.get());
            }
        }
        for (var each : kinds.entrySet()) {
            measure(each.getKey(), requests, () -> get(each.getValue().get()));
        }
        for (var word : List.<Supplier<String>>of(this::rare, this::frequent)) {
            var kind = word.get().length() > 8 ? "rare" : "any";
            measure("before: labels, " + kind, Math.max(5, requests / 10), () -> likeLabels(word.get()));
            measure("before: names, " + kind, Math.max(5, requests / 10), () -> likeNames(word.get()));
        }
        plans();
    }

    /** What the filter was before there was an index: a page, and the total. */
    private void likeLabels(String word) {
        var like = "%" + word.toLowerCase(Locale.ROOT) + "%";
        var where = " from question where source_count > 0 and (lower(label_de) like ? or lower(label_en) like ?)";
        database.queryForList("select *" + where + " order by seq desc fetch first 51 rows only", like, like);
        database.queryForObject("select count(*)" + where, Long.class, like, like);
    }

    /** The column of names that was there is gone; the explanation stands for it, which is as long here. */
    private void likeNames(String word) {
        var like = "%" + word.toLowerCase(Locale.ROOT) + "%";
        var where =
                " from conflict where withdrawn_at is null and conflict_class <> 'APPARENT' and lower(explanation_de)"
                        + " like ?";
        database.queryForList("select *" + where + " order by seq desc fetch first 51 rows only", like);
        database.queryForObject("select count(*)" + where, Long.class, like);
    }

    private void plans() {
        var sql =
                "select * from conflict where withdrawn_at is null and conflict_class <> 'APPARENT' and seq in (select"
                    + " one.conflict_seq from conflict_claimant one, conflict_claimant two where one.term in (?, ?)"
                    + " and two.term in (?) and two.conflict_seq = one.conflict_seq and two.name = one.name) order by"
                    + " seq desc fetch first 51 rows only";
        var words = new Object[] {bytes(frequent()), bytes(word()), bytes(word())};
        database.queryForList("explain analyze " + sql, String.class, words).forEach(System.out::println);
    }

    private static byte[] bytes(String word) {
        return word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** Something that is measured. */
    private interface Step {
        void run() throws Exception;
    }

    private static void measure(String kind, int requests, Step step) throws Exception {
        for (var i = 0; i < requests / 5; i++) {
            step.run();
        }
        var took = new double[requests];
        for (var i = 0; i < requests; i++) {
            var before = System.nanoTime();
            step.run();
            took[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(took);
        System.out.printf(
                "%-30s %8.1f %8.1f %8.1f %8.1f%n",
                kind,
                took[took.length / 2],
                took[took.length * 95 / 100],
                took[took.length * 99 / 100],
                took[took.length - 1]);
    }

    private void get(String path) throws Exception {
        var port = service.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/" + path))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
