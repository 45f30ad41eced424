package dev.designdoc.cli;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.Documents;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.Encoder;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import dev.designdoc.model.TemplateDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc new}: begins a document. */
final class NewCommand implements Command {

    private static final String STATUS = "--status";
    private static final String OWNER = "--owner";
    private static final String MINIMAL = "--minimal";

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "new",
                        "Begins a document: the template with a title, a status and today's date.",
                        "",
                        "The texts in [brackets] are hints: replace them, and delete what you don't need.")
                .addPositional(Options.parameter(0, "TITLE", "The title."))
                .addOption(Options.output(
                        "FILE", "The file to make, in the format its ending tells; by default standard output."))
                .addOption(Options.text(STATUS, "STATUS", "The status; Draft by default."))
                .addOption(Options.text(OWNER, "OWNER", "Who answers for the document; a field Owner."))
                .addOption(Options.flag(MINIMAL, "Only the head and the problem statement."))
                .addOption(Options.force());
    }

    @Override
    public int run(ParseResult line) throws IOException {
        String output = Options.output(line);
        try {
            DesignDoc begun = begin(line);
            if (output == null) {
                terminal.write(MarkdownCodec.of(DesignDoc.class).encode(begun));
            } else {
                Path file = Path.of(output);
                new OutputFile(file, null, Options.force(line)).write(encoder(file).encode(begun));
            }
            return ExitCodes.DONE;
        } catch (EncodeException e) {
            new TextReport(terminal.err(), 1).add(Findings.failure("TITLE", e));
            return ExitCodes.FAILURE;
        }
    }

    private static DesignDoc begin(ParseResult line) {
        String title = Options.text(line, 0);
        if (title.isBlank()) {
            throw new UsageException("TITLE is empty; give the document a title, such as \"Offline mode\"");
        }
        DesignDoc hints = MarkdownCodec.of(DesignDoc.class).decode(TemplateDocument.markdown()).value();
        boolean minimal = line.hasMatchedOption(MINIMAL);
        Metadata metadata = (minimal ? Metadata.builder().build() : hints.metadata())
                .withStatus(Status.of(line.matchedOptionValue(STATUS, Stage.DRAFT.label())))
                .withCreated(DocDate.of(LocalDate.now(ZoneId.systemDefault())));
        String owner = line.matchedOptionValue(OWNER, "");
        return (minimal ? DesignDoc.builder().problemStatement(hints.problemStatement()).build() : hints)
                .withTitle(title)
                .withMetadata(owner.isBlank() ? metadata : metadata.withOtherFields(List.of(MetadataField.of("Owner", owner))));
    }

    private static Encoder<DesignDoc> encoder(Path file) throws IOException {
        Optional<Encoder<DesignDoc>> encoder = Codecs.encoder(DesignDoc.class, file);
        return encoder.isPresent() ? encoder.get() : Documents.of(DesignDoc.class).codec(file);
    }
}
