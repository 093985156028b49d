package org.quellenlage.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast the engine reads: {@code mvn -q test-compile exec:exec@benchmark -Darticles=FILE}, where FILE has one article a
 * line as JSON with a {@code text}, or is a folder of text files. Each figure is one pass over all of them on two threads
 * in 256 MB, by a JVM that has compiled what it will, as in a service that runs for a minute. What is looked up is the words
 * of articles never read before: by a fresh engine, by one that has read the other half, and, for comparison, by one that
 * has read just these.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 12)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
public class EngineBenchmark {

    /** The file or folder of articles. */
    @Param("seeds")
    public String articles = "seeds";

    private List<Article> all = List.of();
    private List<Article> half = List.of();
    private List<Article> otherHalf = List.of();
    private @Nullable ArticleReader fresh;
    private @Nullable ArticleReader acquainted;
    private @Nullable ArticleReader practised;

    @Setup(Level.Trial)
    public void loadArticles() throws IOException {
        all = ArticleFiles.read(Path.of(articles));
        half = everySecond(all, 0);
        otherHalf = everySecond(all, 1);
        practised = ArticleReader.german();
    }

    @Setup(Level.Iteration)
    public void forgetTheWords() {
        fresh = ArticleReader.german();
        acquainted = ArticleReader.german();
        readAll(acquainted, half);
    }

    /** An engine that has read nothing so far. */
    @Benchmark
    public long unseenByAFreshEngine() {
        return readAll(fresh, all);
    }

    /** An engine that has read as many other articles; one pass over half of them. */
    @Benchmark
    public long unseenAfterOthers() {
        return readAll(acquainted, otherHalf);
    }

    /** An engine that has read these very articles, so that every word is remembered. */
    @Benchmark
    public long seenBefore() {
        return readAll(practised, all);
    }

    private static long readAll(@Nullable ArticleReader reader, List<Article> articles) {
        if (reader == null) {
            throw new IllegalStateException("The engine is set up before each pass.");
        }
        return TwoThreads.over(
                articles, article -> reader.read(article).claims().size());
    }

    private static List<Article> everySecond(List<Article> articles, int first) {
        return IntStream.range(0, articles.size())
                .filter(index -> index % 2 == first)
                .mapToObj(articles::get)
                .toList();
    }

    /** Runs the passes, then says what they mean: articles and tokens a second, and each layer's share of the time. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        var path = Path.of(arguments.length > 0 ? arguments[0] : "seeds");
        var options = new OptionsBuilder()
                .include(EngineBenchmark.class.getName() + ".*")
                .param("articles", path.toString())
                .build();
        var results = new Runner(options).run();
        var articles = ArticleFiles.read(path);
        var tokens = tokens(articles);
        System.out.printf(Locale.ROOT, "%n%d articles, %d tokens%n", articles.size(), tokens);
        for (var result : results) {
            var name = result.getPrimaryResult().getLabel();
            var share = name.equals("unseenAfterOthers") ? 0.5 : 1;
            var seconds = result.getPrimaryResult().getStatistics().getPercentile(50) / 1000;
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %,9.0f articles/s %,12.0f tokens/s (median)%n",
                    name,
                    articles.size() * share / seconds,
                    tokens * share / seconds);
        }
        LayerShares.of(articles).print();
    }

    private static long tokens(List<Article> articles) {
        var reader = ArticleReader.german();
        return articles.stream()
                .mapToLong(article -> reader.read(article).document().tokens().size())
                .sum();
    }
}
