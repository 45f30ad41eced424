package dev.designdoc.cli;

import dev.designdoc.codec.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {

    /** Runs the program with these arguments. */
    static Run of(Object... args) {
        return withInput("", args);
    }

    /** Runs the program with that text on standard input. */
    static Run withInput(String input, Object... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), false, args);
    }

    /** Runs the program where somebody looks at standard error. */
    static Run onTerminal(Object... args) {
        return run(new byte[0], true, args);
    }

    static Run run(byte[] input, boolean interactive, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int exit = Main.run(
                new Terminal(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        interactive,
                        Limits.untrusted()),
                texts);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
