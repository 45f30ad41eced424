package dev.designdoc.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code program}: what the designdoc program costs as a whole process, beside whole processes. */
final class ProgramCommand {

    private static final int STARTS = 15;
    private static final double START_LIMIT = 8;
    private static final int BULKS = 3;
    private static final double BULK_LIMIT = 1.0;
    private static final int BULK = 8000;

    private final Path home;
    private final Path work;

    private ProgramCommand(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    static void run(Path home) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("designdoc-benchmarks");
        try {
            new ProgramCommand(home, work).run();
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Parses all documents of a folder by commonmark-java in one thread: the peer of bulk conversion. */
    static void parseAll(Path folder) throws IOException {
        long length = 0;
        for (Document document : Document.in(List.of(folder))) {
            length += Peers.COMMONMARK.parse(document.text()).getFirstChild() == null ? 0 : document.text().length();
        }
        System.out.println(length + " characters parsed");
    }

    private void run() throws IOException, InterruptedException {
        Table table = new Table("Ratio of whole processes", "At most", "Median");
        Path document = Documents.EXAMPLES.documents(home).get(0).file();
        List<String> convert = program("convert", document.toString(), "--to", "yaml");
        seconds(convert);
        add(table, "designdoc convert of one document / java -version", START_LIMIT,
                ratio(STARTS, convert, List.of(java(), "-version")));

        Path folder = work.resolve("documents");
        int count = copies(folder);
        if (count == 0) {
            System.err.println("benchmarks: there is no corpus for the bulk conversion");
        } else {
            Path out = work.resolve("out");
            List<String> bulk = program("convert", folder.toString(), "--to", "json", "-o", out.toString());
            add(table, "designdoc convert of " + count + " documents / one-thread commonmark-java parse of them",
                    BULK_LIMIT, ratio(BULKS, bulk, self("parse-all", folder.toString())));
        }
        System.out.print(table);
    }

    private static void add(Table table, String title, double limit, double ratio) {
        table.add(title, Table.format("%.1f", limit), Table.format("%.2f%s", ratio, ratio > limit ? " !" : ""));
    }

    /** The corpus, repeated. */
    private int copies(Path folder) throws IOException {
        List<Document> corpus = Document.inFoldersOf(Main.corpus(home));
        for (int i = 0; !corpus.isEmpty() && i < BULK; i++) {
            Path to = folder.resolve(Integer.toString(i / 100));
            Files.createDirectories(to);
            Files.writeString(to.resolve(i + ".md"), corpus.get(i % corpus.size()).text());
        }
        return corpus.isEmpty() ? 0 : BULK;
    }

    private double ratio(int rounds, List<String> measured, List<String> peer)
            throws IOException, InterruptedException {
        System.err.println("benchmarks: " + String.join(" ", measured));
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            double own = seconds(measured);
            ratios.add(own / seconds(peer));
        }
        return Statistics.median(ratios);
    }

    private double seconds(List<String> command) throws IOException, InterruptedException {
        File log = work.resolve("log").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit + ":\n"
                    + Files.readString(log.toPath()));
        }
        return seconds;
    }

    private List<String> program(String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("designdoc").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private List<String> self(String... arguments) {
        String classes = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(java(), "-cp", classes, Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
