package dev.designdoc.cli;

import dev.designdoc.codec.TextFiles;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the program: always UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether somebody looks at standard error
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    /** Set by the launcher, which can ask whether standard error is a terminal; Java can't. */
    private static final String INTERACTIVE = "designdoc.interactive";
    /** From this version of Java on there is always a console. */
    private static final int CONSOLE_ALWAYS = 22;

    /** The streams of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                isInteractive());
    }

    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        String told = System.getProperty(INTERACTIVE);
        return told != null
                ? told.equals("true")
                : Runtime.version().feature() < CONSOLE_ALWAYS && System.console() != null;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /** Writes text to standard output as it is. */
    void write(String text) throws IOException {
        TextFiles.write(out, text, "standard output");
        if (out.checkError()) {
            throw new IOException("standard output can't be written to");
        }
    }
}
