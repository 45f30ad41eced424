package dev.designdoc.cli;

import dev.designdoc.codec.TextFiles;
import dev.designdoc.lint.DocumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the configuration of each file, and reads it once. */
final class Configurations {

    private final Map<Path, Configuration> read = new HashMap<>();

    /**
     * What holds for a file or folder.
     *
     * @throws BadConfiguration when the configuration says something that there is not; once for each of its files
     */
    Configuration of(Path path) throws IOException {
        Optional<Path> file = DocumentFiles.configuration(path);
        if (file.isEmpty()) {
            return Configuration.none(path.toAbsolutePath());
        }
        Configuration known = read.get(file.get());
        if (known == null) {
            Path folder = Objects.requireNonNullElse(file.get().getParent(), file.get());
            known = new ConfigurationReader(display(file.get()), TextFiles.read(file.get())).read(folder);
            read.put(file.get(), known);
        }
        return known;
    }

    /** The file as a path from the working directory where it is below. */
    private static String display(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
