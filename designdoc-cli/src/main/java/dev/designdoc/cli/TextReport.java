package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Messages for people: file, place, sentence, and the line with carets under it. */
final class TextReport implements Report {

    private static final String PLAIN = "\033[0m";

    private final PrintStream out;
    private final int most;
    /** For what sets colours; null where nobody asked for them. */
    private final @Nullable PrintStream colours;

    /** Prints up to {@code most} messages a document. */
    TextReport(PrintStream out, int most) {
        this(out, most, null);
    }

    private TextReport(PrintStream out, int most, @Nullable PrintStream colours) {
        this.out = out;
        this.most = most;
        this.colours = colours;
    }

    /** Prints all messages to standard output, in colours where somebody sees them. */
    static TextReport toOutput(Terminal terminal) {
        return new TextReport(terminal.out(), Integer.MAX_VALUE, terminal.colours());
    }

    @Override
    public void add(Findings findings) {
        int count = 0;
        for (Diagnostic d : findings.diagnostics()) {
            if (count++ == most) {
                out.print(findings.file() + ": and " + (findings.diagnostics().size() - most)
                        + " more; designdoc check shows them all\n");
                break;
            }
            line(findings, d);
            d.range().ifPresent(range -> out.print(Excerpt.of(findings.text(), range)));
        }
        out.flush();
    }

    private void line(Findings findings, Diagnostic d) {
        StringBuilder place = new StringBuilder(findings.file());
        d.range().ifPresent(r -> place.append(':').append(r.startLine()).append(':').append(r.startColumn()));
        out.print(oneLine(place) + ": ");
        colour(d.severity());
        StringBuilder line = new StringBuilder(": ").append(d.message()).append(at(d));
        if (!findings.failed()) {
            line.append(" [").append(d.code()).append(']');
        }
        out.print(oneLine(line) + "\n");
    }

    private static String oneLine(StringBuilder text) {
        return text.toString().replace("\n", "\\n");
    }

    /** The path of the value, which an edit needs, and a finding without a place. */
    static String at(Diagnostic d) {
        boolean isShown = !d.path().isEmpty() && (d.severity() == Severity.ERROR || d.range().isEmpty());
        return isShown ? " at " + d.path() : "";
    }

    private void colour(Severity severity) {
        if (colours == null) {
            out.print(name(severity));
            return;
        }
        String colour = switch (severity) {
            case ERROR -> "\033[31m";
            case WARNING -> "\033[33m";
            case INFO -> "\033[36m";
        };
        out.flush();
        colours.print(colour + name(severity) + PLAIN);
        colours.flush();
    }

    /** The name of a severity in messages, as people give it. */
    static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
