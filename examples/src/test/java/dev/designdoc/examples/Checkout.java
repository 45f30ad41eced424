package dev.designdoc.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files are that the tests read. */
public final class Checkout {

    /** The root of the checkout: surefire runs in the folder of the module. */
    public static final Path ROOT =
            Path.of(System.getProperty("basedir", ".")).resolve("..").toAbsolutePath().normalize();

    private Checkout() {}

    /** The files below a folder with that ending, sorted; none when there is no such folder. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
