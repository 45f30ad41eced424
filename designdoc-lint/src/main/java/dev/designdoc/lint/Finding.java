package dev.designdoc.lint;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import java.util.Optional;

/**
 * What a rule found. Immutable.
 *
 * @param diagnostic what is wrong, and where
 * @param fix how to mend it; empty when only a person can
 */
public record Finding(Diagnostic diagnostic, Optional<Fix> fix) {

    /** A finding without a fix. */
    public static Finding of(Diagnostic diagnostic) {
        return new Finding(diagnostic, Optional.empty());
    }

    /**
     * A finding without a fix.
     *
     * @param severity how much it matters
     * @param code the code of the rule
     * @param message what is wrong and what to do, for the author of the document
     * @param range where it stands in the source
     * @param path the JSON pointer of the value; "" when it is no value
     */
    public static Finding of(Severity severity, String code, String message, Optional<SourceRange> range, String path) {
        return of(new Diagnostic(severity, code, message, range, path));
    }

    /** The same finding with a way to mend it. */
    public Finding withFix(Fix way) {
        return new Finding(diagnostic, Optional.of(way));
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity severity) {
        Diagnostic d = diagnostic;
        return new Finding(new Diagnostic(severity, d.code(), d.message(), d.range(), d.path()), fix);
    }
}
