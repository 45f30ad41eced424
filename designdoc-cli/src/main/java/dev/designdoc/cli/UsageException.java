package dev.designdoc.cli;

/** Thrown for a command line that can't be carried out; its message is one helpful line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
