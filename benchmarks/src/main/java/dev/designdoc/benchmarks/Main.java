package dev.designdoc.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Runs one of the commands; {@code benchmarks/run} starts it. */
public final class Main {

    private Main() {}

    /** Runs the command that the first argument names. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("designdoc.home", ".")).toAbsolutePath().normalize();
        List<String> arguments = List.of(args);
        try {
            switch (arguments.isEmpty() ? "" : arguments.get(0)) {
                case "recall" -> RecallCommand.run(home, arguments.subList(1, arguments.size()));
                default -> throw new IllegalArgumentException("usage: benchmarks/run recall");
            }
        } catch (IllegalArgumentException e) {
            System.err.println("benchmarks: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Where the corpus lies when there is one. */
    static Path corpus(Path home) {
        return home.resolveSibling("shared").resolve("corpus");
    }
}
