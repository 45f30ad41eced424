package dev.designdoc.cli;

/** What the program returns to the shell. */
final class ExitCodes {

    /** Everything was done, and there is nothing to complain of. */
    static final int DONE = 0;
    /** Documents are bad, or differ from what they should be. */
    static final int FINDINGS = 1;
    /** The command line is wrong, or a file can't be read or written. */
    static final int FAILURE = 2;

    private ExitCodes() {}
}
