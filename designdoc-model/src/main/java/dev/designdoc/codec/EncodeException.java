package dev.designdoc.codec;

import dev.designdoc.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a value can't be written; its diagnostics name every text that is the reason. */
public final class EncodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** An exception for these diagnostics, of which at least one is an error. */
    public EncodeException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The reasons, in the order of the document. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
