package dev.designdoc.markdown.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project that tests read. */
public final class Project {

    private Project() {}

    /** The root of the checkout. */
    public static Path root() {
        Path dir = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(dir.resolve("designdoc-markdown"))) {
            Path parent = dir.getParent();
            if (parent == null) {
                throw new IllegalStateException("no checkout around " + Path.of("").toAbsolutePath());
            }
            dir = parent;
        }
        return dir;
    }

    /** The example documents. */
    public static List<Path> examples() {
        return markdown(root().resolve("examples/documents"));
    }

    /** Real documents beside the checkout; none when they are not there. */
    public static List<Path> corpus() {
        Path parent = root().getParent();
        return parent == null ? List.of() : markdown(parent.resolve("shared/corpus"));
    }

    public static List<Path> markdown(Path dir) {
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(p -> p.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
