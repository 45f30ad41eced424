package dev.designdoc.codec;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.text.LimitExceeded;
import java.io.IOException;

/** Thrown for a file with more characters than {@link Limits} allow. */
public final class LimitExceededException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Diagnostic diagnostic;

    /**
     * An exception for a file.
     *
     * @param file what messages call it
     * @param characters the limit
     */
    public LimitExceededException(String file, int characters) {
        this.file = file;
        this.diagnostic = LimitExceeded.characters(characters);
    }

    /** The same as a finding without a place. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** The file and what is wrong with it. */
    @Override
    public String getMessage() {
        return file + ": " + diagnostic.message();
    }
}
