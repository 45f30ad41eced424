package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Pointers;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.TextFiles;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code designdoc set}: changes values of a document, and only their lines. */
@Command(
        name = "set",
        description = "Changes values of a document, and only their lines.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A pointer names the components on the way, and positions in lists, from 0; - appends.",
            "The values are set one after the other, all of them or none.",
            "",
            "  designdoc set cache.md /metadata/status=\"In Progress\"",
            "  designdoc set cache.md \"/problemStatement/goals/-=Start in a second\"",
            "  designdoc set cache.md /implementationGuidance/phases/0/tasks/1/done=true",
            "  designdoc set cache.md \"/crossReferences/issues/-=[#7](https://example.org/7) - report\"",
            "  designdoc set cache.md /metadata/lastUpdated=            (removes it)",
            "  designdoc set cache.md '/problemStatement/nonGoals=[\"a list\", \"as JSON\"]'",
        })
final class SetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file; - is standard input, changed to standard output.")
    private String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "POINTER=VALUE", description = "What to set; without a value, what to remove.")
    private List<String> edits = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "What the document is in: markdown, json, yaml. By default the ending tells.")
    private @Nullable CodecProvider from;

    @Option(names = "--dry-run", description = "Print the change as a unified diff, and write nothing.")
    private boolean dryRun;

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A pointer and its new text. */
    private record Edit(String pointer, String text) {}

    @Override
    public Integer call() throws IOException {
        List<Edit> parsed = parse();
        SourceFinder finder = new SourceFinder(from, null).find(List.of(file));
        if (finder.hasFolder()) {
            throw new UsageException(file + ": is a folder; set changes one file");
        }
        TextReport report = new TextReport(terminal.err(), Integer.MAX_VALUE);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        for (Source source : finder.sources()) {
            try {
                report.add(exit.with(set(source, parsed)));
            } catch (IOException e) {
                report.add(exit.with(Findings.failure(source.name(), e)));
            }
        }
        return exit.code();
    }

    private List<Edit> parse() {
        List<Edit> parsed = new ArrayList<>();
        for (String edit : edits) {
            int equals = edit.indexOf('=');
            if (equals < 0) {
                throw new UsageException("\"" + edit + "\" has no \"=\": write POINTER=VALUE, or POINTER= to remove");
            }
            parsed.add(new Edit(edit.substring(0, equals), edit.substring(equals + 1)));
        }
        return parsed;
    }

    private Findings set(Source source, List<Edit> parsed) throws IOException {
        Path path = source.path();
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return Findings.of(document, Severity.WARNING);
        }
        try {
            if (path == null || dryRun) {
                String changed = changed(document, parsed);
                terminal.write(dryRun ? Diff.unified(source.name(), document.text(), changed) : changed);
            } else {
                TextFiles.update(path, text -> text.equals(document.text())
                        ? changed(document, parsed)
                        : changed(new Document(source, text, source.codec().decode(text)), parsed));
            }
            return Findings.of(document, Severity.ERROR);
        } catch (EncodeException e) {
            return Findings.of(document, e);
        }
    }

    private static String changed(Document document, List<Edit> parsed) {
        DesignDoc doc = document.decoded().value();
        for (Edit edit : parsed) {
            try {
                doc = Pointers.set(doc, edit.pointer(), edit.text());
            } catch (IllegalArgumentException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
        }
        return document.decoded().update(doc);
    }
}
