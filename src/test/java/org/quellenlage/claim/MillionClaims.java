package org.quellenlage.claim;

import static org.quellenlage.MadeUpWords.capitalised;
import static org.quellenlage.StartedService.encoded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.quellenlage.Durations;
import org.quellenlage.MadeUpWords;
import org.quellenlage.StartedService;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.source.Arrivals;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.SelfDescription;
import org.quellenlage.source.Source;
import org.quellenlage.text.Span;
import org.quellenlage.text.Text;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long searches take in a large base, asked over HTTP one after the other, every request with words not asked before:
 * {@code MillionClaims h2:FILE|postgres|jdbc:postgresql:ADDRESS CLAIMS REQUESTS}. A file and an address, on the server that
 * {@code QL_PG} names, keep their base, which the next run goes on filling. The articles are made up: words as rare and as
 * frequent as those of a language (Zipf), a quarter of them compounds. No test: figures depend on the machine.
 */
public final class MillionClaims {

    private static final int CLAIMS_OF_A_SOURCE = 20;

    /** Articles stored in one transaction, to fill the base sooner. */
    private static final int AT_ONCE = 64;

    private static final String[] FIRST =
            ("Hafen Grenz Regierungs Wasser Straßen Kinder Energie Landes Bundes Verkehrs Renten Wirtschafts Schul"
                + " Krankenhaus Polizei Haushalts Klima Wohnungs Sicherheits Gesundheits Verteidigungs Handels Steuer"
                + " Kultur Umwelt Ernte Stadt Arbeits Gewerkschafts Universitäts")
                    .split(" ");

    private static final String[] LAST =
            ("minister arbeiter kosten bericht kontrolle reform behörde sprecher verband gipfel politik krise preise"
                            + " gesetz ausschuss konferenz projekt planung förderung beitrag vertrag streit prüfung"
                            + " verwaltung unternehmen entscheidung abkommen forderung beratung ausgaben")
                    .split(" ");

    private static final String[] VERBS =
            ("steigen sinken fordern prüfen verhandeln streiken verlassen eröffnen bauen kündigen verkaufen planen"
                            + " beschließen ablehnen")
                    .split(" ");

    private final Random random = new Random(7);
    private final StartedService service;

    private MillionClaims(StartedService service) {
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        try (var service = StartedService.on(arguments[0])) {
            var load = new MillionClaims(service);
            load.fill(Integer.parseInt(arguments[1]));
            if (!arguments[2].equals("0")) {
                load.ask(Integer.parseInt(arguments[2]));
            }
        }
        System.exit(0);
    }

    /** Rows of sources and claims are copies of a few, with their times and values; all other words are made for each. */
    private void fill(int wanted) {
        var start = System.nanoTime();
        var transaction = service.transaction();
        var database = service.database();
        var there = service.count("posting_source");
        var sources = wanted / CLAIMS_OF_A_SOURCE;
        if (there == 0) {
            transaction.executeWithoutResult(_ -> {
                for (var i = 0; i < AT_ONCE; i++) {
                    store(RawDocument.of(article(), Description.NONE));
                }
            });
            for (var rows = AT_ONCE; rows < sources; rows *= 2) {
                copy(database, "source", rows, sources);
                copy(database, "claim", rows, sources * 1048576L);
                copyTexts(database, rows);
            }
            database.update("update arrivals set turn = ?", sources); // what arrives later comes after the copies
            there = AT_ONCE;
        }
        System.out.printf("rows after %d s%n", seconds(start));
        var noting = 0L;
        for (var from = there + 1; from <= sources; from += AT_ONCE) {
            var first = from;
            var end = Math.min(sources + 1L, first + AT_ONCE);
            var before = System.nanoTime();
            if (from / AT_ONCE % 100 == 0) {
                System.out.printf("%d of %d sources, %d s%n", from, sources, seconds(start));
            }
            transaction.executeWithoutResult(_ -> {
                for (var source = first; source < end; source++) {
                    note(RawDocument.of(article(), Description.NONE), source);
                }
            });
            noting += System.nanoTime() - before;
        }
        System.out.printf(
                "words after %d s, %.2f ms a source; %d rows%n",
                seconds(start), noting / 1e6 / Math.max(1, sources - there), service.count("posting"));
        database.execute("analyze");
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000;
    }

