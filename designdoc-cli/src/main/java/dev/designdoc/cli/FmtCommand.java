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
    private static final String DRY_RUN = "--dry-run";
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
                        CHECK, "Write nothing, list what would change; exit code 1 when anything would."))
                .addOption(Options.flag(DRY_RUN, "Write nothing, print the changes as unified diffs."));
    }

    /** What is done with a document. */
    private enum Mode { WRITE, LIST, DIFF }

    /**
     * What came of one document.
     *
     * @param shown what was done, or would be
     * @param changes whether its canonical form is another
     */
    private record Outcome(Findings findings, String shown, boolean changes) implements Batch.Result {
        @Override
        public boolean prints() {
            return changes || findings.prints();
        }
    }

    @Override
    public int run(ParseResult line) {
        boolean check = line.hasMatchedOption(CHECK);
        Mode mode = line.hasMatchedOption(DRY_RUN) ? Mode.DIFF : check ? Mode.LIST : Mode.WRITE;
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(Options.texts(line, 0));
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        int[] changed = new int[1];
        Batch.run(
                finder.sources(),
                terminal,
                source -> format(source, mode),
                (source, reason) -> new Outcome(Findings.failure(source.name(), reason), "", false),
                (source, outcome) -> {
                    report.add(exit.with(outcome.findings()));
                    (mode == Mode.WRITE ? terminal.err() : terminal.out()).print(outcome.shown());
                    changed[0] += outcome.changes() ? 1 : 0;
                });
        if (check && changed[0] > 0) {
            exit.atLeast(ExitCodes.FINDINGS);
        }
        if (mode == Mode.WRITE && finder.sources().size() > 1) {
            terminal.err().print(finder.sources().size() + " documents, " + changed[0] + " formatted\n");
        }
        finder.tellPassedOver(terminal.err());
        return exit.code();
    }

    private Outcome format(Source source, Mode mode) throws IOException {
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return new Outcome(Findings.of(document, Severity.WARNING), "", false);
        }
        try {
            String formatted = source.codec().format(document.text());
            boolean changes = !formatted.equals(document.text());
            return new Outcome(Findings.of(document, Severity.ERROR), show(document, formatted, mode), changes);
        } catch (EncodeException e) {
            return new Outcome(Findings.of(document, e), "", false);
        }
    }

    /** Does what is to be done; what is to be printed. */
    private String show(Document document, String formatted, Mode mode) throws IOException {
        Source source = document.source();
        if (mode == Mode.DIFF) {
            return Diff.unified(source.name(), document.text(), formatted);
        }
        if (source.path() == null && mode == Mode.WRITE) {
            terminal.write(formatted);
            return "";
        }
        if (formatted.equals(document.text())) {
            return "";
        }
        if (mode == Mode.WRITE && source.path() != null) {
            TextFiles.update(source.path(), text -> text.equals(document.text()) ? formatted : source.codec().format(text));
        }
        return source.name() + (mode == Mode.WRITE ? ": formatted\n" : "\n");
    }
}
