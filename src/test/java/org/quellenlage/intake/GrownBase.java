package org.quellenlage.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.text.ContentId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes large bases of small ones. The small one holds stories of towns, a few told by many papers and many by few; it is
 * copied row by row as if the same had happened in other towns: every name of a town, every id and every number of the order
 * is another one, and everything refers to its own.
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
            "printed_text",
            "text_band",
            "quotation",
            "posting_source",
            "posting",
            "posting_cell",
            "change_set");

    private static final Pattern ID = Pattern.compile("(src|clm|que|prp|cfl|fpr)_[0-9a-f]{20}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][a-z]{3}(?:" + String.join("|", MIDDLE) + ")[a-z]{4}");
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate base;
    private final Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
    private final List<String> towns;
    private final long lastChange;

    /** Reads the base that is to be copied. */
    GrownBase(JdbcTemplate base) {
        this.base = base;
        TABLES.forEach(it -> rows.put(it, base.queryForList("select * from " + it)));
        this.lastChange = number("select last_seq from feed");
        this.towns = new ArrayList<>();
        for (var story = 0; story < STORIES; story++) {
            towns.add(town(story));
        }
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

    /** Adds a copy of all rows; copy 0 is as the base itself. */
    void copyTo(JdbcTemplate other, TransactionTemplate transaction, int copy) {
        var renamed = renaming(copy);
        var mix = copy == 0 ? 0 : new Random(copy).nextLong();
        transaction.executeWithoutResult(_ -> {
            rows.forEach((table, all) -> insert(
                    other,
                    table,
                    all.stream()
                            .map(it -> copied(table, it, copy, mix, renamed))
                            .toList()));
            var shift = copy * SHIFT;
            other.update("update arrivals set turn = ?", number("select turn from arrivals") + shift);
            other.update("update feed set last_seq = ?", lastChange + changes(copy));
        });
    }

    private long changes(int copy) {
        return copy * lastChange;
    }

    private long number(String select) {
        return Objects.requireNonNull(base.queryForObject(select, Long.class));
    }

    /** Towns and ids of the copy in place of those of the base. */
    private UnaryOperator<String> renaming(int copy) {
        if (copy == 0) {
            return it -> it;
        }
        var names = new HashMap<String, String>();
        for (var story = 0; story < STORIES; story++) {
            var other = town(copy * STORIES + story);
            names.put(towns.get(story), other);
            names.put(towns.get(story).toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        }
        var ids = new HashMap<String, String>();
        return text -> ID.matcher(NAME.matcher(text).replaceAll(it -> names.getOrDefault(it.group(), it.group())))
                .replaceAll(it -> ids.computeIfAbsent(it.group(), id -> ContentId.of(id.substring(0, 3), id, copy)));
    }

    private Map<String, @Nullable Object> copied(
            String table, Map<String, @Nullable Object> row, int copy, long mix, UnaryOperator<String> renamed) {
        var copied = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((key, value) -> {
            var column = key.toLowerCase(Locale.ROOT);
            copied.put(
                    column,
                    switch (value) {
                        case null -> null;
                        case String it ->
                            table.equals("source") && column.equals("text_sha256") && copy > 0
                                    ? ContentId.sha256(it + copy)
                                    : renamed.apply(it);
                        case byte[] it when table.equals("answer_key") -> it;
                        case byte[] it ->
                            renamed.apply(new String(it, StandardCharsets.ISO_8859_1))
                                    .getBytes(StandardCharsets.ISO_8859_1);
                        case Long it -> number(table, column, it, copy, mix);
                        default -> value;
                    });
        });
        return copied;
    }

    private long number(String table, String column, long value, int copy, long mix) {
        var sources = copy * SHIFT;
        return switch (table + "." + column) {
            case "source.seq", "posting_source.source", "text_band.source", "answer_key.source" -> value + sources;
            case "claim.seq", "answer.claim_seq", "question.seq" -> value + (sources << 20);
            case "conflict.seq" -> value + (sources << 16);
            case "posting.cell", "posting_cell.cell" -> value + sources / 64;
            case "answer_key.lookup", "text_band.band", "quotation.quote" -> value ^ mix;
            case "change_set.first_seq", "change_set.last_seq" -> value + changes(copy);
            default -> value;
        };
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
