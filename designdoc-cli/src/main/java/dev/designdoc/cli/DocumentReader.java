package dev.designdoc.cli;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads many documents for a command that says something about all of them. */
final class DocumentReader {

    private static final int MOST_MESSAGES = 3;

    private final Terminal terminal;
    private final ExitCode exit = new ExitCode(Severity.ERROR);
    private final List<Entry> entries = new ArrayList<>();

    DocumentReader(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A document and where it stands. */
    record Entry(Source source, DesignDoc document) {}

    /** What came of one document: what it says, or why that is not known. */
    private record Outcome(Findings findings, @Nullable DesignDoc document) implements Batch.Result {
        @Override
        public boolean prints() {
            return findings.prints();
        }
    }

    /** Reads what a search found, and reports what can't be read. */
    DocumentReader read(SourceFinder finder) {
        TextReport report = new TextReport(terminal.err(), MOST_MESSAGES);
        finder.failures().forEach(f -> report.add(exit.with(f)));
        Batch.run(
                finder.sources(),
                terminal,
                this::read,
                (source, reason) -> new Outcome(Findings.failure(source.name(), reason), null),
                (source, outcome) -> {
                    report.add(exit.with(outcome.findings()));
                    if (outcome.document() != null) {
                        entries.add(new Entry(source, outcome.document()));
                    }
                });
        finder.tellPassedOver(terminal.err());
        return this;
    }

    private Outcome read(Source source) throws IOException {
        Document document = Document.read(source, terminal);
        boolean bad = document.decoded().hasErrors();
        return new Outcome(Findings.of(document, Severity.ERROR), bad ? null : document.decoded().value());
    }

    /** The documents that could be read, in their order. */
    List<Entry> entries() {
        return entries;
    }

    /** The exit code so far, which the command can make worse. */
    ExitCode exit() {
        return exit;
    }
}
