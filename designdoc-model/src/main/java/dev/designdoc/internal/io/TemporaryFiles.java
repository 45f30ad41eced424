package dev.designdoc.internal.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are to become others. What ends before they do takes them along: a process that is asked to end deletes
 * its own, and those of one that was killed are deleted by the next process that makes one in their folder. Thread-safe.
 */
final class TemporaryFiles {

    private static final String PREFIX = ".designdoc-";
    private static final String ENDING = ".tmp";
    private static final Pattern NAME = Pattern.compile("\\.designdoc-(\\d{1,18})-[0-9a-f]+\\.tmp");
    private static final long SELF = ProcessHandle.current().pid();

    private static final Set<Path> FILES = new HashSet<>();
    /** More than a process that lives for long needs to remember: it may look into a folder twice. */
    private static final int MAX_FOLDERS = 10_000;
    private static final Set<Path> CLEARED = new HashSet<>();
    private static boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::end, "designdoc-temporary-files"));
    }

    private TemporaryFiles() {}

    /**
     * Makes a file beside {@code target}, with the permissions that new files have.
     *
     * @param bytes what it holds
     */
    static Path beside(Path target, byte[] bytes) throws IOException {
        Path temp = make(target);
        boolean written = false;
        try {
            Files.write(temp, bytes, StandardOpenOption.WRITE);
            written = true;
            return temp;
        } finally {
            if (!written) {
                delete(temp);
            }
        }
    }

    /** Deletes a file, unless it has become another. */
    static synchronized void delete(Path temp) throws IOException {
        FILES.remove(temp);
        Files.deleteIfExists(temp);
    }

    private static synchronized Path make(Path target) throws IOException {
        if (ending) {
            throw new FileSystemException(target.toString(), null, "not written: the program is ending");
        }
        Path folder = target.resolveSibling("");
        clear(folder);
        Path temp = folder.resolve(
                PREFIX + SELF + "-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ENDING);
        try {
            Files.createFile(temp);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(target.toString(), null, "its folder does not exist; make it first");
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString(), null, "no file can be made in its folder");
        }
        FILES.add(temp);
        return temp;
    }

    /** Deletes what processes that are gone have left in a folder: those of killed programs. */
    private static void clear(Path folder) {
        if (CLEARED.size() >= MAX_FOLDERS) {
            CLEARED.clear();
        }
        if (!CLEARED.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
            for (Path file : left) {
                if (isLeft(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // Clearing is a service; what matters is whether the document can be written.
        }
    }

    private static boolean isLeft(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || FILES.contains(file)) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        // In a container every program can have the same number.
        return process == SELF || ProcessHandle.of(process).isEmpty();
    }

    private static synchronized void end() {
        ending = true;
        for (Path temp : FILES) {
            try {
                Files.deleteIfExists(temp);
            } catch (IOException e) {
                // Nobody is there any more to be told.
            }
        }
    }
}
