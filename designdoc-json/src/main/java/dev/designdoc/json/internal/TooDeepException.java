package dev.designdoc.json.internal;

/** Thrown to leave the recursion into a text that is nested too deeply. */
final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String MESSAGE = "values are nested deeper than " + Node.MAX_DEPTH;

    TooDeepException() {
        super(MESSAGE, null, false, false);
    }
}
