package dev.designdoc.cli;

import java.io.PrintStream;

/** A bar that tells how much of a long work is done; only where somebody looks at it. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long PAUSE_NANOS = 50_000_000;
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintStream err;
    private final boolean visible;
    private final int all;
    private boolean shown;
    private long next = System.nanoTime();

    /** A bar for that many steps. */
    Progress(Terminal terminal, int all) {
        this.err = terminal.progress();
        this.visible = terminal.interactive() && all > 1;
        this.all = all;
    }

    /** Shows that so many steps are done, unless the bar changed a moment ago. */
    void show(int done) {
        long now = System.nanoTime();
        if (visible && (now - next >= 0 || done == all)) {
            next = now + PAUSE_NANOS;
            int filled = (int) ((long) WIDTH * done / all);
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + all);
            err.flush();
            shown = true;
        }
    }

    /** Takes the bar away, so that a line can be printed. */
    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }
}
