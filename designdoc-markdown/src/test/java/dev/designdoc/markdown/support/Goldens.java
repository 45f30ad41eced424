package dev.designdoc.markdown.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden files: texts, and what is expected of them. Their folder has a page on how to add one. */
public final class Goldens {

    /** The system property with which expected files are written anew instead of compared. */
    public static final String WRITE = "goldens.write";

    private Goldens() {}

    /** The inputs in a folder of the goldens and below, named from there: the files with that ending, without it. */
    public static List<String> names(String folder, String ending) {
        Path root = root(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a folder of the goldens. */
    public static Path file(String folder, String name) {
        return root(folder).resolve(name);
    }

    private static Path root(String folder) {
        return Project.root().resolve("designdoc-markdown/src/test/resources/golden").resolve(folder);
    }

    /** Fails when {@code actual} is not what {@code expected} holds; or writes it there, when that is wanted. */
    public static void check(Path expected, String actual) {
        if (isWritten()) {
            write(expected, actual);
        }
        assertThat(expected).as("the expected file; -D" + WRITE + " writes it").exists();
        assertThat(actual).as(expected.toString()).isEqualTo(Project.read(expected));
    }

    /** Whether expected files are to be written: never where nobody looks at them. */
    public static boolean isWritten() {
        if (System.getProperty(WRITE) == null) {
            return false;
        }
        assertThat(System.getenv("CI")).as("CI compares goldens, it does not write them").isNull();
        return true;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
