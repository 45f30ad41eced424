package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.Formats;
import dev.designdoc.model.DesignDoc;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code designdoc convert}: writes documents in another format. */
@Command(
        name = "convert",
        description = "Writes documents in another format.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "One document goes to standard output or the file OUT. Several, or a folder, go",
            "into the folder OUT, each where it stood in its own folder. A bad document is",
            "reported and does not stop the others. Documents that differ only in their",
            "ending make one output, and must say the same.",
            "",
            "  designdoc convert cache.md --to yaml",
            "  designdoc convert cache.md -o cache.json",
            "  designdoc convert docs/ --from markdown --to json -o build/",
            "  curl -s https://example.org/cache.md | designdoc convert - --from md --to json",
        })
final class ConvertCommand implements Callable<Integer> {

    private static final int MOST_MESSAGES = 20;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files and folders; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--from", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "What the documents are in: markdown, json, yaml. By default the ending tells."
                    + " In folders, only files of this format are converted.")
    private @Nullable CodecProvider from;

    @Option(names = "--to", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "What to write: markdown, json, yaml. By default the ending of OUT tells.")
    private @Nullable CodecProvider to;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT",
            description = "The file or folder to write; - is standard output.")
    private @Nullable String output;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path out = output == null || output.equals(Source.STANDARD) ? null : Path.of(output);
        CodecProvider format = format(out);
        SourceFinder finder = new SourceFinder(from, out).find(inputs);
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        Batch.run(
                plan(finder, out, format),
                terminal,
                new Conversion(terminal, format.codec(DesignDoc.class))::run,
                Conversion.Report::failure,
                (job, made) -> made.findings().forEach(f -> report.add(exit.with(f))));
        return exit.code();
    }

    private CodecProvider format(@Nullable Path out) {
        if (to != null) {
            return to;
        }
        Optional<CodecProvider> byEnding = out == null ? Optional.empty() : Formats.installed().of(out);
        return byEnding.orElseThrow(() -> new UsageException(
                "say which format to write: --to " + String.join("|", FormatConverter.names())));
    }

    private List<OutputPlan.Job> plan(SourceFinder finder, @Nullable Path out, CodecProvider format) {
        boolean several = finder.hasFolder() || inputs.size() > 1;
        if (out == null) {
            if (several) {
                throw new UsageException("several documents need a folder to go to: -o DIR");
            }
            return OutputPlan.standardOutput(finder.sources());
        }
        boolean folder = several || Files.isDirectory(out) || String.valueOf(output).endsWith("/")
                || String.valueOf(output).endsWith(File.separator);
        if (folder && Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageException(out + " is a file; several documents need a folder to go to");
        }
        return folder ? OutputPlan.folder(finder.sources(), out, format) : OutputPlan.file(finder.sources(), out);
    }
}
