package dev.designdoc.cli;

import dev.designdoc.codec.Pointers;
import dev.designdoc.diagnostic.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code designdoc get}: prints a value of a document. */
final class GetCommand implements Command {

    private final Terminal terminal;

    GetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec describe() {
        return Options.command(
                        "get",
                        "Prints a value of a document, as set takes it: a text as it is, a record or list as JSON.",
                        "",
                        "Exit code 1 when nothing stands there.",
                        "",
                        "  designdoc get cache.md /metadata/status",
                        "  designdoc get cache.md /problemStatement/goals/0",
                        "  designdoc get cache.md /implementationGuidance/phases")
                .addPositional(Options.parameter(0, "FILE", "The file; - is standard input."))
                .addPositional(Options.parameter(1, "POINTER", "The value, as set names it; \"\" is the whole document."))
                .addOption(Options.from("What the document is in: markdown, json, yaml. By default the ending tells."));
    }

    @Override
    public int run(ParseResult line) throws IOException {
        String file = Options.text(line, 0);
        SourceFinder finder = new SourceFinder(Options.from(line), null).find(List.of(file));
        if (finder.hasFolder()) {
            throw new UsageException(file + ": is a folder; get reads one file");
        }
        TextReport report = new TextReport(terminal.err(), Integer.MAX_VALUE);
        ExitCode exit = new ExitCode(Severity.ERROR);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        for (Source source : finder.sources()) {
            Document document = Document.read(source, terminal);
            if (document.decoded().hasErrors()) {
                report.add(exit.with(Findings.of(document, Severity.WARNING)));
            } else {
                exit.atLeast(print(document, Options.text(line, 1)));
            }
        }
        return exit.code();
    }

    private int print(Document document, String pointer) throws IOException {
        Optional<String> text;
        try {
            text = Pointers.get(document.decoded().value(), pointer);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        if (text.isEmpty()) {
            terminal.err().print(document.source().name() + ": error: nothing stands at " + pointer + " [missing-value]\n");
            return ExitCodes.FINDINGS;
        }
        terminal.write(text.get() + "\n");
        return ExitCodes.DONE;
    }
}