    private static void copy(JdbcTemplate database, String table, int sources, long last) {
        var columns = database.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = ? order by"
                        + " ordinal_position",
                String.class,
                table);
        var copied = columns.stream()
                .map(it -> switch (it) {
                    case "id" ->
                        table.equals("source")
                                ? "'src_' || cast(seq + " + sources + " as varchar(20))"
                                : "'clm_' || cast(seq + " + sources * 1048576L + " as varchar(20))";
                    case "seq" -> "seq + " + (table.equals("source") ? sources : sources * 1048576L);
                    case "source_id" -> "'src_' || cast(seq / 1048576 + " + sources + " as varchar(20))";
                    default -> it;
                })
                .toList();
        database.update("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + String.join(", ", copied) + " from " + table + " where "
                + copied.get(columns.indexOf("seq")) + " < " + (last + (table.equals("source") ? 1 : 1048576L)));
    }

    /** Their copies have the texts in which their claims stand. */
    private static void copyTexts(JdbcTemplate database, int sources) {
        database.update("""
            insert into source_text (source_id, text)
            select copied.id, source_text.text
            from source copied
            join source original on original.seq = copied.seq - ?
            join source_text on source_text.source_id = original.id
            where copied.seq > ? and copied.seq <= ?
            """, sources, sources, 2L * sources);
    }

    private void note(RawDocument document, long number) {
        var text = document.text();
        var source = new Source(document, number, Instant.EPOCH);
        var found = Claim.of(
                new Claim.InSource(source.id(), number, source.textSha256(), text, 0, "1", Instant.EPOCH),
                claims(text, (int) (number - 1) % AT_ONCE));
        service.bean(ClaimWords.class).note(source, text.toString(), found);
    }

    private void store(RawDocument document) {
        var arrivals = service.bean(Arrivals.class);
        arrivals.takeTurn();
        var source = arrivals.next(document);
        var text = document.text();
        var found = Claim.of(
                new Claim.InSource(source.id(), source.seq(), source.textSha256(), text, 0, "1", arrivals.now()),
                claims(text, (int) source.seq() - 1));
        source.read("1", new SelfDescription(null, null, null, null, List.of()), found.size(), found.size());
        arrivals.add(source, text);
        service.bean(Claims.class).saveAllAndFlush(found);
        service.bean(ClaimWords.class).note(source, text.toString(), found);
    }

    private String article() {
        var text = new StringBuilder();
        for (var i = 0; i < CLAIMS_OF_A_SOURCE; i++) {
            text.append(name()).append(' ').append(1000 + random.nextInt(9000));
            for (var word = 0; word < 8; word++) {
                text.append(' ').append(word());
            }
            text.append(". ");
        }
        return text.toString();
    }

    /** Time and value of a claim are those of the row it is a copy of. */
    private List<ExtractedClaim> claims(Text text, int original) {
        var claims = new ArrayList<ExtractedClaim>();
        var chance = new Random(original);
        for (var sentence : text.toString().split("\\. ?")) {
            var name = sentence.substring(0, sentence.indexOf(' '));
            var claim = chance.nextInt(4) == 0
                    ? ExtractedClaims.aQuantity(text, sentence).value(String.valueOf(chance.nextInt(100_000)))
                    : ExtractedClaims.aStatement(text, sentence);
            var day = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(2000));
            var start = text.toString().indexOf(sentence);
            var core = Span.between(start, start + 1);
            claims.add(claim.about(name)
                    .saidBy(name, SpeechType.INDIRECT)
                    .on(new ClaimTime(day.toString(), day, day, "heute", "geschrieben", core))
                    .at(new ClaimPlace(name() + "stadt", null, List.of("Deutschland"), core))
                    .build());
        }
        return claims;
    }

    /** A few stand in every second sentence, most in one of a thousand. */
    private String word() {
        return word(rank());
    }

    private int rank() {
        return MadeUpWords.rank(random, 20_000);
    }

    private static String word(int rank) {
        return switch (rank % 4) {
            case 0 -> compound(rank);
            case 1 -> VERBS[rank / 4 % VERBS.length];
            case 2 -> MadeUpWords.word(rank);
            default -> capitalised(LAST[rank / 4 % LAST.length]);
        };
    }

    /** One of the twenty words that stand in most sentences. */
    private String frequent() {
        return word(random.nextInt(20));
    }

    private int size() {
        return 20 + random.nextInt(30);
    }

    private static String compound(int rank) {
        return FIRST[rank / 4 % FIRST.length] + LAST[rank / 120 % LAST.length];
    }

    private String name() {
        return MadeUpWords.word(rank());
    }

    private void ask(int requests) throws Exception {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("a rare word", () -> "claims?q=" + MadeUpWords.word(10_000 + random.nextInt(10_000)));
        kinds.put("any word", () -> "claims?q=" + encoded(word()));
        kinds.put("a frequent word", () -> "claims?q=" + encoded(frequent()) + "&limit=" + size());
        kinds.put("a frequent, oldest first", () -> "claims?sort=OLDEST&q=" + encoded(frequent()) + "&limit=" + size());
        kinds.put("two frequent words", () -> "claims?q=" + encoded(frequent() + " " + frequent()));
        kinds.put("two words", () -> "claims?q=" + encoded(word() + " " + word()));
        kinds.put("three words", () -> "claims?q=" + encoded(word() + " " + word() + " " + word()));
        kinds.put("a part of compounds", () -> "claims?q=" + encoded(capitalised(LAST[random.nextInt(LAST.length)])));
        kinds.put("a beginning", () -> "claims?q=" + name().substring(0, 4) + "*");
        kinds.put("a claimant", () -> "claims?claimant=" + name());
        kinds.put("a place of half of all", () -> "claims?place=Deutschland&q=" + encoded(word()));
        kinds.put("words and a kind", () -> "claims?kind=QUANTITY&q=" + encoded(word()));
        kinds.put("words and a month", () -> {
            var month = "2023-%02d".formatted(1 + random.nextInt(12));
            return "claims?q=" + encoded(word()) + "&from=" + month + "&to=" + month;
        });
        kinds.put("a word and a value", () -> "claims?minValue=" + random.nextInt(90_000) + "&q=" + encoded(word()));
        kinds.put("facets of a frequent", () -> "claims/facets?q=" + encoded(frequent() + " " + frequent()));
        kinds.put("facets of a word", () -> "claims/facets?q=" + encoded(word()));
        kinds.put("sources", () -> "sources?q=" + encoded(word() + " " + word()));
        kinds.put("no words", () -> "claims?kind=QUANTITY&limit=" + size());
        Durations.printHead();
        for (var each : kinds.entrySet()) {
            Durations.measure(
                    each.getKey(), requests, () -> service.get(each.getValue().get()));
        }
        deepPages("claims?q=" + encoded(VERBS[0]), requests);
    }

    /** Every page of a search up to the hundredth, one after the other. */
    private void deepPages(String path, int requests) throws Exception {
        var durations = new Durations();
        var page = new AtomicReference<>("");
        for (var i = 0; i < requests; i++) {
            durations.add(() -> {
                var answer = service.get(path + page.get());
                var next = answer.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
                page.set(next.equals(answer) ? "" : "&cursor=" + next);
            });
        }
        durations.print("page after page");
    }
}
