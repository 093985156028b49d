package org.quellenlage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as the compiled classes show them: a picture, and a table with the sentence each module says of itself. */
record ModulePicture(List<Module> modules) {

    record Module(String name, String purpose, Set<String> uses) {}

    static ModulePicture of(ApplicationModules modules) throws IOException {
        var all = new ArrayList<Module>();
        for (var module : modules) {
            var uses = new TreeSet<String>();
            module.getDirectDependencies(modules).uniqueModules().forEach(used -> uses.add(name(used)));
            all.add(new Module(name(module), purpose(module), uses));
        }
        return new ModulePicture(List.copyOf(all));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The first paragraph of the Javadoc in the module's {@code package-info.java}. */
    private static String purpose(ApplicationModule module) throws IOException {
        var folder =
                Path.of("src", "main", "java", module.getBasePackage().getName().replace('.', '/'));
        var source = Files.readString(folder.resolve("package-info.java"));
        var start = source.indexOf("/**");
        var text = source.substring(start + 3, source.indexOf("*/", start));
        return text.split("<p>", 2)[0]
                .replaceAll("\\s*\\*\\s*$", "")
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:[a-z.]*\\.)?([^}]*)}", "`$1`")
                .strip();
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, markdown());
    }

    private String markdown() {
        var page = new StringBuilder();
        page.append("# Modules\n\n"
                + "Written by the build (`ModularityTests`) from the compiled classes; an arrow reads"
                + " \"uses\".\n");
        page.append("Arrows that others imply are left out of the picture, the table names all.\n\n");
        page.append("```mermaid\nflowchart BT\n");
        for (var module : modules) {
            page.append("    ").append(module.name()).append('\n');
        }
        for (var module : modules) {
            for (var used : module.uses()) {
                if (!isImplied(module, used)) {
                    page.append("    ")
                            .append(module.name())
                            .append(" --> ")
                            .append(used)
                            .append('\n');
                }
            }
        }
        page.append("```\n\n| Module | What it is for | Uses |\n|---|---|---|\n");
        for (var module : modules) {
            page.append("| `")
                    .append(module.name())
                    .append("` | ")
                    .append(module.purpose())
                    .append(" | ");
            page.append(module.uses().isEmpty() ? "nothing" : String.join(", ", module.uses()))
                    .append(" |\n");
        }
        return page.toString();
    }

    /** Whether another module that this one uses leads to the used one as well. */
    private boolean isImplied(Module module, String used) {
        return module.uses().stream().anyMatch(other -> !other.equals(used) && leadsTo(other, used));
    }

    private boolean leadsTo(String from, String to) {
        return modules.stream()
                .filter(module -> module.name().equals(from))
                .flatMap(module -> module.uses().stream())
                .anyMatch(used -> used.equals(to) || leadsTo(used, to));
    }
}
