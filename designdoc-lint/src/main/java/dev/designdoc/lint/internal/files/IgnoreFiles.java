package dev.designdoc.lint.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code .gitignore} files that hold in a folder: its own, then those of the folders above it, up to the root of the
 * repository. Immutable.
 */
public final class IgnoreFiles {

    private static final String NAME = ".gitignore";

    private final Path folder;
    private final PathPatterns patterns;
    private final @Nullable IgnoreFiles above;

    private IgnoreFiles(Path folder, @Nullable IgnoreFiles above) throws IOException {
        this.folder = folder;
        this.patterns = new PathPatterns(List.of(read(folder.resolve(NAME)).split("\n", -1)));
        this.above = above;
    }

    /**
     * Those that hold in a folder; outside of a repository only its own.
     *
     * @param folder an absolute path
     */
    public static IgnoreFiles in(Path folder) throws IOException {
        return in(folder, isInRepository(folder));
    }

    private static IgnoreFiles in(Path folder, boolean inRepository) throws IOException {
        Path parent = folder.getParent();
        boolean goesOn = inRepository && !isRepository(folder);
        return new IgnoreFiles(folder, goesOn && parent != null ? in(parent, true) : null);
    }

    private static boolean isInRepository(Path folder) {
        for (Path p = folder; p != null; p = p.getParent()) {
            if (isRepository(p)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    /** Git follows no link here either. */
    private static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Those that hold in a folder directly below this one. */
    public IgnoreFiles below(Path child) throws IOException {
        return new IgnoreFiles(child, this);
    }

    /**
     * Whether git ignores a path.
     *
     * @param path absolute, below this folder; the folders on the way to it are not ignored
     * @param isFolder whether it is a folder
     */
    public boolean ignores(Path path, boolean isFolder) {
        for (IgnoreFiles files = this; files != null; files = files.above) {
            Optional<Boolean> said = files.patterns.match(slashes(files.folder.relativize(path)), isFolder);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }

    /** A path divided by slashes, on every system. */
    public static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
