package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.TextFiles;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code designdoc fmt}: rewrites documents in canonical form. */
@Command(
        name = "fmt",
        description = "Rewrites documents in canonical form: the template's layout, the usual key order.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Comments in YAML and JSON are no part of a document and are lost; set keeps them."})
final class FmtCommand implements Callable<Integer> {

    private static final int MOST_MESSAGES = 20;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Files and folders; - is standard input, written to standard output.")
    private List<String> files = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "What the documents are in: markdown, json, yaml. By default the ending tells.")
    private @Nullable CodecProvider from;

    @Option(names = "--check", description = "Write nothing, list what would change; exit code 1 when anything would.")
    private boolean check;

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What came of one document. */
    private record Outcome(Findings findings, boolean changes) implements Batch.Result {
        @Override
        public boolean prints() {
            return changes || findings.prints();
        }
    }

    @Override
    public Integer call() {
        SourceFinder finder = new SourceFinder(from, null).find(files);
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        Batch.run(
                finder.sources(),
                terminal,
                this::format,
                (source, reason) -> new Outcome(Findings.failure(source.name(), reason), false),
                (source, outcome) -> {
                    report.add(exit.with(outcome.findings()));
                    if (check && outcome.changes()) {
                        terminal.out().print(source.name() + "\n");
                        exit.atLeast(ExitCodes.FINDINGS);
                    }
                });
        return exit.code();
    }

    private Outcome format(Source source) throws IOException {
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return new Outcome(Findings.of(document, Severity.WARNING), false);
        }
        String formatted;
        try {
            formatted = source.codec().encode(document.decoded().value());
        } catch (EncodeException e) {
            return new Outcome(Findings.of(document, e), false);
        }
        boolean changes = !formatted.equals(document.text());
        if (!check) {
            if (source.path() == null) {
                terminal.write(formatted);
            } else if (changes) {
                TextFiles.write(source.path(), formatted);
            }
        }
        return new Outcome(Findings.of(document, Severity.ERROR), changes);
    }
}
