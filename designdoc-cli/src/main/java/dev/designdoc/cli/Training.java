package dev.designdoc.cli;

import dev.designdoc.codec.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs every command once, so that the archive of classes that the launcher has Java make when this ends holds what
 * they load.
 */
final class Training {

    private static final List<String> ENDINGS = List.of("md", "json", "yaml");

    private Training() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("designdoc");
        try {
            String document = folder.resolve("a.md").toString();
            run("new", "Title", "-o", document);
            for (String from : ENDINGS) {
                for (String to : ENDINGS) {
                    run("convert", folder.resolve("a." + from).toString(), "-o", folder.resolve("a." + to).toString(), "--force");
                }
                run("set", folder.resolve("a." + from).toString(), "/metadata/status=Planning", "--dry-run");
            }
            run("convert", document, "--to", "yaml");
            run("convert", document, "--to", "nothing");
            run("convert", folder.toString(), "--from", "md", "--to", "json", "-o", folder.resolve("out").toString());
            run("check", document, folder.resolve("missing.md").toString());
            run("fmt", document, "--check");
            run("get", document, "/metadata/status");
            run("list", folder.toString());
            run("index", folder.toString());
            run("schema");
            run("--help");
        } finally {
            delete(folder);
        }
    }

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Main.run(new Terminal(nothing, nowhere, nowhere, false, Limits.untrusted()), args);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
