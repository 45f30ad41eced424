package dev.designdoc.diagnostic;

import java.util.Optional;

/**
 * One thing a codec found in a document: what was wrong, where, what was expected and what to do.
 *
 * @param severity how much it matters
 * @param code a stable name in kebab-case, such as {@code unknown-key}
 * @param message a sentence for the author of the document
 * @param range where it stands in the source; empty when there is no source, as in encoding
 * @param path the JSON pointer of the value, such as {@code /problemStatement/goals/0}; "" for the whole document
 */
public record Diagnostic(
        Severity severity, String code, String message, Optional<SourceRange> range, String path) {

    /** An error in a value that can't be written, which has no place in a source. */
    public static Diagnostic unwritable(String code, String message, String path) {
        return new Diagnostic(Severity.ERROR, code, message, Optional.empty(), path);
    }

    /** One line: {@code 12:3: error: message [code] at /path}. */
    @Override
    public String toString() {
        String where = range.map(r -> r.startLine() + ":" + r.startColumn() + ": ").orElse("");
        String at = path.isEmpty() ? "" : " at " + path;
        return where + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " [" + code + "]" + at;
    }
}
