package dev.designdoc.cli;

import dev.designdoc.codec.TextFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes. One that exists and says something else is left, unless the user said otherwise.
 *
 * @param path the file
 * @param within the folder that the user named, out of which no symbolic link may lead; null when the file was named
 * @param force whether what exists may be overwritten
 */
record OutputFile(Path path, @Nullable Path within, boolean force) {

    /**
     * Writes the file.
     *
     * @throws IOException when it can't be written, or may not
     */
    void write(String text) throws IOException {
        checkWithin();
        if (Files.isRegularFile(path) && !force) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes)) {
                return;
            }
            throw new FileAlreadyExistsException(path.toString(), null, "--force overwrites it");
        }
        try {
            TextFiles.write(path, text);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    /** Makes the folders that the file needs. */
    void makeFolders() throws IOException {
        checkWithin();
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    private void checkWithin() throws IOException {
        if (within == null || !Files.exists(within)) {
            return;
        }
        Path existing = path.toAbsolutePath();
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.exists(existing) || !existing.toRealPath().startsWith(within.toRealPath())) {
            throw new FileSystemException(String.valueOf(existing), null, "is a symbolic link that leads out of " + within
                    + "; nothing is written through it");
        }
    }
}
