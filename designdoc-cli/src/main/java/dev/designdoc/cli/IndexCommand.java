package dev.designdoc.cli;

import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc index}: lists the documents of a folder. */
final class IndexCommand implements Command {

    private static final List<String> HEAD = List.of("Path", "Title", "Status", "Last Updated");
    private static final int MOST_MESSAGES = 3;

    private final Terminal terminal;

    IndexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "index",
                        "Lists the documents of a folder in a Markdown table: path, title, status, last update.",
                        "",
                        "  designdoc index docs/design --from markdown -o docs/design/README.md")
                .addPositional(Options.parameter(0, "DIR", "The folder."))
                .addOption(Options.from("List only documents in this format: markdown, json or yaml."))
                .addOption(Options.output("FILE", "The file to write; by default standard output."));
    }

    /** What came of one document: a row, or why there is none. */
    private record Outcome(Findings findings, @Nullable List<String> row) implements Batch.Result {
        @Override
        public boolean prints() {
            return findings.prints();
        }
    }

    @Override
    public int run(ParseResult line) throws IOException {
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(List.of(Options.text(line, 0)));
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        String output = Options.output(line);
        Path out = output == null ? null : Path.of(output);
        List<List<String>> rows = new ArrayList<>();
        Batch.run(
                finder.sources().stream().filter(s -> !isSame(s.path(), out)).toList(),
                terminal,
                this::row,
                (source, reason) -> new Outcome(Findings.failure(source.name(), reason), null),
                (source, outcome) -> {
                    report.add(exit.with(outcome.findings()));
                    if (outcome.row() != null) {
                        rows.add(outcome.row());
                    }
                });
        if (rows.isEmpty()) {
            return exit.code();
        }
        String table = MarkdownTable.of(HEAD, rows);
        if (out == null) {
            terminal.write(table);
        } else {
            TextFiles.write(out, table);
        }
        return exit.code();
    }

    /** Whether a document is the table itself, as it was written before. */
    private static boolean isSame(@Nullable Path path, @Nullable Path out) {
        return path != null && out != null
                && path.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
    }

    private Outcome row(Source source) throws IOException {
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return new Outcome(Findings.of(document, Severity.ERROR), null);
        }
        DesignDoc doc = document.decoded().value();
        return new Outcome(
                Findings.of(document, Severity.ERROR),
                List.of(
                        source.relative().toString(),
                        doc.title(),
                        doc.metadata().status().map(Status::text).orElse(""),
                        doc.metadata().lastUpdated().map(DocDate::text).orElse("")));
    }
}
