package dev.designdoc.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The documents that are measured together. */
public enum Documents {
    /** Our own, in {@code examples/documents}. */
    EXAMPLES("examples", 0, Integer.MAX_VALUE),
    /** Real ones of less than 8 KB. */
    SMALL("< 8 KB", 0, 8 << 10),
    /** Real ones of 8 to 40 KB. */
    MEDIUM("< 40 KB", 8 << 10, 40 << 10),
    /** Real ones of 40 KB and more. */
    LARGE("40 KB and more", 40 << 10, Integer.MAX_VALUE);

    /** So many bytes are enough of a class; more would only make a round longer. */
    private static final long ENOUGH = 1 << 20;

    private static final String FOLDERS = "designdoc.folders";

    private final String title;
    private final int from;
    private final int to;

    Documents(String title, int from, int to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    /** Takes the real documents from these folders, here and in the processes that are started. */
    static void choose(List<Path> folders) {
        System.setProperty(
                FOLDERS,
                String.join(File.pathSeparator, folders.stream().map(f -> f.toAbsolutePath().toString()).toList()));
    }

    /** The documents, evenly spread over the folders where there are more than enough. */
    List<Document> documents(Path home) throws IOException {
        List<Document> all = all(home).stream()
                .filter(d -> d.bytes() >= from && d.bytes() < to)
                .toList();
        long bytes = all.stream().mapToLong(Document::bytes).sum();
        long step = bytes / ENOUGH + 1;
        List<Document> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += (int) step) {
            some.add(all.get(i));
        }
        return some;
    }

    /** The documents that all of these operations can be done with. */
    List<Sample> samples(Path home, Operation... operations) throws IOException {
        return documents(home).stream()
                .map(d -> new Sample(d.text()))
                .filter(s -> s.allows(operations))
                .toList();
    }

    private List<Document> all(Path home) throws IOException {
        if (this == EXAMPLES) {
            return Document.in(List.of(home.resolve("examples").resolve("documents")));
        }
        String folders = System.getProperty(FOLDERS, "");
        return folders.isEmpty()
                ? Document.inFoldersOf(Main.corpus(home))
                : Document.in(Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(folders)
                        .map(Path::of)
                        .toList());
    }
}
