package dev.designdoc.cli;

import dev.designdoc.codec.Limits;
import dev.designdoc.codec.TextFiles;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The streams of the program, always UTF-8, whatever the locale says; and how much it reads. What is printed can't steer a
 * terminal, but for documents that go elsewhere.
 */
final class Terminal {

    /** Set by the launcher, which can ask whether standard error is a terminal; Java can't. */
    private static final String INTERACTIVE = "designdoc.interactive";
    /** The same for standard output. */
    private static final String SCREEN = "designdoc.screen";
    /** From this version of Java on there is always a console. */
    private static final int CONSOLE_ALWAYS = 22;

    private final InputStream in;
    private final PrintStream documents;
    private final PrintStream progress;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final Limits limits;
    private final @Nullable PrintStream colours;

    /**
     * These streams.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param interactive whether somebody looks at standard error
     * @param limits how much a document may ask for
     */
    Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, Limits limits) {
        this(in, out, err, interactive, limits, null);
    }

    private Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean interactive,
            Limits limits,
            @Nullable PrintStream colours) {
        this.in = in;
        this.documents = out;
        this.progress = err;
        this.out = escaping(out);
        this.err = escaping(err);
        this.interactive = interactive;
        this.limits = limits;
        this.colours = colours;
    }

    /** The streams of this process. */
    static Terminal ofProcess() {
        PrintStream out = stream(FileDescriptor.out);
        boolean screen = Boolean.getBoolean(SCREEN);
        String plain = System.getenv("NO_COLOR");
        return new Terminal(
                System.in,
                screen ? escaping(out) : out,
                stream(FileDescriptor.err),
                isInteractive(),
                Limits.untrusted(),
                screen && (plain == null || plain.isEmpty()) ? out : null);
    }

    /** The same for documents of any size. */
    Terminal withoutLimits() {
        return new Terminal(in, documents, progress, interactive, Limits.none(), colours);
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

    private static PrintStream escaping(PrintStream to) {
        return new PrintStream(new EscapingStream(to), false, StandardCharsets.UTF_8);
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Standard output, for all but documents. */
    PrintStream out() {
        return out;
    }

    /** Standard error. */
    PrintStream err() {
        return err;
    }

    /** Standard error for what moves the cursor on purpose. */
    PrintStream progress() {
        return progress;
    }

    /** Standard output for what sets colours on purpose; null where nobody sees them, or nobody wants them. */
    @Nullable PrintStream colours() {
        return colours;
    }

    /** Whether somebody looks at standard error. */
    boolean interactive() {
        return interactive;
    }

    /** How much a document may ask for. */
    Limits limits() {
        return limits;
    }

    /** Writes a document to standard output as it is; as everything else where somebody looks at it. */
    void write(String text) throws IOException {
        out.flush();
        TextFiles.write(documents, text, "standard output");
        if (documents.checkError()) {
            throw new IOException("standard output can't be written to");
        }
    }

    /** Writes what is still to be written; whether all of it could be. */
    boolean finish() {
        out.flush();
        err.flush();
        boolean failed = documents.checkError();
        return !progress.checkError() && !failed;
    }
}
