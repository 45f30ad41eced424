package dev.designdoc.internal.io;

import java.nio.charset.CharacterCodingException;

/** Thrown for a file that is not UTF-8; says which byte is wrong, and where. */
public final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;
    private final int offset;
    private final int line;
    private final int column;

    public NotUtf8Exception(String file, String reason, int offset, int line, int column) {
        this.file = file;
        this.reason = reason;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    /** What is wrong, without the name of the file. */
    public String reason() {
        return reason;
    }

    /** The offset of the first wrong byte in the file, from 0. */
    public int offset() {
        return offset;
    }

    /** Its line, from 1. */
    public int line() {
        return line;
    }

    /** Its column in UTF-16 units, from 1. */
    public int column() {
        return column;
    }

    @Override
    public String getMessage() {
        return file + ": " + reason;
    }
}
