package dev.designdoc.cli;

import dev.designdoc.diagnostic.Severity;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc check}: says what is wrong with documents. */
final class CheckCommand implements Command {

    private static final String FORMAT = "--format";

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How findings are printed. */
    enum Format { TEXT, JSON, SARIF, GITHUB }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "check",
                        "Says what is wrong with documents.",
                        "",
                        "Exit code 1 when there is an error or a warning; notes alone are no reason.")
                .addPositional(Options.parameters(0, "PATH", "Files and folders; - is standard input."))
                .addOption(Options.from("What the documents are in: markdown, json, yaml. By default the ending tells."
                        + " In folders, only files of this format are checked."))
                .addOption(OptionSpec.builder(FORMAT)
                        .type(Format.class)
                        .paramLabel("HOW")
                        .description("How to print: text, json, sarif or github; text by default.")
                        .build());
    }

    @Override
    public int run(ParseResult line) throws IOException {
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(Options.texts(line, 0));
        Format format = line.matchedOptionValue(FORMAT, Format.TEXT);
        Report report = report(format);
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
        finder.tellPassedOver(terminal.err());
        if (format == Format.TEXT) {
            terminal.out().flush();
            terminal.err().print(summary(finder.sources().size(), counts));
        }
        return exit.code();
    }

    private Report report(Format format) throws IOException {
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
