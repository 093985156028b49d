package org.quellenlage.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quellenlage.Quellenlage;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long it takes to add an article, with its claims, questions and conflicts, to a small base and to a large one. The
 * large one is made of the small one, copied row by row under other ids: other stories in other towns.
 *
 * <p>Arguments: how many claims the large base shall have, then what Spring is told, as
 * {@code --spring.datasource.url=jdbc:postgresql:…}. Without an address it measures H2 in a file that is gone afterwards.
 */
public final class GrowingBaseBenchmark {

    private static final int ARTICLES = 120;
    private static final int MEASURED = 60;
    private static final int STORIES = 60;

    private static final List<String> TABLES =
            List.of("source", "question", "claim", "answer", "answer_key", "printed_text", "text_band");

    /** Columns that name a row, in its own table or in another; a copy gets a name of its own. */
    private static final Set<String> NAMES = Set.of(
            "id", "source_id", "claim_id", "question_id", "proposition_id", "lookup_key", "band", "text_sha256", "uri");

    private GrowingBaseBenchmark() {}

    public static void main(String[] args) {
        var claims = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        var more = new ArrayList<>(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        more.add("--quellenlage.seeds=");
        more.add("--spring.main.web-application-type=none");
        if (more.stream().noneMatch(it -> it.startsWith("--spring.datasource.url"))) {
            more.add("--spring.datasource.url=jdbc:h2:file:./target/benchmark/base" + System.nanoTime());
        }
        try (var service = SpringApplication.run(Quellenlage.class, more.toArray(String[]::new))) {
            var intake = service.getBean(Intake.class);
            var base = service.getBean(JdbcTemplate.class);
            add(intake, 0, ARTICLES);
            var small = add(intake, ARTICLES, MEASURED);
            var has = count(base);
            say("%,d claims: %.1f ms an article, %.0f articles a second", has, small, 1000 / small);
            copy(base, (int) Math.max(1, (claims - has) / has));
            add(intake, ARTICLES + MEASURED, MEASURED / 3);
            var large = add(intake, ARTICLES + 2 * MEASURED, MEASURED);
            say("%,d claims: %.1f ms an article, %.0f articles a second", count(base), large, 1000 / large);
            say("large / small: %.2f", large / small);
        }
    }

    /** Milliseconds an article. */
    private static double add(Intake intake, int from, int articles) {
        var start = System.nanoTime();
        for (var i = from; i < from + articles; i++) {
            intake.take(article(i));
        }
        return (System.nanoTime() - start) / 1e6 / articles;
    }

    private static RawDocument article(int number) {
        var town = town(number % STORIES);
        var day = Instant.parse("2031-05-01T06:00:00Z").plusSeconds(86_400L * (number / STORIES));
        var text = """
            %1$s – Nach dem Hochwasser in %1$s ist die Zahl der Toten auf %2$d gestiegen. Das teilte die Polizei mit. \
            Etwa %3$d Menschen wurden verletzt, %4$d werden noch vermisst. In %1$s sind %5$d Feuerwehrleute im Einsatz.

            Der Schaden liegt nach Angaben des Landrats bei %6$d Millionen Euro. Bürgermeisterin Karla Reuter sagte: „Wir \
            werden in %1$s jede Brücke bis zum Jahr %7$d wieder aufbauen.“ Sie lehnte einen Rücktritt ab. Der Landtag \
            beschloss am Montag ein Gesetz zum Schutz der Ufer. Am Dienstag besuchte Ministerpräsident Otto Sandner die \
            Stadt %1$s. Die Bahn strich %8$d Züge. Im Krankenhaus von %1$s liegen %9$d Patienten.
            """.formatted(
                        town,
                        5 + number / STORIES * 3 + number % 3,
                        40 + number % 17,
                        3 + number % 5,
                        200 + number % 90,
                        2 + number % 7,
                        2033 + number % 4,
                        30 + number % 11,
                        20 + number % 13);
        return RawDocument.of(text, new Description(null, null, "Zeitung " + number % 40, day, "de"));
    }

    private static String town(int number) {
        var first = List.of("Ober", "Unter", "Nieder", "Alt", "Neu", "Groß").get(number % 6);
        var middle = List.of("birken", "eschen", "linden", "erlen", "ulmen").get(number / 6 % 5);
        var last = List.of("bach", "feld", "dorf", "heim").get(number / 30 % 4);
        return first + middle + last;
    }

    private static void copy(JdbcTemplate base, int copies) {
        for (var table : TABLES) {
            var columns = base.queryForList("select * from " + table + " fetch first 1 row only").stream()
                    .findFirst()
                    .map(it -> it.keySet().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .filter(name -> !(table.equals("question") && name.equals("seq")))
                            .toList())
                    .orElse(List.of());
            if (columns.isEmpty()) {
                continue;
            }
            var from = "from " + table + " where " + columns.getFirst() + " not like '%z%'";
            for (var i = 1; i <= copies; i++) {
                var copy = i;
                var values = columns.stream().map(it -> copied(it, copy)).toList();
                base.update("insert into " + table + " (" + String.join(", ", columns) + ") select "
                        + String.join(", ", values) + " " + from);
            }
        }
        base.execute(isPostgres(base) ? "analyze" : "analyze sample_size 10000");
    }

    private static boolean isPostgres(JdbcTemplate base) {
        return base.queryForObject("select version()", String.class).contains("PostgreSQL");
    }

    /** Other names sort elsewhere: the copy's number stands first. */
    private static String copied(String column, int copy) {
        if (column.equals("seq")) {
            return "seq + " + copy * 1_000_000_000_000L;
        }
        return NAMES.contains(column)
                ? "substring(" + column + " from 1 for 4) || '" + copy + "z' || substring(" + column + " from 5)"
                : column;
    }

    private static long count(JdbcTemplate base) {
        var count = base.queryForObject("select count(*) from claim", Long.class);
        return count == null ? 0 : count;
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
