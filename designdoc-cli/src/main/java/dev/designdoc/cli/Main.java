package dev.designdoc.cli;

import dev.designdoc.diagnostic.Nearest;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code designdoc} program. */
public final class Main {

    private static final Map<String, Function<Terminal, Command>> COMMANDS = commands();

    private static final char REPLACEMENT = '\uFFFD';

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    private static Map<String, Function<Terminal, Command>> commands() {
        Map<String, Function<Terminal, Command>> commands = new LinkedHashMap<>();
        commands.put("convert", ConvertCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("get", GetCommand::new);
        commands.put("set", SetCommand::new);
        commands.put("fmt", FmtCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("list", ListCommand::new);
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
        if (args.length > 0 && args[0].equals("help")) {
            return args.length == 1 ? run(terminal, "--help") : run(terminal, args[1], "--help");
        }
        int exit = execute(terminal, args);
        if (terminal.finish()) {
            return exit;
        }
        terminal.err().println("designdoc: standard output can't be written to; what was printed is not complete");
        terminal.finish();
        return ExitCodes.FAILURE;
    }

    private static int execute(Terminal terminal, String... args) {
        PrintWriter out = writer(terminal.out());
        PrintWriter err = writer(terminal.err());
        try {
            checkEncoding(args);
            return new Main(terminal).commandLine(args).setOut(out).setErr(err).execute(args);
        } catch (ServiceConfigurationError | LinkageError | StackOverflowError | OutOfMemoryError | UsageException e) {
            err.println("designdoc: " + Failures.explain(e));
            return ExitCodes.FAILURE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Java has put a replacement where an argument is not what the locale says, and nobody can say what was meant. */
    private static void checkEncoding(String... args) {
        for (String arg : args) {
            if (arg.indexOf(REPLACEMENT) >= 0) {
                throw new UsageException("the argument \"" + arg + "\" is not UTF-8, or the locale is not; nothing was done");
            }
        }
    }

    /** The command line with only the command that is called; for help, with all of them. */
    CommandLine commandLine(String... args) {
        CommandLine line = new CommandLine(describe());
        boolean known = args.length > 0 && COMMANDS.containsKey(args[0]);
        for (String name : known ? List.of(args[0]) : COMMANDS.keySet()) {
            line.addSubcommand(name, command(name, terminal).describe());
        }
        return line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, arguments))
                .setExecutionStrategy(this::run);
    }

    private static CommandSpec describe() {
        CommandSpec spec = Options.command(
                "designdoc",
                "Reads, checks, converts and changes design documents in Markdown, JSON and YAML.",
                "",
                "Examples:",
                "  designdoc convert cache.md --to yaml",
                "  designdoc convert docs/ --to json -o build/json",
                "  designdoc set cache.md /metadata/status=Implemented",
                "  designdoc new \"Offline mode\" -o offline.md",
                "",
                "- is standard input or output. Exit code: 0 done, 1 findings or bad documents,",
                "2 wrong usage or a file that can't be read or written.");
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        return spec;
    }

    private static Command command(String name, Terminal terminal) {
        Function<Terminal, Command> command = COMMANDS.get(name);
        if (command == null) {
            throw new IllegalStateException("no command " + name);
        }
        return command.apply(terminal);
    }

    private int run(ParseResult line) {
        Integer help = CommandLine.executeHelpRequest(line);
        if (help != null) {
            return help;
        }
        CommandLine root = line.commandSpec().commandLine();
        ParseResult called = line.subcommand();
        if (called == null) {
            root.usage(root.getErr());
            return ExitCodes.FAILURE;
        }
        try {
            boolean limited = !called.hasMatchedOption(Options.NO_LIMITS);
            return command(called.commandSpec().name(), limited ? terminal : terminal.withoutLimits()).run(called);
        } catch (Exception e) {
            root.getErr().println("designdoc: " + Failures.explain(e));
            return ExitCodes.FAILURE;
        }
    }

    private static int wrongUsage(ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            boolean isCommand = command.getParent() == null && !first.startsWith("-");
            err.println("designdoc: there is no " + (isCommand ? "command " : "option or further argument ") + first);
            Set<String> known = isCommand ? COMMANDS.keySet() : command.getCommandSpec().optionsMap().keySet();
            Nearest.of(first, known).ifPresent(near -> err.println("Did you mean " + near + "?"));
        } else {
            err.println("designdoc: " + e.getMessage());
        }
        Arrays.stream(args)
                .filter(arg -> arg.startsWith("-") && isFile(arg))
                .forEach(arg -> err.println(arg + " is no option; there is a file of this name: write ./" + arg));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.FAILURE;
    }

    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
