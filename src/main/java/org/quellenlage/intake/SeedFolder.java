package org.quellenlage.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.quellenlage.source.Description;
import org.quellenlage.source.RawDocument;
import org.quellenlage.source.UnreadableDocument;
import org.quellenlage.source.UnreadableDocument.Reason;
import tools.jackson.databind.json.JsonMapper;

/** A folder of articles: every file is one, except hidden files and the {@code .json} files that describe others. */
final class SeedFolder {

    private static final String DESCRIPTION = ".json";

    private final Path folder;
    private final long maxSize;
    private final Sidecar sidecar;

    SeedFolder(Path folder, long maxSize, JsonMapper json) {
        this.folder = folder;
        this.maxSize = maxSize;
        this.sidecar = new Sidecar(json);
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The articles in the order of their paths, which is the order they are stored in. */
    List<Path> files() throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(it -> !isHidden(it) && !it.toString().endsWith(DESCRIPTION))
                    .sorted(Comparator.comparing(this::pathOf))
                    .toList();
        }
    }

    /** Where a file lies below the folder, with slashes on every system. */
    String pathOf(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** @throws UnreadableDocument if the file, or what describes it, cannot be taken in */
    RawDocument read(Path file) throws IOException {
        if (Files.size(file) > maxSize) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "The file is larger than " + maxSize + " bytes; cut it, or raise quellenlage.max-document-size.");
        }
        var described = Description.at(pathOf(file));
        var beside = file.resolveSibling(nameOf(file) + DESCRIPTION);
        if (Files.isRegularFile(beside)) {
            described = sidecar.read(Files.readAllBytes(beside)).or(described);
        }
        return RawDocument.of(Files.readAllBytes(file), described);
    }

    private boolean isHidden(Path file) {
        for (var part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
