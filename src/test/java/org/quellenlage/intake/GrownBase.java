package org.quellenlage.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes large bases of small ones. The small one holds stories of towns, a few told by many papers and many by few. It is
 * copied inside the database, table by table: every id, every number of the order and every key by which answers, copies and
 * quotations are found is another one, and rows refer to their own. What rows hold beside that is as it was, so that all
 * rows and indexes have the size they would have had; texts and answers of the copies still name the towns of the first.
 */
final class GrownBase {

    /** Stories in one base that is copied. */
    static final int STORIES = 60;

    /** Numbers of sources between one copy and the next: whole cells of the index of words. */
    static final long SHIFT = 1L << 12;

    private static final List<String> FIRST = List.of(
            "Ober", "Alte", "Neue", "Wein", "Sand", "Burg", "Rode", "Lind", "Kirc", "Mari", "Gold", "Hoch", "Lang",
            "Wild", "Rost", "Feld", "Wolf", "Hirs", "Eich", "Stei");
    private static final List<String> MIDDLE = List.of(
            "birk", "esch", "erle", "ulme", "fich", "klee", "moos", "schi", "kies", "lehm", "torf", "heid", "wies",
            "roth", "grab", "quel", "tann", "weid", "horn", "rieb");
    private static final List<String> LAST =
            List.of("bach", "feld", "dorf", "heim", "wald", "berg", "hain", "furt", "rode", "roda");

    /** From parents to children. */
    private static final List<String> TABLES = List.of(
            "source",
            "source_text",
            "claim",
            "question",
            "answer",
            "answer_key",
            "conflict",
            "conflict_claimant",
            "printed_text",
            "text_band",
            "quotation",
            "posting_source",
            "posting",
            "posting_cell",
            "change_set");

    private static final String FOREIGN_KEY = " FOREIGN KEY(";

    /** Rules of H2 that have an index of their own; a key that is a number is where the row itself stands. */
    private static final List<String> UNDER_WORDS =
            List.of(FOREIGN_KEY, " UNIQUE(", " UNIQUE ", " PRIMARY KEY(\"ID\")", " PRIMARY KEY(\"SOURCE_ID\")");

    /** Rules of H2 that share an index which has a name of its own. */
    private static final String RULES_UNDER_AN_INDEX = """
        select '"' || constraint_schema || '"."' || constraint_name || '"'
        from information_schema.table_constraints
        where index_name in (select index_name from information_schema.indexes where not is_generated)
        """;

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate base;
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
    private final long lastChange;

    /** Reads the base that is to be copied. */
    GrownBase(JdbcTemplate base) {
        this.base = base;
        TABLES.forEach(it -> rows.put(it, base.queryForList("select * from " + it)));
        this.lastChange = number("select last_seq from feed");
    }

    long claims() {
        return size("claim");
    }

    long size(String table) {
        return rows.getOrDefault(table, List.of()).size();
    }

    // ---------------------------------------------------------------------- articles

    /** The town of a story; those of one copy have the names after those of the copy before. */
    static String town(int number) {
        return FIRST.get(number / LAST.size() % FIRST.size())
                + MIDDLE.get(number / LAST.size() / FIRST.size() % MIDDLE.size())
                + LAST.get(number % LAST.size());
    }

    /** An article of a base: which story it tells is as good as chance, the first stories are told most. */
    static RawDocument article(int number, int copy) {
        var random = new Random(number * 31L + 7);
        var at = random.nextDouble();
        var story = 0;
        var weights = 0.0;
        for (var it = 0; it < STORIES; it++) {
            weights += 1.0 / (it + 3);
        }
        while (story < STORIES - 1 && at > 1.0 / (story + 3) / weights) {
            at -= 1.0 / (story + 3) / weights;
            story++;
        }
        return article(number, story, town(copy * STORIES + story));
    }

