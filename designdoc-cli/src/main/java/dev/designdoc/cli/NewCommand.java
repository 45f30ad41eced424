package dev.designdoc.cli;

import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DesignDocs;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.MarkdownCodec;
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
        Decoded<DesignDoc> template = MarkdownCodec.of(DesignDoc.class).decode(TemplateDocument.markdown());
        DesignDoc hints = template.value();
        String title = Options.text(line, 0);
        if (title.isBlank()) {
            throw new UsageException("TITLE is empty; give the document a title, such as \"Offline mode\"");
        }
        DesignDoc begun = hints.withTitle(title)
                .withMetadata(hints.metadata()
                        .withStatus(Status.of("Draft"))
                        .withCreated(DocDate.of(LocalDate.now(ZoneId.systemDefault()))));
        String output = Options.output(line);
        try {
            if (output == null) {
                terminal.write(template.update(begun));
            } else {
                write(Path.of(output), begun);
            }
            return ExitCodes.DONE;
        } catch (EncodeException e) {
            new TextReport(terminal.err(), 1).add(Findings.failure("TITLE", e));
            return ExitCodes.FAILURE;
        }
    }

    private static void write(Path file, DesignDoc doc) throws IOException {
        if (Files.exists(file)) {
            throw new UsageException(file + ": exists already; remove it first, or choose another name");
        }
        DesignDocs.write(file, doc);
    }
}
