package org.quellenlage.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the time goes while articles are read: every millisecond it is noted which layer {@link ArticleReader} has called.
 * The engine forgets its words after each pass, as if every article were new.
 */
record LayerShares(Map<String, Integer> samples) {

    private static final int PASSES = 60;

    private static final int WARM_UP_PASSES = 20;

    static LayerShares of(List<Article> articles) {
        readAll(articles, WARM_UP_PASSES);
        var reading = Thread.ofPlatform().name("reader").start(() -> readAll(articles, PASSES));
        var samples = new TreeMap<String, Integer>();
        while (reading.isAlive()) {
            var layer = layer(reading.getStackTrace());
            if (!layer.isEmpty()) {
                samples.merge(layer, 1, Integer::sum);
            }
            sleep();
        }
        return new LayerShares(samples);
    }

    private static void readAll(List<Article> articles, int passes) {
        for (var pass = 0; pass < passes; pass++) {
            var reader = ArticleReader.german();
            articles.forEach(reader::read);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The class that the engine's {@code read} called, or nothing between two articles. */
    private static String layer(StackTraceElement[] stack) {
        for (var depth = 1; depth < stack.length; depth++) {
            var caller = stack[depth];
            if (caller.getClassName().equals(ArticleReader.class.getName())
                    && caller.getMethodName().equals("read")) {
                var callee = stack[depth - 1].getClassName();
                return callee.substring(callee.lastIndexOf('.') + 1);
            }
        }
        return "";
    }

    void print() {
        var all = samples.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%nShare of each layer (%d samples)%n", all);
        samples.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> System.out.printf(
                        Locale.ROOT, "%-20s %5.1f %%%n", entry.getKey(), 100.0 * entry.getValue() / all));
    }
}
