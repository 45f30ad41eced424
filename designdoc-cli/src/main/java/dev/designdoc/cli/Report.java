package dev.designdoc.cli;

/** Prints what was found, one document after the other. */
interface Report {

    /** Prints the findings of one document. */
    void add(Findings findings);

    /** Prints what belongs after the last. */
    default void end() {}
}
