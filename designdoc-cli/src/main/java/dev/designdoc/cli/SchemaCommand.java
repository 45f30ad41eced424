package dev.designdoc.cli;

import dev.designdoc.json.JsonSchemas;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code designdoc schema}: prints the JSON Schema of a document. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of a document in JSON or YAML.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        String schema = JsonSchemas.of(DesignDoc.class);
        terminal.write(schema.endsWith("\n") ? schema : schema + "\n");
        return ExitCodes.DONE;
    }
}
