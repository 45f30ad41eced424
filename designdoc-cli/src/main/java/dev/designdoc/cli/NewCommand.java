package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.internal.io.Formats;
import dev.designdoc.internal.io.TextFiles;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import dev.designdoc.model.TemplateDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc new}: begins a document. */
final class NewCommand implements Command {

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "new",
                        "Begins a document: the template with a title, the status Draft and today's date.",
                        "",
                        "The texts in [brackets] are hints: replace them, and delete what you don't need.")
                .addPositional(Options.parameter(0, "TITLE", "The title."))
                .addOption(Options.output(
                        "FILE", "The file to make, in the format its ending tells; by default standard output."));
    }

    @Override
    public int run(ParseResult line) throws IOException {
        Formats formats = Formats.installed();
        CodecProvider markdown = formats.named("markdown")
                .orElseThrow(() -> new UsageException(formats.explainUnknown(Path.of("new.md"))));
        Decoded<DesignDoc> template = markdown.codec(DesignDoc.class).decode(TemplateDocument.markdown());
        DesignDoc hints = template.value();
        DesignDoc begun = hints.withTitle(Options.text(line, 0))
                .withMetadata(hints.metadata()
                        .withStatus(Status.of("Draft"))
                        .withCreated(DocDate.of(LocalDate.now(ZoneId.systemDefault()))));
        String output = Options.output(line);
        try {
            if (output == null) {
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
        CodecProvider format = formats.of(file).orElseThrow(() -> new UsageException(formats.explainUnknown(file)));
        if (Files.exists(file)) {
            throw new UsageException(file + ": exists already; remove it first, or choose another name");
        }
        TextFiles.write(file, format.codec(DesignDoc.class).encode(doc));
    }
}
