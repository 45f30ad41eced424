package dev.designdoc.internal.text;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import java.util.Optional;

/** What is said of a text that asks for more than it may have. */
public final class LimitExceeded {

    /** The code of all of it. */
    public static final String CODE = "limit-exceeded";

    private LimitExceeded() {}

    /** The text has too many characters. */
    public static Diagnostic characters(int limit) {
        return of("characters", limit);
    }

    /** The text nests too deeply. */
    public static Diagnostic nesting(int limit) {
        return of("levels", limit);
    }

    /** The text has too many parts. */
    public static Diagnostic elements(int limit) {
        return of("elements", limit);
    }

    /** There is too much to say about the text. */
    public static Diagnostic diagnostics(int limit) {
        return of("diagnostics", limit);
    }

    /** Why a text has no value. */
    public static String message(String what, int limit) {
        return "the text has more than " + limit + " " + what + "; divide it, or read it with a higher limit";
    }

    private static Diagnostic of(String what, int limit) {
        return new Diagnostic(Severity.ERROR, CODE, message(what, limit), Optional.<SourceRange>empty(), "");
    }
}
