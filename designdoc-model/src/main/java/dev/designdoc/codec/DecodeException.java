package dev.designdoc.codec;

import dev.designdoc.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a text holds no value; its diagnostics say why and where. */
public final class DecodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** An exception for these diagnostics, of which at least one is an error. */
    public DecodeException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The reasons, in the order of the document. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
