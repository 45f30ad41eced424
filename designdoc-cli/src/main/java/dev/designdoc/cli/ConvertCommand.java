package dev.designdoc.cli;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.Encoder;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc convert}: writes documents in another format. */
final class ConvertCommand implements Command {

    private static final int MOST_MESSAGES = 20;

    private final Terminal terminal;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "convert",
                        "Writes documents in another format.",
                        "",
                        "One document goes to standard output or the file OUT. Several, or a folder, go",
                        "into the folder OUT, each where it stood in its own folder. A bad document is",
                        "reported and does not stop the others. Documents that differ only in their",
                        "ending make one output, and must say the same. What exists is overwritten",
                        "with --force only.",
                        "",
                        "  designdoc convert cache.md --to yaml",
                        "  designdoc convert cache.md -o cache.json",
                        "  designdoc convert docs/ --from markdown --to json -o build/",
                        "  curl -s https://example.org/cache.md | designdoc convert - --from md --to json")
                .addPositional(Options.parameters(0, "IN", "Files and folders; - is standard input."))
                .addOption(Options.from("What the documents are in: markdown, json, yaml. By default the ending tells."
                        + " In folders, only files of this format are converted."))
                .addOption(Options.to(
                        "What to write: markdown, json, yaml. By default the ending of OUT tells."))
                .addOption(Options.output("OUT", "The file or folder to write; - is standard output."))
                .addOption(Options.force());
    }

    @Override
    public int run(ParseResult line) throws IOException {
        String output = Options.output(line);
        List<String> inputs = Options.texts(line, 0);
        Encoder<DesignDoc> to = encoder(Options.to(line), output);
        SourceFinder finder = new SourceFinder(Options.from(line), output == null ? null : Path.of(output)).find(inputs);
        boolean several = finder.hasFolder() || inputs.size() > 1;
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        Batch.run(
                jobs(finder.sources(), several, output, to),
                terminal,
                new Conversion(terminal, to, Options.force(line))::run,
                Conversion.Report::failure,
                (job, made) -> made.findings().forEach(f -> report.add(exit.with(f))));
        finder.tellPassedOver(terminal.err());
        return exit.code();
    }

    private static Encoder<DesignDoc> encoder(@Nullable Encoder<DesignDoc> to, @Nullable String output) {
        if (to != null) {
            return to;
        }
        Optional<Encoder<DesignDoc>> byEnding =
                output == null ? Optional.empty() : Codecs.encoder(DesignDoc.class, Path.of(output));
        return byEnding.orElseThrow(() -> new UsageException(
                "say which format to write: --to " + String.join("|", FormatConverter.writing().names())));
    }

    private List<OutputPlan.Job> jobs(
            List<Source> sources, boolean several, @Nullable String output, Encoder<DesignDoc> to) throws IOException {
        if (output == null) {
            if (several) {
                throw new UsageException("several documents need a folder to go to: -o DIR");
            }
            return OutputPlan.standardOutput(sources);
        }
        Path out = Path.of(output);
        boolean folder = several || Files.isDirectory(out) || output.endsWith("/") || output.endsWith(File.separator);
        if (folder && Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageException(out + " is a file; several documents need a folder to go to");
        }
        if (folder && Files.isSymbolicLink(out)) {
            terminal.err().print(out + ": note: is a symbolic link; written is " + out.toRealPath() + " [linked-output]\n");
        }
        return folder ? OutputPlan.folder(sources, out, to.format()) : OutputPlan.file(sources, checked(out, to));
    }

    /** A file whose ending does not say that another format stands in it. */
    private static Path checked(Path out, Encoder<DesignDoc> to) {
        Codecs.formatOf(out).filter(format -> !format.equals(to.format())).ifPresent(format -> {
            throw new UsageException(out + " has the ending of " + format.name() + ", but --to says " + to.format().name()
                    + "; leave one out");
        });
        return out;
    }
}
