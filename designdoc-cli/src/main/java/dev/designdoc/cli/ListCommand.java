package dev.designdoc.cli;

import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc list}: says which documents there are, and how far they are. */
final class ListCommand implements Command {

    private static final String STATUS = "--status";
    private static final String OPEN_TASKS = "--open-tasks";
    private static final String FORMAT = "--format";

    private final Terminal terminal;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How the list is printed. */
    enum Format { TEXT, JSON }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "list",
                        "Lists documents: path, title, status, dates, tasks, related documents.",
                        "",
                        "  designdoc list docs --status \"in progress\" --open-tasks",
                        "  designdoc list docs --format json | jq -r '.[] | select(.tasks.open > 0) | .path'")
                .addPositional(Options.parameters(0, "PATH", "Files and folders; - is standard input."))
                .addOption(Options.from("What the documents are in: markdown, json, yaml. By default the ending tells."
                        + " In folders, only files of this format are listed."))
                .addOption(OptionSpec.builder(STATUS)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .splitRegex(",")
                        .paramLabel("STATUS")
                        .description("Only documents whose status is one of these, or begins with one.")
                        .build())
                .addOption(Options.flag(OPEN_TASKS, "Only documents with tasks that are not done."))
                .addOption(Options.choice(FORMAT, Format.class, "How to print: text or json; text by default."));
    }

    @Override
    public int run(ParseResult line) {
        DocumentReader reader =
                new DocumentReader(terminal).read(new SourceFinder(Options.from(line), null).find(Options.texts(line, 0)));
        List<String> statuses = line.matchedOptionValue(STATUS, List.of());
        boolean open = line.hasMatchedOption(OPEN_TASKS);
        List<DocumentReader.Entry> entries = reader.entries().stream()
                .filter(e -> statuses.isEmpty() || statuses.stream().anyMatch(s -> hasStatus(e.document(), s)))
                .filter(e -> !open || e.document().tasks().stream().anyMatch(t -> !t.done()))
                .toList();
        if (line.matchedOptionValue(FORMAT, Format.TEXT) == Format.JSON) {
            DocumentList.printJson(entries, terminal.out());
        } else {
            DocumentList.printText(entries, terminal.out());
        }
        return reader.exit().code();
    }

    private static boolean hasStatus(DesignDoc document, String wanted) {
        String status = document.metadata().status().map(s -> words(s.text())).orElse("");
        String stage = document.stage().map(s -> words(s.label())).orElse("");
        return status.startsWith(words(wanted)) || stage.equals(words(wanted));
    }

    /** The letters and digits in lower case, so that {@code in-progress} is {@code ✅ In Progress}. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
