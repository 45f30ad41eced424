package dev.designdoc.cli;

/** Thrown for a configuration file that says something there is not. */
final class BadConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    BadConfiguration(Findings findings) {
        super(findings.file() + " is no configuration");
        this.findings = findings;
    }

    /** What is wrong with it. */
    Findings findings() {
        return findings;
    }
}