    private static RawDocument article(int number, int story, String town) {
        var random = new Random(number * 131L + 3);
        var day = number / 100;
        var sentences = List.of(
                "Nach dem Hochwasser in %s ist die Zahl der Toten auf %d gestiegen."
                        .formatted(town, 5 + day + other(random, 3)),
                "In %s wurden %d Menschen verletzt, teilte die Polizei mit."
                        .formatted(town, 40 + story % 7 * 10 + other(random, 9)),
                "In %s werden noch %d Menschen vermisst.".formatted(town, 3 + story % 5 + other(random, 4)),
                "In %s sind %d Feuerwehrleute im Einsatz.".formatted(town, 200 + 10 * other(random, 9)),
                "Der Schaden in %s liegt nach Angaben des Landrats bei %d Millionen Euro."
                        .formatted(town, 2 + story % 5 + other(random, 3)),
                "Bürgermeisterin Karla Reuter sagte: „Wir werden in %s jede Brücke bis zum Jahr %d wieder aufbauen.“"
                        .formatted(town, 2033 + story % 4),
                "Die Stadt %s lehnte ein Angebot des Landes ab.".formatted(town),
                "Am Dienstag besuchte Ministerpräsident Otto Sandner die Stadt %s.".formatted(town),
                "Die Bahn strich %d Züge nach %s.".formatted(30 + story + other(random, 11), town),
                "Im Krankenhaus von %s liegen %d Patienten.".formatted(town, 20 + story + other(random, 13)),
                "Der Stadtrat von %s beschloss ein Gesetz zum Schutz der Ufer.".formatted(town),
                "In %s sind %d Häuser zerstört.".formatted(town, 50 + story + other(random, 30)),
                "Die Schulen in %s bleiben %d Tage geschlossen.".formatted(town, 2 + other(random, 9)),
                "In %s sammelten %d Vereine Spenden.".formatted(town, 10 + story + other(random, 5)));
        var chosen = new ArrayList<String>();
        for (var sentence : sentences) {
            if (random.nextInt(3) > 0) {
                chosen.add(sentence);
            }
        }
        Collections.shuffle(chosen, random);
        var text = town + " – " + String.join(" ", chosen) + " Meldung " + number + ".";
        var at = Instant.parse("2031-05-01T06:00:00Z").plusSeconds(86_400L * day + 60L * number);
        return RawDocument.of(text, new Description(null, null, "Zeitung " + number % 40, at, "de"));
    }

    /** Most papers give the same figure, a few another one. */
    private static int other(Random random, int most) {
        return random.nextInt(8) == 0 ? 1 + random.nextInt(most) : 0;
    }

    // ---------------------------------------------------------------------- copies

    /** The base itself, row by row. */
    void copyTo(JdbcTemplate other, TransactionTemplate transaction) {
        transaction.executeWithoutResult(_ -> {
            rows.forEach((table, all) -> insert(other, table, all));
            other.update("update arrivals set turn = ?", number("select turn from arrivals"));
            other.update("update feed set last_seq = ?", lastChange);
        });
    }

    /**
     * Drops what is made of all rows in less time than of one row after the other, and makes a second set of tables of
     * which copies are made. Rows of H2 that stand under a number stay under it.
     *
     * @return statements that make again what was dropped, in this order
     */
    static List<String> prepare(JdbcTemplate other) {
        TABLES.forEach(it -> other.execute("create table first_" + it + " as select * from " + it));
        var dropped = new ArrayList<String>();
        if (isPostgres(other)) {
            dropped.addAll(other.queryForList(
                    "select indexdef from pg_indexes where schemaname = 'public' and indexdef like 'CREATE INDEX%'",
                    String.class));
        } else {
            var script = other.queryForList("script nodata", String.class);
            var underAnIndex = other.queryForList(RULES_UNDER_AN_INDEX, String.class);
            var rules = script.stream()
                    .filter(it -> it.contains(" ADD CONSTRAINT "))
                    .filter(it -> UNDER_WORDS.stream().anyMatch(it::contains))
                    .sorted(Comparator.comparing((String it) -> it.contains(FOREIGN_KEY)))
                    .toList();
            rules.stream().filter(it -> !underAnIndex.contains(name(it))).forEach(dropped::add);
            script.stream().filter(it -> it.startsWith("CREATE INDEX")).forEach(dropped::add);
            rules.stream().filter(it -> underAnIndex.contains(name(it))).forEach(dropped::add);
        }
        for (var it : dropped.reversed()) {
            other.execute(
                    it.startsWith("CREATE INDEX")
                            ? "drop index " + it.split(" ")[2]
                            : "alter table " + it.split(" ")[2] + " drop constraint " + name(it));
        }
        return dropped;
    }

