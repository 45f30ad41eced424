package dev.designdoc.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text of a file. */
record Document(Path file, String text) {

    /** The Markdown documents in the files and folders given, in the order of their names. */
    static List<Document> in(List<Path> paths) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                documents.add(read(path));
                continue;
            }
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".md") && Files.isRegularFile(f))
                        .sorted()
                        .toList()) {
                    documents.add(read(file));
                }
            }
        }
        return documents;
    }

    /** The documents of the folders in a folder; none where it is not there. */
    static List<Document> inFoldersOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return in(folders.filter(Files::isDirectory).sorted().toList());
        }
    }

    private static Document read(Path file) throws IOException {
        return new Document(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** The length in UTF-8. */
    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
