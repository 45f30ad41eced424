package dev.designdoc.cli;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc set}: changes values of documents, and only their lines. */
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
                        "Changes values of documents, and only their lines.",
                        "",
                        "A pointer names the components on the way and positions in lists, from 0;",
                        "- appends, +1 inserts before the second. The values are set one after the other,",
                        "in each document all of them or none.",
                        "",
                        "What begins with / and has a = is a value to set; all else is a file.",
                        "",
                        "  designdoc set cache.md /metadata/status=\"In Progress\"",
                        "  designdoc set cache.md \"/problemStatement/goals/-=Start in a second\"",
                        "  designdoc set cache.md /implementationGuidance/phases/0/tasks/1/done=true",
                        "  designdoc set cache.md \"/crossReferences/issues/-=[#7](https://x.org/7) - why\"",
                        "  designdoc set docs/*.md /metadata/lastUpdated=           (removes it)",
                        "  designdoc set cache.md '/problemStatement/nonGoals=[\"a list\", \"as JSON\"]'")
                .addPositional(Options.parameters(0, "FILE... POINTER=VALUE", "The files; - is standard input, changed to"
                        + " standard output. Then what to set; without a value, what to remove."))
                .addOption(Options.from("What the document is in: markdown, json, yaml. By default the ending tells."))
                .addOption(Options.flag(DRY_RUN, "Print the change as a unified diff, and write nothing."));
    }

    /** A pointer and its new text. */
    private record Edit(String pointer, String text) {}

    @Override
    public int run(ParseResult line) {
        List<String> files = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (String argument : Options.texts(line, 0)) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("/") && equals > 0) {
                edits.add(new Edit(argument.substring(0, equals), argument.substring(equals + 1)));
            } else {
                files.add(checked(argument));
            }
        }
        if (edits.isEmpty() || files.isEmpty()) {
            throw new UsageException((edits.isEmpty() ? "there is nothing to set" : "there is no file to change")
                    + ": write FILE POINTER=VALUE, or POINTER= to remove");
        }
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(files);
        TextReport report = new TextReport(terminal.err(), Integer.MAX_VALUE);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        for (Source source : finder.sources()) {
            try {
                report.add(exit.with(set(source, edits, line.hasMatchedOption(DRY_RUN))));
            } catch (IOException | UsageException e) {
                report.add(exit.with(Findings.failure(source.name(), e)));
            }
        }
        return exit.code();
    }

    /** A file, and no value that is not written as one. */
    private static String checked(String argument) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            throw new UsageException(argument + ": is a folder; set changes files");
        }
        boolean exists = argument.equals(Source.STANDARD) || Files.exists(path);
        if (!exists && argument.startsWith("/") && path.getNameCount() > 0 && !argument.contains(".")) {
            throw new UsageException("\"" + argument + "\" has no \"=\": write POINTER=VALUE, or POINTER= to remove");
        }
        if (!exists && argument.contains("=")) {
            throw new UsageException("\"" + argument + "\" is no file; a pointer begins with /: /" + argument);
        }
        return argument;
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
