package dev.designdoc.codec;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** Thrown for a file that is not UTF-8; says which byte is wrong, and where. */
public final class NotUtf8Exception extends CharacterCodingException {

    private static final String CODE = "not-utf-8";
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Diagnostic diagnostic;

    /**
     * An exception for a file.
     *
     * @param file what messages call it
     * @param reason what is wrong, without the name of the file
     * @param place where the first wrong byte stands, counted in the text before it
     */
    public NotUtf8Exception(String file, String reason, SourceRange place) {
        this.file = file;
        this.diagnostic = new Diagnostic(Severity.ERROR, CODE, reason, Optional.of(place), "");
    }

    /** The same as a finding, whose range is empty and stands before the first wrong byte. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /** The file and what is wrong with it. */
    @Override
    public String getMessage() {
        return file + ": " + diagnostic.message();
    }
}
