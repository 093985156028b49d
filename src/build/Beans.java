import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplicationAotProcessor;

/**
 * Puts the beans of the service together while it is packaged, so that it need not look for them at every start, and adds
 * what Spring writes for it to the classes. The same as the goal {@code process-aot} of Spring Boot, which compiles with the
 * Java that Maven runs on; this may be older than the one the service needs.
 *
 * <pre>java -classpath CLASSES-AND-LIBRARIES src/build/Beans.java target</pre>
 */
class Beans {

    static void main(String[] args) throws Exception {
        var classes = Path.of(args[0], "classes");
        var written = Path.of(args[0], "beans");
        var sources = written.resolve("sources");
        var resources = written.resolve("resources");
        var proxies = written.resolve("proxies");
        // Repositories written beforehand start no faster than those made at the start.
        System.setProperty("spring.aot.repositories.enabled", "false");
        SpringApplicationAotProcessor.main(new String[] {
            "org.quellenlage.Quellenlage",
            sources.toString(),
            resources.toString(),
            proxies.toString(),
            "org.quellenlage",
            "quellenlage"
        });
        copy(resources, classes);
        copy(proxies, classes);
        compile(sources, classes);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            var copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-parameters", "-d", classes.toString()));
        files(sources).forEach(it -> arguments.add(it.toString()));
        var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("What Spring wrote for the beans does not compile.");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
