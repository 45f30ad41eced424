package dev.designdoc.diagnostic;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** The document can't be read or written. */
    ERROR,
    /** The document was read, and something in it is probably not what its author meant. */
    WARNING,
    /** The document was read, and something in it was kept without a type. */
    INFO
}
