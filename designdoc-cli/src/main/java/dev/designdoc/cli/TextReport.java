package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import java.io.PrintStream;

/** Messages for people: file, place, sentence, and the line with carets under it. */
final class TextReport implements Report {

    /** Set by the launcher where standard output is a terminal and nobody asked for no colours. */
    private static final String COLOURS = "designdoc.colours";
    private static final String PLAIN = "\033[0m";

    private final PrintStream out;
    private final int most;
    private final boolean colours;

    /** Prints up to {@code most} messages a document. */
    TextReport(PrintStream out, int most) {
        this(out, most, false);
    }

    private TextReport(PrintStream out, int most, boolean colours) {
        this.out = out;
        this.most = most;
        this.colours = colours;
    }

    /** Prints all messages to standard output, in colours where somebody sees them. */
    static TextReport toOutput(PrintStream out) {
        return new TextReport(out, Integer.MAX_VALUE, Boolean.getBoolean(COLOURS));
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
            out.print(line(findings, d));
            d.range().ifPresent(range -> out.print(Excerpt.of(findings.text(), range)));
        }
        out.flush();
    }

    private String line(Findings findings, Diagnostic d) {
        StringBuilder line = new StringBuilder(Excerpt.printable(findings.file()));
        d.range().ifPresent(r -> line.append(':').append(r.startLine()).append(':').append(r.startColumn()));
        line.append(": ").append(coloured(d.severity())).append(": ").append(Excerpt.printable(d.message()));
        line.append(Excerpt.printable(at(d)));
        if (!findings.failed()) {
            line.append(" [").append(d.code()).append(']');
        }
        return line.append('\n').toString();
    }

    /** The path of the value, which an edit needs, and a finding without a place. */
    static String at(Diagnostic d) {
        boolean isShown = !d.path().isEmpty() && (d.severity() == Severity.ERROR || d.range().isEmpty());
        return isShown ? " at " + d.path() : "";
    }

    private String coloured(Severity severity) {
        String colour = switch (severity) {
            case ERROR -> "\033[31m";
            case WARNING -> "\033[33m";
            case INFO -> "\033[36m";
        };
        return colours ? colour + name(severity) + PLAIN : name(severity);
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
