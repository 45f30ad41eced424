package dev.designdoc.cli;

import dev.designdoc.diagnostic.Severity;

/** The exit code of a command that looks at many documents: that of the worst. */
final class ExitCode {

    private final Severity least;
    private int code = ExitCodes.DONE;

    /** Where findings less severe than {@code least} are none. */
    ExitCode(Severity least) {
        this.least = least;
    }

    /** Counts these findings, and gives them back. */
    Findings with(Findings findings) {
        atLeast(findings.exitCode(least));
        return findings;
    }

    /** Makes it no better than that. */
    void atLeast(int other) {
        code = Math.max(code, other);
    }

    int code() {
        return code;
    }
}
