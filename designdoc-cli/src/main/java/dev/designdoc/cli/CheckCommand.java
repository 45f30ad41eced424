package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.diagnostic.Severity;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code designdoc check}: says what is wrong with documents. */
@Command(
        name = "check",
        description = "Says what is wrong with documents.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit code 1 when there is an error or a warning; notes alone are no reason."})
final class CheckCommand implements Callable<Integer> {

    /** How findings are printed. */
    enum Format { TEXT, JSON, SARIF, GITHUB }

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders; - is standard input.")
    private List<String> paths = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "What the documents are in: markdown, json, yaml. By default the ending tells.")
    private @Nullable CodecProvider from;

    @Option(names = "--format", paramLabel = "HOW", defaultValue = "text",
            description = "How to print: text, json, sarif or github; ${DEFAULT-VALUE} by default.")
    private Format format = Format.TEXT;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SourceFinder finder = new SourceFinder(from, null).find(paths);
        Report report = report();
        ExitCode exit = new ExitCode(Severity.WARNING);
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        finder.failures().forEach(f -> add(f, report, exit, counts));
        Batch.run(
                finder.sources(),
                terminal,
                source -> Findings.of(Document.read(source, terminal), Severity.INFO),
                (source, reason) -> Findings.failure(source.name(), reason),
                (source, findings) -> add(findings, report, exit, counts));
        report.end();
        if (format == Format.TEXT) {
            terminal.out().flush();
            terminal.err().print(summary(finder.sources().size(), counts));
        }
        return exit.code();
    }

    private Report report() throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(terminal.out(), Integer.MAX_VALUE);
            case JSON -> new JsonReport(terminal.out());
            case SARIF -> new SarifReport(terminal.out());
            case GITHUB -> new GithubReport(terminal.out());
        };
    }

    private static void add(Findings findings, Report report, ExitCode exit, Map<Severity, Integer> counts) {
        report.add(exit.with(findings));
        findings.diagnostics().forEach(d -> counts.merge(d.severity(), 1, Integer::sum));
    }

    private static String summary(int documents, Map<Severity, Integer> counts) {
        return count(documents, "document") + ": " + count(counts.getOrDefault(Severity.ERROR, 0), "error") + ", "
                + count(counts.getOrDefault(Severity.WARNING, 0), "warning") + ", "
                + count(counts.getOrDefault(Severity.INFO, 0), "note") + "\n";
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
