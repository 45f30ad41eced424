package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what {@code check} finds, leaves out notes that nobody asked for, and knows what the exit code is. */
final class Counts {

    private final CheckOptions options;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int code = ExitCodes.DONE;

    Counts(CheckOptions options) {
        this.options = options;
    }

    /** Counts these findings, and gives back those that are shown. */
    Findings with(Findings findings) {
        Severity least = options.failOn();
        for (Diagnostic d : findings.diagnostics()) {
            counts.merge(d.severity(), 1, Integer::sum);
        }
        if (least != null || findings.failed()) {
            code = Math.max(code, findings.exitCode(least == null ? Severity.ERROR : least));
        }
        List<Diagnostic> shown = findings.diagnostics().stream()
                .filter(d -> options.notes() || d.severity() != Severity.INFO)
                .toList();
        return findings.with(shown);
    }

    int exitCode() {
        return code;
    }

    /** One line with all counts. */
    String summary(int documents) {
        int notes = count(Severity.INFO);
        return count(documents, "document") + ": " + count(count(Severity.ERROR), "error") + ", "
                + count(count(Severity.WARNING), "warning") + ", " + count(notes, "note")
                + (notes == 0 || options.notes() ? "" : " (--notes shows them)") + "\n";
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    private static String count(int number, String of) {
        return number + " " + (number == 1 ? of : of + "s");
    }
}
