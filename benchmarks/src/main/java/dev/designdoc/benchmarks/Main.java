package dev.designdoc.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Runs one of the commands; {@code benchmarks/run} starts it. */
public final class Main {

    private Main() {}

    /** Runs the command that the first argument names; the table of ratios where it names none. */
    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        String command = arguments.isEmpty() ? "ratios" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        try {
            switch (command) {
                case "ratios" -> RatiosCommand.run(home(), rest);
                case "json" -> JsonCommand.run();
                case "scaling" -> exit(ScalingCommand.run(rest));
                case "grammars" -> exit(GrammarsCommand.run(rest));
                case "profile" -> ProfileCommand.run(home(), rest);
                case "program" -> ProgramCommand.run(home());
                case "parse-all" -> ProgramCommand.parseAll(Path.of(rest.get(0)));
                case "recall" -> RecallCommand.run(home(), rest);
                case "findings" -> FindingsCommand.run(home(), rest);
                case "aliases" -> AliasesCommand.run(home(), rest);
                case "jmh" -> org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
                default -> throw new IllegalArgumentException("there is no command " + command
                        + "; there are ratios, json, scaling, grammars, recall, aliases, findings, program, profile and jmh");
            }
        } catch (IllegalArgumentException e) {
            System.err.println("benchmarks: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void exit(boolean success) {
        if (!success) {
            System.exit(1);
        }
    }

    /** The folder of this checkout. */
    static Path home() {
        return Path.of(System.getProperty("designdoc.home", ".")).toAbsolutePath().normalize();
    }

    /** Where the corpus lies when there is one. */
    static Path corpus(Path home) {
        return home.resolveSibling("shared").resolve("corpus");
    }
}
