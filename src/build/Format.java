import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which Java files are not in palantir-java-format, or, asked to {@code apply}, puts them into it. The build starts it
 * on its own JDK, because a formatter on an older one cannot read today's Java.
 */
class Format {

    static void main(String[] args) throws Exception {
        var apply = List.of(args).contains("apply");
        var arguments = new ArrayList<String>(List.of("--palantir"));
        arguments.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        arguments.addAll(javaFiles(Path.of("src")));
        var formatter = new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in);
        var exit = formatter.format(arguments.toArray(String[]::new));
        if (exit != 0) {
            System.err.println("The files above are not formatted. Run: mvn validate exec:exec@format");
        }
        System.exit(exit);
    }

    private static List<String> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
