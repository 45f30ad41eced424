package dev.designdoc.cli;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Severity;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc fmt}: rewrites documents in canonical form. */
final class FmtCommand implements Command {

    private static final String CHECK = "--check";
    private static final int MOST_MESSAGES = 20;

    private final Terminal terminal;

    FmtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "fmt",
                        "Rewrites documents in canonical form: the template's layout, the usual key order.",
                        "",
                        "Comments in YAML are no part of a document and are lost; set keeps them.")
                .addPositional(Options.parameters(
                        0, "FILE", "Files and folders; - is standard input, written to standard output."))
                .addOption(Options.from("What the documents are in: markdown, json, yaml. By default the ending tells."
                        + " In folders, only files of this format are rewritten."))
                .addOption(Options.flag(
                        CHECK, "Write nothing, list what would change; exit code 1 when anything would."));
    }

    /** What came of one document. */
    private record Outcome(Findings findings, boolean changes) implements Batch.Result {
        @Override
        public boolean prints() {
            return changes || findings.prints();
        }
    }

    @Override
    public int run(ParseResult line) {
        boolean check = line.hasMatchedOption(CHECK);
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(Options.texts(line, 0));
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        Batch.run(
                finder.sources(),
                terminal,
                source -> format(source, check),
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

    private Outcome format(Source source, boolean check) throws IOException {
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return new Outcome(Findings.of(document, Severity.WARNING), false);
        }
        String formatted;
        try {
            formatted = source.codec().format(document.text());
        } catch (EncodeException e) {
            return new Outcome(Findings.of(document, e), false);
        }
        boolean changes = !formatted.equals(document.text());
        if (!check) {
            if (source.path() == null) {
                terminal.write(formatted);
            } else if (changes) {
                TextFiles.update(source.path(), text ->
                        text.equals(document.text()) ? formatted : source.codec().format(text));
            }
        }
        return new Outcome(Findings.of(document, Severity.ERROR), changes);
    }
}
