package dev.designdoc.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code designdoc} program. */
@Command(
        name = "designdoc",
        description = "Reads, checks, converts and changes design documents in Markdown, JSON and YAML.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  designdoc convert cache.md --to yaml",
            "  designdoc convert docs/ --to json -o build/json",
            "  designdoc set cache.md /metadata/status=Implemented",
            "  designdoc new \"Offline mode\" -o offline.md",
            "",
            "- is standard input or output. Exit code: 0 done, 1 findings or bad documents,",
            "2 wrong usage or a file that can't be read or written.",
        })
public final class Main implements Callable<Integer> {

    private static final Map<String, Function<Terminal, Callable<Integer>>> COMMANDS = commands();

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    private static Map<String, Function<Terminal, Callable<Integer>>> commands() {
        Map<String, Function<Terminal, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("convert", ConvertCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("set", SetCommand::new);
        commands.put("fmt", FmtCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("index", IndexCommand::new);
        return commands;
    }

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /**
     * Runs the program.
     *
     * @return the exit code
     */
    static int run(Terminal terminal, String... args) {
        PrintWriter out = writer(terminal.out());
        PrintWriter err = writer(terminal.err());
        try {
            return commandLine(terminal, args).setOut(out).setErr(err).execute(args);
        } catch (ServiceConfigurationError | LinkageError | StackOverflowError | OutOfMemoryError e) {
            err.println("designdoc: " + Failures.explain(e));
            return ExitCodes.FAILURE;
        } finally {
            out.flush();
            err.flush();
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** The command line with only the command that is called, because looking through all of them takes its time. */
    private static CommandLine commandLine(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Main());
        Function<Terminal, Callable<Integer>> called = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (called != null) {
            line.addSubcommand(args[0], called.apply(terminal));
        } else {
            COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(terminal)));
        }
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((e, a) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(e, command));
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean isCommand = command.getParent() == null && !first.startsWith("-");
            err.println("designdoc: there is no " + (isCommand ? "command " : "option or further argument ") + first);
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println("Did you mean " + String.join(" or ", near) + "?");
            }
        } else {
            err.println("designdoc: " + e.getMessage());
        }
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.FAILURE;
    }

    private static int failure(Exception e, CommandLine command) {
        command.getErr().println("designdoc: " + Failures.explain(e));
        return ExitCodes.FAILURE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Without a command: shows the help. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return ExitCodes.FAILURE;
    }
}