    /** The name of a rule in the statement that adds it, as H2 writes it. */
    private static String name(String rule) {
        return rule.split(" ")[5];
    }

    private static boolean isPostgres(JdbcTemplate other) {
        return !other.queryForList("select 1 from information_schema.tables where table_name = 'pg_class'")
                .isEmpty();
    }

    /** Adds one more copy inside the other database, as if the same had happened elsewhere at another time. */
    void addCopy(JdbcTemplate other, TransactionTemplate transaction, int copy) {
        var isPostgres = isPostgres(other);
        var mix = new Random(copy).nextLong();
        transaction.executeWithoutResult(_ -> {
            for (var table : TABLES) {
                var columns = columns(table);
                if (!columns.isEmpty()) {
                    var copied = columns.stream()
                            .map(it -> copied(table, it, copy, mix, isPostgres))
                            .toList();
                    other.update("insert into " + table + " (" + String.join(", ", columns) + ") select "
                            + String.join(", ", copied) + " from first_" + table);
                }
            }
            other.update("update arrivals set turn = ?", number("select turn from arrivals") + copy * SHIFT);
            other.update("update feed set last_seq = ?", lastChange + copy * lastChange);
        });
    }

    /** Drops the second set of tables. */
    void finish(JdbcTemplate other) {
        TABLES.forEach(it -> other.execute("drop table first_" + it));
    }

    private List<String> columns(String table) {
        var all = rows.getOrDefault(table, List.of());
        return all.isEmpty()
                ? List.of()
                : all.getFirst().keySet().stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .toList();
    }

    private long number(String select) {
        return Objects.requireNonNull(base.queryForObject(select, Long.class));
    }

    /** A column of a copy in SQL: ids and hashes are others, numbers of the order come after those of the copy before. */
    private String copied(String table, String column, int copy, long mix, boolean isPostgres) {
        var sources = copy * SHIFT;
        return switch (table + "." + column) {
            case "source.seq", "posting_source.source", "text_band.source", "answer_key.source" ->
                column + " + " + sources;
            case "claim.seq", "answer.claim_seq", "question.seq", "conflict.seq", "conflict_claimant.conflict_seq" ->
                column + " + " + (sources << 20);
            case "posting.cell", "posting_cell.cell" -> column + " + " + sources / 64;
            case "answer_key.lookup", "text_band.band", "quotation.quote" ->
                isPostgres ? column + " # (" + mix + ")" : "bitxor(" + column + ", " + mix + ")";
            case "change_set.first_seq", "change_set.last_seq" -> column + " + " + copy * lastChange;
            case "source.text_sha256" -> hash(column, copy, isPostgres);
            case "source.id",
                    "source_text.source_id",
                    "claim.id",
                    "claim.source_id",
                    "claim.question_id",
                    "claim.proposition_id",
                    "question.id",
                    "conflict.id",
                    "conflict.question_id",
                    "printed_text.source_id",
                    "printed_text.copied_from",
                    "quotation.claim_id",
                    "quotation.source_id" ->
                "substring(" + column + " from 1 for 4) || substring(" + hash(column, copy, isPostgres)
                        + " from 1 for 20)";
            default -> column;
        };
    }

    private static String hash(String column, int copy, boolean isPostgres) {
        var mixed = column + " || '" + copy + "'";
        return isPostgres ? "md5(" + mixed + ")" : "lower(rawtohex(hash('MD5', stringtoutf8(" + mixed + "))))";
    }

    private static void insert(JdbcTemplate other, String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var columns = List.copyOf(rows.getFirst().keySet());
        var insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", columns.stream().map(_ -> "?").toList()) + ")";
        for (var from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            other.batchUpdate(
                    insert,
                    rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)).stream()
                            .map(it -> columns.stream().map(it::get).toArray())
                            .toList());
        }
    }
}
