package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import java.io.PrintStream;
import java.util.Locale;

/** Messages for people: file, place, sentence, and the line with carets under it. */
final class TextReport implements Report {

    private final PrintStream out;
    private final int most;

    /** Prints up to {@code most} messages a document. */
    TextReport(PrintStream out, int most) {
        this.out = out;
        this.most = most;
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

    private static String line(Findings findings, Diagnostic d) {
        StringBuilder line = new StringBuilder(findings.file());
        d.range().ifPresent(r -> line.append(':').append(r.startLine()).append(':').append(r.startColumn()));
        line.append(": ").append(name(d.severity())).append(": ").append(d.message());
        if (!findings.failed()) {
            line.append(" [").append(d.code()).append(']');
        }
        if (!d.path().isEmpty()) {
            line.append(" at ").append(d.path());
        }
        return line.toString().replace("\n", "\\n") + "\n";
    }

    /** The name of a severity in messages. */
    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
