package org.quellenlage.conflict;

import static org.quellenlage.StartedService.encoded;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.quellenlage.Durations;
import org.quellenlage.MadeUpWords;
import org.quellenlage.StartedService;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;
import org.quellenlage.search.WordIndex;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long it takes to find questions by their words and conflicts by a claimant in a large base, asked over HTTP one after
 * the other; beside it what comparing every label and every name took in the same base: {@code ManyQuestions h2:FILE|postgres
 * QUESTIONS REQUESTS}. A conflict comes with every seventh question. No test: figures depend on the machine.
 */
public final class ManyQuestions {

    private static final int OF_A_SOURCE = 16;
    private static final int AT_ONCE = 64;

    private final Random random = new Random(11);
    private final StartedService service;
    private final JdbcTemplate database;

    private ManyQuestions(StartedService service) {
        this.service = service;
        this.database = service.database();
    }

    public static void main(String[] arguments) throws Exception {
        try (var service = StartedService.on(arguments[0])) {
            var load = new ManyQuestions(service);
            load.fill(Integer.parseInt(arguments[1]));
            load.ask(Integer.parseInt(arguments[2]));
        }
        System.exit(0);
    }

    private void fill(int wanted) {
        var transaction = service.transaction();
        var questions = service.bean(AskedQuestions.class);
        var conflicts = service.bean(Conflicts.class);
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
                    service.bean(ClaimantWords.class).note(named);
                }
            });
            transaction.executeWithoutResult(_ -> {
                for (var source = from; source < from + AT_ONCE; source++) {
                    service.bean(WordIndex.class)
                            .put(
                                    source,
                                    new WordIndex.Words(
                                            List.of(),
                                            service.bean(QuestionWords.class).of(source)));
                }
            });
        }
        System.out.printf(
                "%d questions, %d conflicts, %d rows of words, %d of names, %d s%n",
                questions.count(),
                conflicts.count(),
                service.count("posting"),
                service.count("conflict_claimant"),
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

    /** A few stand in every fifth label, most in one of ten thousand. */
    private String word() {
        return MadeUpWords.word(MadeUpWords.rank(random, 30_000));
    }

    private String name() {
        return word() + " " + word();
    }

    private String rare() {
        return MadeUpWords.word(10_000 + random.nextInt(20_000));
    }

    private String frequent() {
        return MadeUpWords.word(random.nextInt(10));
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
        Durations.printHead();
        for (var each : kinds.values()) { // the first requests of all take longer, whatever they ask
            for (var i = 0; i < requests / 2; i++) {
                service.get(each.get());
            }
        }
        for (var each : kinds.entrySet()) {
            Durations.measure(
                    each.getKey(), requests, () -> service.get(each.getValue().get()));
        }
        for (var word : List.<Supplier<String>>of(this::rare, this::frequent)) {
            var kind = word.get().length() > 8 ? "rare" : "any";
            Durations.measure("before: labels, " + kind, Math.max(5, requests / 10), () -> likeLabels(word.get()));
            Durations.measure("before: names, " + kind, Math.max(5, requests / 10), () -> likeNames(word.get()));
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
}
