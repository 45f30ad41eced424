package dev.designdoc.cli;

import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.json.JsonSchemas;
import dev.designdoc.lint.DocumentFiles;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Template;
import dev.designdoc.template.Template.Slot;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc schema}: prints the JSON Schema of a document. */
final class SchemaCommand implements Command {

    private static final String STRICT = "--strict";
    private static final String SECTION = "--section";
    private static final String CONFIGURATION = "--configuration";

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
                        "  designdoc schema > designdoc.schema.json",
                        "  designdoc schema --strict --section problemStatement")
                .addOption(Options.flag(STRICT, "The form that a language model can be held to: every key is required,"
                        + " absent is null. How large it is stands in its description."))
                .addOption(Options.flag(CONFIGURATION, "That of " + DocumentFiles.CONFIGURATION + " instead."))
                .addOption(OptionSpec.builder(SECTION)
                        .type(String.class)
                        .paramLabel("NAME")
                        .description("With --strict, only this section, such as problemStatement or"
                                + " \"Problem Statement\".")
                        .build());
    }

    @Override
    public int run(ParseResult line) throws IOException {
        boolean strict = line.hasMatchedOption(STRICT);
        String section = line.matchedOptionValue(SECTION, null);
        if (line.hasMatchedOption(CONFIGURATION)) {
            terminal.write(LintConfig.schema());
            return ExitCodes.DONE;
        }
        if (section != null && !strict) {
            throw new UsageException(SECTION + " needs " + STRICT + ": only that form is made of one section");
        }
        Class<? extends Record> type = section == null ? DesignDoc.class : section(section);
        terminal.write(strict ? JsonSchemas.strict(type) : JsonSchemas.of(type));
        return ExitCodes.DONE;
    }

    private static Class<? extends Record> section(String name) {
        List<Slot> sections = Template.of(DesignDoc.class).slots().stream()
                .filter(s -> s.nested().isPresent() && !s.names().isEmpty())
                .toList();
        @Nullable Slot found = sections.stream()
                .filter(s -> s.component().equals(name) || s.names().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
        if (found == null) {
            List<String> names = sections.stream().map(Slot::component).toList();
            throw new UsageException("there is no section \"" + name + "\"; there are " + String.join(", ", names)
                    + Nearest.hint(name, names));
        }
        return found.nested().orElseThrow().type();
    }
}
