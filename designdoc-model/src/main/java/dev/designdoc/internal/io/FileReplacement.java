package dev.designdoc.internal.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Replaces files whole or not at all, by a rename. */
public final class FileReplacement {

    private FileReplacement() {}

    /**
     * Writes a file.
     *
     * @param target a regular file or none, and no symbolic link
     * @param expected what the file must hold up to the last moment, for others that keep no lock; null for anything
     * @return whether it did; otherwise it is left alone
     */
    public static boolean replace(Path target, byte[] bytes, byte @Nullable [] expected) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return replace(target, bytes, expected, null);
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return replace(target, bytes, expected, view == null ? null : view.readAttributes());
    }

    private static boolean replace(
            Path target, byte[] bytes, byte @Nullable [] expected, @Nullable PosixFileAttributes like) throws IOException {
        Path temp = TemporaryFiles.beside(target, bytes);
        try {
            if (like != null) {
                makeLike(temp, like);
            }
            if (expected != null && !Arrays.equals(expected, Files.readAllBytes(target))) {
                return false;
            }
            move(temp, target);
            return true;
        } finally {
            TemporaryFiles.delete(temp);
        }
    }

    /** Messages name the file that was meant. */
    private static void move(Path temp, Path target) throws IOException {
        try {
            Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw new FileSystemException(target.toString(), null, e.getReason());
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
