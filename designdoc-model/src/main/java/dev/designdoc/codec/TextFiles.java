package dev.designdoc.codec;

import dev.designdoc.internal.io.BoundedText;
import dev.designdoc.internal.io.FileLocks;
import dev.designdoc.internal.io.FileReplacement;
import dev.designdoc.internal.io.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of text as documents need them: strict UTF-8, replaced whole or not at all. Thread-safe.
 *
 * <p>{@link Documents} is the way to read and write documents. This is for what works on their text: a formatter, an
 * index, a document whose format the file's name does not tell.
 *
 * <pre>{@code
 * TextFiles.update(Path.of("cache.md"), text -> codec.update(text, doc));
 * }</pre>
 *
 * <p>Nothing is ever replaced by a question mark: a file that is not UTF-8, and a text that UTF-8 can't hold, are errors.
 * A byte order mark belongs to the text.
 */
public final class TextFiles {

    private static final int MAX_LINKS = 40;
    private static final int MAX_ATTEMPTS = 10;

    private TextFiles() {}

    /** Changes a text; may fail as reading and writing do. */
    @FunctionalInterface
    public interface Change {

        /**
         * The new text.
         *
         * @param text what the file holds
         * @return the new text; {@code text} itself when there is nothing to change
         * @throws IOException when it can't be made; the file stays as it was
         */
        String apply(String text) throws IOException;
    }

    /**
     * The text of the file.
     *
     * @throws NotUtf8Exception when the file is not UTF-8
     * @throws IOException when it can't be read
     */
    public static String read(Path path) throws IOException {
        return read(path, Limits.none());
    }

    /**
     * The text of the file. One that is too large is not read.
     *
     * @param limits how many characters it may have
     * @throws LimitExceededException when it has more
     * @throws NotUtf8Exception when the file is not UTF-8
     * @throws IOException when it can't be read
     */
    public static String read(Path path, Limits limits) throws IOException {
        return BoundedText.of(BoundedText.bytes(path, path.toString(), limits), path.toString(), limits);
    }

    /**
     * The text of a stream, up to its end; the stream stays open.
     *
     * @param name what messages call the stream, such as {@code standard input}
     * @throws NotUtf8Exception when what stands there is not UTF-8
     * @throws IOException when it can't be read
     */
    public static String read(InputStream in, String name) throws IOException {
        return read(in, name, Limits.none());
    }

    /**
     * The text of a stream, up to its end; the stream stays open. Of one that is too long no more is read than shows that.
     *
     * @param name what messages call the stream, such as {@code standard input}
     * @param limits how many characters it may have
     * @throws LimitExceededException when it has more
     * @throws NotUtf8Exception when what stands there is not UTF-8
     * @throws IOException when it can't be read
     */
    public static String read(InputStream in, String name, Limits limits) throws IOException {
        return BoundedText.of(BoundedText.bytes(in, name, limits), name, limits);
    }

    /**
     * Writes a text to a stream, which stays open.
     *
     * @param name what messages call the stream, such as {@code standard output}
     * @throws IOException when it can't be written, or UTF-8 can't hold the text, which is then not begun
     */
    public static void write(OutputStream out, String text, String name) throws IOException {
        out.write(Utf8.encode(text, name));
    }

    /**
     * Writes the file whole or not at all: readers see the old text or the new one.
     *
     * <p>A symbolic link stays, and what it leads to is written; permissions stay. Pipes and devices are written to.
     *
     * @throws IOException when the file can't be written, its folder does not exist, or UTF-8 can't hold the text
     */
    public static void write(Path path, String text) throws IOException {
        byte[] bytes = Utf8.encode(text, path.toString());
        if (isDevice(path)) {
            Files.write(path, bytes);
            return;
        }
        Path target = follow(path);
        FileLocks.with(target, () -> FileReplacement.replace(target, bytes, null));
    }

    /**
     * Changes the text of the file. While this runs, no other program of this user that changes files by this library can
     * change the file; it waits. When somebody else has changed the file meanwhile, the new text is read and changed.
     *
     * @param change from what the file holds to what it is to hold; may be called again
     * @return whether the file was written; false when the text did not change
     * @throws NotUtf8Exception when the file is not UTF-8
     * @throws IOException when it can't be read or written, or others change it all the time
     */
    public static boolean update(Path path, Change change) throws IOException {
        return update(path, Limits.none(), change);
    }

    /**
     * Changes the text of the file, as {@link #update(Path, Change)} does. One that is too large is not read.
     *
     * @param limits how many characters the text may have before it is changed
     * @param change from what the file holds to what it is to hold; may be called again
     * @return whether the file was written; false when the text did not change
     * @throws LimitExceededException when it has more
     * @throws NotUtf8Exception when the file is not UTF-8
     * @throws IOException when it can't be read or written, or others change it all the time
     */
    public static boolean update(Path path, Limits limits, Change change) throws IOException {
        if (isDevice(path)) {
            throw new FileSystemException(path.toString(), null, "is no regular file, so it can't be changed in place");
        }
        Path target = follow(path);
        return FileLocks.with(target, () -> update(path, target, limits, change));
    }

    private static boolean update(Path path, Path target, Limits limits, Change change) throws IOException {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            byte[] before = BoundedText.bytes(target, path.toString(), limits);
            String text = BoundedText.of(before, path.toString(), limits);
            String changed = change.apply(text);
            if (changed.equals(text)) {
                return false;
            }
            if (FileReplacement.replace(target, Utf8.encode(changed, path.toString()), before)) {
                return true;
            }
        }
        throw new IOException(path + " is changed by another program all the time; nothing was written, try again later");
    }

    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** The file at the end of a chain of symbolic links, which need not exist. */
    private static Path follow(Path path) throws IOException {
        Path target = path;
        for (int i = 0; i < MAX_LINKS; i++) {
            if (!Files.isSymbolicLink(target)) {
                return target.toAbsolutePath();
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        throw new FileSystemLoopException(path.toString());
    }
}
