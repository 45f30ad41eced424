package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.internal.Formats;
import dev.designdoc.internal.TextFiles;
import dev.designdoc.model.DesignDoc;
import java.io.File;
import java.io.IOException;
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
            "reported and does not stop the others.",
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
        OutputPlan plan = plan(finder, out, format);
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        Batch.run(
                finder.sources(),
                terminal,
                source -> convert(source, plan, format),
                (source, reason) -> Findings.failure(source.name(), reason),
                (source, findings) -> report.add(exit.with(findings)));
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

    private OutputPlan plan(SourceFinder finder, @Nullable Path out, CodecProvider format) {
        List<Source> sources = finder.sources();
        boolean several = finder.hasFolder() || inputs.size() > 1;
        if (out == null) {
            if (several) {
                throw new UsageException("several documents need a folder to go to: -o DIR");
            }
            return OutputPlan.standardOutput();
        }
        boolean folder = several || Files.isDirectory(out) || String.valueOf(output).endsWith("/")
                || String.valueOf(output).endsWith(File.separator);
        if (folder && Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageException(out + " is a file; several documents need a folder to go to");
        }
        return folder || sources.isEmpty()
                ? OutputPlan.folder(sources, out, format)
                : OutputPlan.file(sources.get(0), out);
    }

    private Findings convert(Source source, OutputPlan plan, CodecProvider format) throws IOException {
        Optional<String> refusal = plan.refusal(source);
        if (refusal.isPresent()) {
            return Findings.failure(source.name(), new UsageException(refusal.get()));
        }
        Document document = Document.read(source, terminal);
        if (document.decoded().hasErrors()) {
            return Findings.of(document, Severity.WARNING);
        }
        String text;
        try {
            text = format.codec(DesignDoc.class).encode(document.decoded().value());
        } catch (EncodeException e) {
            return Findings.of(document, e);
        }
        write(plan.target(source), text);
        return Findings.of(document, Severity.WARNING);
    }

    private void write(Optional<Path> target, String text) throws IOException {
        if (target.isEmpty()) {
            terminal.write(text);
            return;
        }
        Path folder = target.get().toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        TextFiles.write(target.get(), text);
    }
}
