package dev.designdoc.cli;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc set}: changes values of a document, and only their lines. */
final class SetCommand implements Command {

    private static final String DRY_RUN = "--dry-run";

    private final Terminal terminal;

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "set",
                        "Changes values of a document, and only their lines.",
                        "",
                        "A pointer names the components on the way and positions in lists, from 0;",
                        "- appends, +1 inserts before the second. The values are set one after the other,",
                        "all of them or none.",
                        "",
                        "  designdoc set cache.md /metadata/status=\"In Progress\"",
                        "  designdoc set cache.md \"/problemStatement/goals/-=Start in a second\"",
                        "  designdoc set cache.md /implementationGuidance/phases/0/tasks/1/done=true",
                        "  designdoc set cache.md \"/crossReferences/issues/-=[#7](https://x.org/7) - why\"",
                        "  designdoc set cache.md /metadata/lastUpdated=            (removes it)",
                        "  designdoc set cache.md '/problemStatement/nonGoals=[\"a list\", \"as JSON\"]'")
                .addPositional(Options.parameter(
                        0, "FILE", "The file; - is standard input, changed to standard output."))
                .addPositional(Options.parameters(
                        1, "POINTER=VALUE", "What to set; without a value, what to remove."))
                .addOption(Options.from("What the document is in: markdown, json, yaml. By default the ending tells."))
                .addOption(Options.flag(DRY_RUN, "Print the change as a unified diff, and write nothing."));
    }

    /** A pointer and its new text. */
    private record Edit(String pointer, String text) {}

    @Override
    public int run(ParseResult line) throws IOException {
        String file = Options.text(line, 0);
        List<Edit> edits = parse(Options.texts(line, 1));
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(List.of(file));
        if (finder.hasFolder()) {
            throw new UsageException(file + ": is a folder; set changes one file");
        }
        TextReport report = new TextReport(terminal.err(), Integer.MAX_VALUE);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        for (Source source : finder.sources()) {
            try {
                report.add(exit.with(set(source, edits, line.hasMatchedOption(DRY_RUN))));
            } catch (IOException e) {
                report.add(exit.with(Findings.failure(source.name(), e)));
            }
        }
        return exit.code();
    }

    private static List<Edit> parse(List<String> texts) {
        List<Edit> edits = new ArrayList<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new UsageException("\"" + text + "\" has no \"=\": write POINTER=VALUE, or POINTER= to remove");
            }
            edits.add(new Edit(text.substring(0, equals), text.substring(equals + 1)));
        }
        return edits;
    }

    private Findings set(Source source, List<Edit> edits, boolean dryRun) throws IOException {
        Path path = source.path();
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return Findings.of(document, Severity.WARNING);
        }
        try {
            if (path == null || dryRun) {
                String changed = changed(document, edits);
                if (dryRun) {
                    terminal.out().print(Diff.unified(source.name(), document.text(), changed));
                } else {
                    terminal.write(changed);
                }
            } else {
                TextFiles.update(path, text -> text.equals(document.text())
                        ? changed(document, edits)
                        : changed(new Document(source, text, source.codec().decode(text)), edits));
            }
            return Findings.of(document, Severity.ERROR);
        } catch (EncodeException e) {
            return Findings.of(document, e);
        }
    }

    private static String changed(Document document, List<Edit> edits) {
        DesignDoc doc = document.decoded().value();
        for (Edit edit : edits) {
            try {
                doc = Pointers.set(doc, edit.pointer(), edit.text());
            } catch (IllegalArgumentException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
        return document.decoded().update(doc);
    }
}
