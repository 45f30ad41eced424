package dev.designdoc.cli;

import dev.designdoc.json.JsonSchemas;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc schema}: prints the JSON Schema of a document. */
final class SchemaCommand implements Command {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                "schema",
                "Prints the JSON Schema (draft 2020-12) of a document in JSON or YAML.",
                "",
                "  designdoc schema > designdoc.schema.json");
    }

    @Override
    public int run(ParseResult line) throws IOException {
        String schema = JsonSchemas.of(DesignDoc.class);
        terminal.write(schema.endsWith("\n") ? schema : schema + "\n");
        return ExitCodes.DONE;
    }
}
