package dev.designdoc.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command of the program.
 *
 * <p>It describes its command line with picocli's builders, because looking for annotations would take longer than
 * converting a document.
 */
interface Command {

    /** What the command is called, takes and does. */
    CommandSpec describe();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws UsageException when the command line can't be carried out
     */
    int run(ParseResult line) throws IOException;
}
