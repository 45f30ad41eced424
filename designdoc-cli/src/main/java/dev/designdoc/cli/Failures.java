package dev.designdoc.cli;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.EncodeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in one line for its user why something failed. */
final class Failures {

    private Failures() {}

    /** Why, with the name of the file where there is one. */
    static String explain(Throwable e) {
        if (e instanceof FileSystemException f && f.getFile() != null) {
            return f.getFile() + ": " + reason(f);
        }
        return reason(e);
    }

    /** Why there is no file of that name; without the name. */
    static String missing(Path path) {
        if (!Files.isSymbolicLink(path)) {
            return "no such file";
        }
        try {
            return path.toRealPath() + " is there now; try again";
        } catch (NoSuchFileException e) {
            return "is a symbolic link to " + target(path) + ", which does not exist";
        } catch (IOException e) {
            // Java has no exception of its own for what the system calls too many levels of symbolic links.
            return "is a symbolic link that leads to itself, or to a loop of links";
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "a file";
        }
    }

    /** Why, without the name of the file. */
    static String reason(Throwable e) {
        if (e instanceof FileSystemException f) {
            return fileSystem(f);
        }
        if (e instanceof IOException || e instanceof UsageException || e instanceof InvalidPathException) {
            return oneLine(e.getMessage(), e);
        }
        if (e instanceof DecodeException || e instanceof EncodeException) {
            return oneLine(e.getMessage(), e);
        }
        if (e instanceof OutOfMemoryError) {
            return "the document is too large for the memory there is; JAVA_TOOL_OPTIONS=-Xmx4g gives more";
        }
        if (e instanceof StackOverflowError) {
            return "the document is nested too deeply; remove some levels";
        }
        return "this is a bug in designdoc, please report it: " + e + at(e);
    }

    private static String fileSystem(FileSystemException e) {
        String more = e.getReason() == null ? "" : ": " + e.getReason();
        if (e instanceof NoSuchFileException) {
            return e.getReason() == null ? "no such file" : e.getReason();
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied" + more;
        }
        if (e instanceof FileAlreadyExistsException) {
            return "exists already" + more;
        }
        if (e instanceof NotDirectoryException) {
            return "is no folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "is a symbolic link that leads to itself";
        }
        return e.getReason() == null ? oneLine(e.getMessage(), e) : e.getReason();
    }

    private static String oneLine(@Nullable String message, Throwable e) {
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.strip().replace('\n', ' ');
    }

    private static String at(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
