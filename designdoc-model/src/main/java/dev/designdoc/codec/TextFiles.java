package dev.designdoc.codec;

import dev.designdoc.internal.io.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

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
    private static final Object[] LOCKS = new Object[64];

    static {
        Arrays.setAll(LOCKS, i -> new Object());
    }

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
        return Utf8.decode(Files.readAllBytes(path), path.toString());
    }

    /**
     * The text of a stream, up to its end; the stream stays open.
     *
     * @param name what messages call the stream, such as {@code standard input}
     * @throws NotUtf8Exception when what stands there is not UTF-8
     * @throws IOException when it can't be read
     */
    public static String read(InputStream in, String name) throws IOException {
        return Utf8.decode(in.readAllBytes(), name);
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
        Path target = follow(path);
        synchronized (lock(target)) {
            replace(target, bytes);
        }
    }

    /**
     * Changes the text of the file. When somebody else has changed the file meanwhile, the new text is read and changed.
     *
     * @param change from what the file holds to what it is to hold; may be called again
     * @return whether the file was written; false when the text did not change
     * @throws NotUtf8Exception when the file is not UTF-8
     * @throws IOException when it can't be read or written, or others change it all the time
     */
    public static boolean update(Path path, Change change) throws IOException {
        Path target = follow(path);
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            byte[] before = Files.readAllBytes(target);
            String text = Utf8.decode(before, path.toString());
            String changed = change.apply(text);
            if (changed.equals(text)) {
                return false;
            }
            byte[] after = Utf8.encode(changed, path.toString());
            synchronized (lock(target)) {
                if (Arrays.equals(before, Files.readAllBytes(target))) {
                    replace(target, after);
                    return true;
                }
            }
        }
        throw new IOException(path + " is changed by another program all the time; nothing was written, try again later");
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

    private static Object lock(Path target) {
        return LOCKS[Math.floorMod(target.normalize().hashCode(), LOCKS.length)];
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            replace(target, bytes, null);
        } else if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            replace(target, bytes, view == null ? null : view.readAttributes());
        } else {
            Files.write(target, bytes);
        }
    }

    private static void replace(Path target, byte[] bytes, @Nullable PosixFileAttributes like) throws IOException {
        Path temp = temporary(target, bytes);
        try {
            if (like != null) {
                makeLike(temp, like);
            }
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    /** A new file beside {@code target}; made without createTempFile, whose files only their owner can read. */
    private static Path temporary(Path target, byte[] bytes) throws IOException {
        Path temp = target.resolveSibling(
                ".designdoc-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        boolean written = false;
        try {
            Files.write(temp, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written = true;
            return temp;
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(target.toString(), null, "its folder does not exist; make it first");
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(target.toString(), null, "no file can be made in its folder");
        } finally {
            if (!written) {
                Files.deleteIfExists(temp);
            }
        }
    }

    /** Gives {@code temp} the permissions and, where this user may, the owner and group of the file it replaces. */
    private static void makeLike(Path temp, PosixFileAttributes like) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temp, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!own.group().equals(like.group())) {
                view.setGroup(like.group());
            }
            if (!own.owner().equals(like.owner())) {
                view.setOwner(like.owner());
            }
        } catch (FileSystemException e) {
            // Only root gives files away. Replacing another user's file makes it this user's, as editors do.
        }
        view.setPermissions(like.permissions());
    }
}
