package org.quellenlage.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.quellenlage.text.Text;

/** Prints everything the engine sees in some articles, one finding a line: {@code EngineOutput LOCALE THREADS}. */
final class EngineOutput {

    private static final String OWN_ARTICLE = """
        İstanbul/Köln (dpa) - Rund 1.250 Beschäftigte des Werks in Istrien haben nach Angaben der Gewerkschaft am
        Mittwoch die Arbeit niedergelegt. "Wir bleiben draußen, bis ein Angebot vorliegt", sagte Betriebsrätin Ilse
        Çetin am Abend. Das Unternehmen bestreitet, dass mehr als 900 Menschen beteiligt seien. Der Tarifvertrag
        trat am 1. März 2023 in Kraft; nach Paragraf 7 Absatz 2 sind Warnstreiks von höchstens zwei Stunden erlaubt.

        IG METALL FORDERT ACHT PROZENT. Die Kosten lägen bei 3,5 Mio. Euro, teilte die Firma mit 😀.
        """;

    private EngineOutput() {}

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(arguments[0]));
        var threads = Integer.parseInt(arguments[1]);
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        findings(threads).forEach(out::println);
        out.flush();
    }

    private static List<String> findings(int threads) throws IOException {
        var articles = new ArrayList<>(ArticleFiles.read(Path.of("seeds")));
        articles.add(new Article(Text.of(OWN_ARTICLE), "Streik in Istrien", Instant.parse("2024-05-16T22:30:00Z")));
        var reader = ArticleReader.german();
        var readings = new String[articles.size()];
        if (threads == 1) {
            IntStream.range(0, readings.length).forEach(i -> readings[i] = findings(reader.read(articles.get(i))));
        } else {
            var numbers = IntStream.range(0, readings.length).boxed().toList();
            TwoThreads.over(numbers, i -> {
                readings[i] = findings(reader.read(articles.get(i)));
                return i;
            });
        }
        return List.of(readings);
    }

    private static String findings(Reading reading) {
        var all = new ArrayList<Object>(reading.claims());
        all.addAll(reading.numbers());
        all.addAll(reading.times());
        all.addAll(reading.provisions());
        all.addAll(reading.names());
        all.addAll(reading.speeches());
        all.add(reading.facts());
        return String.join("\n", all.stream().map(Object::toString).toList());
    }
}
