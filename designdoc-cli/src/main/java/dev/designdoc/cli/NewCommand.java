package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.internal.Formats;
import dev.designdoc.internal.TemplateDocument;
import dev.designdoc.internal.TextFiles;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code designdoc new}: begins a document. */
@Command(
        name = "new",
        description = "Begins a document: the template with a title, the status Draft and today's date.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "The texts in [brackets] are hints; replace them, and delete the sections you don't need."})
final class NewCommand implements Callable<Integer> {

    private static final String MARKDOWN = "markdown";

    private final Terminal terminal;

    @Parameters(paramLabel = "TITLE", description = "The title.")
    private String title = "";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The file to make, in the format its ending tells; by default standard output.")
    private @Nullable String output;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Formats formats = Formats.installed();
        CodecProvider markdown = formats.named(MARKDOWN)
                .orElseThrow(() -> new UsageException(formats.explainUnknown(Path.of("new.md"))));
        Decoded<DesignDoc> template = markdown.codec(DesignDoc.class).decode(TemplateDocument.markdown());
        DesignDoc doc = template.value();
        DesignDoc begun = doc.withTitle(title)
                .withMetadata(doc.metadata()
                        .withStatus(Status.of("Draft"))
                        .withCreated(DocDate.of(LocalDate.now(ZoneId.systemDefault()))));
        try {
            if (output == null || output.equals(Source.STANDARD)) {
                terminal.write(template.update(begun));
            } else {
                write(Path.of(output), begun, formats);
            }
            return ExitCodes.DONE;
        } catch (EncodeException e) {
            new TextReport(terminal.err(), 1).add(Findings.failure("TITLE", e));
            return ExitCodes.FAILURE;
        }
    }

    private static void write(Path file, DesignDoc doc, Formats formats) throws IOException {
        Codec<DesignDoc> codec = formats.of(file)
                .orElseThrow(() -> new UsageException(formats.explainUnknown(file)))
                .codec(DesignDoc.class);
        if (Files.exists(file)) {
            throw new UsageException(file + ": exists already; remove it first, or choose another name");
        }
        TextFiles.write(file, codec.encode(doc));
    }
}
