package dev.designdoc.json.internal;

/** Thrown to leave the recursion into a text that is nested too deeply. */
final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooDeepException() {
        super("values are nested deeper than " + Node.MAX_DEPTH, null, false, false);
    }
}
