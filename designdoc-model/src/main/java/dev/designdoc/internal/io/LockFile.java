package dev.designdoc.internal.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one file of a user whose bytes stand for documents: who has locked a byte may change its document. The file stays
 * empty, so it holds a place for every document there is, and nothing has to be cleared away. Thread-safe.
 */
final class LockFile {

    private static final String NAME = "locks";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Never closed: systems give back all locks that a process has on a file as soon as it closes that file once. */
    private static @Nullable FileChannel open;

    private LockFile() {}

    /**
     * Locks a byte, where no program has locked it.
     *
     * @return null when another program has
     * @throws IOException when the system can't lock, or there is no folder for the file
     */
    static @Nullable FileLock tryLock(long place) throws IOException {
        try {
            return channel().tryLock(place, 1, false);
        } catch (OverlappingFileLockException e) {
            // Another copy of this library in this process.
            return null;
        }
    }

    private static synchronized FileChannel channel() throws IOException {
        FileChannel channel = open;
        if (channel == null) {
            channel = open(folders());
            open = channel;
        }
        return channel;
    }

    /** Where the file can be, best first: programs without a home still share what is temporary. */
    private static List<Path> folders() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "designdoc-" + System.getProperty("user.name"));
        Path home = Path.of(System.getProperty("user.home"));
        return home.isAbsolute() ? List.of(home.resolve(Path.of(".cache", "designdoc")), temporary) : List.of(temporary);
    }

    private static FileChannel open(List<Path> folders) throws IOException {
        FileSystemException failure = null;
        for (Path folder : folders) {
            try {
                makePrivate(folder);
                return FileChannel.open(folder.resolve(NAME), Set.of(
                        StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            } catch (IOException e) {
                if (failure == null) {
                    failure = new FileSystemException(folder.toString(), null, "no file for locks can be made in this folder,"
                            + " so another program could be changing the document; nothing was written");
                }
                failure.addSuppressed(e);
            }
        }
        throw failure == null ? new IOException() : failure;
    }

    /** Makes a folder that only this user can look into, where the file system knows of users. */
    private static void makePrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            if (posix) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        if (posix && !Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
            // Fails where the folder is somebody else's.
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
    }
}
