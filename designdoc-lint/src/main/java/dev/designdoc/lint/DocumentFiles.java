package dev.designdoc.lint;

import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.lint.internal.files.IgnoreFiles;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a folder, and what was passed over on the way to them. Immutable.
 *
 * <pre>{@code
 * DocumentFiles files = DocumentFiles.in(Path.of("docs")).find();
 * files.documents();   // [docs/cache.md, docs/queue.yaml]
 * files.summary();     // passed over: 1 ignored by git (drafts), 1 without schemaVersion (package.json)
 * }</pre>
 *
 * <p>A document is a file that a codec reads. A JSON or YAML file is one only when its top level says so, by a
 * {@code schemaVersion} or a {@code $schema} of ours. Passed over are files and folders that are hidden or that git
 * ignores, and the folders {@code node_modules}, {@code target} and {@code build}, at every depth below the folder.
 *
 * <p>The folder itself may be a symbolic link. Below it, links to folders are not followed, and a link to a file is a
 * document when it leads to a file in the folder that is not found under a name of its own. So nothing outside of the
 * folder is read, and every document is found once.
 */
public final class DocumentFiles {

    /** The name of a configuration file. */
    public static final String CONFIGURATION = ".designdoc.yaml";

    private static final int MOST_NAMES = 5;
    private static final Path HERE = Path.of(".");

    private final List<Path> documents;
    private final Map<PassedOver, List<Path>> passedOver;
    private final Map<Path, IOException> failures;
    private final Path folder;

    private DocumentFiles(Path folder, Path root, FolderWalk walk) {
        this.folder = folder;
        this.documents = shown(root, walk.documents());
        Map<PassedOver, List<Path>> over = new EnumMap<>(PassedOver.class);
        walk.passedOver().forEach((reason, paths) -> over.put(reason, shown(root, paths)));
        this.passedOver = Collections.unmodifiableMap(over);
        Map<Path, IOException> failed = new TreeMap<>(Comparator.comparing(IgnoreFiles::slashes));
        walk.failures().forEach((path, e) -> failed.put(shown(root, path), e));
        this.failures = Collections.unmodifiableMap(failed);
    }

    private List<Path> shown(Path root, Collection<Path> found) {
        return found.stream().map(path -> shown(root, path)).sorted(Comparator.comparing(IgnoreFiles::slashes)).toList();
    }

    private Path shown(Path root, Path path) {
        Path relative = root.relativize(path);
        return folder.equals(HERE) ? relative : folder.resolve(relative);
    }

    /** A document, or anything else that was found, as a path from the folder. */
    public Path relative(Path path) {
        return folder.equals(HERE) ? path : folder.relativize(path);
    }

    /**
     * A search for documents of the type {@link DesignDoc}.
     *
     * @param folder the folder, or a symbolic link to it
     */
    public static Search in(Path folder) {
        return new Search(folder, DesignDoc.class);
    }

    /**
     * A search for documents of a record type.
     *
     * @param folder the folder, or a symbolic link to it
     * @param type a record type that declares a template
     */
    public static Search in(Path folder, Class<? extends Record> type) {
        return new Search(folder, type);
    }

    /**
     * The configuration that holds for a file or folder: the nearest {@value #CONFIGURATION} in the folder or those above.
     *
     * @param path the file or folder, which need not exist
     */
    public static Optional<Path> configuration(Path path) {
        Path start = path.toAbsolutePath().normalize();
        for (Path p = Files.isDirectory(start) ? start : start.getParent(); p != null; p = p.getParent()) {
            Path file = p.resolve(CONFIGURATION);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The documents, in the order of their names, as paths that begin with that of the folder; for {@code .} without it. */
    public List<Path> documents() {
        return documents;
    }

    /** What was passed over, but for files whose ending tells no format asked for; reasons that did not come up are missing. */
    public Map<PassedOver, List<Path>> passedOver() {
        return passedOver;
    }

    /** The files and folders that could not be looked into, and why. */
    public Map<Path, IOException> failures() {
        return failures;
    }

    /** One line about what was passed over, with some of the names; "" when nothing was. */
    public String summary() {
        List<String> parts = new ArrayList<>();
        passedOver.forEach((reason, paths) -> parts.add(paths.size() + " " + reason.words() + " (" + names(reason, paths) + ")"));
        return parts.isEmpty() ? "" : "passed over: " + String.join(", ", parts);
    }

    private String names(PassedOver reason, List<Path> paths) {
        int most = reason == PassedOver.OUTSIDE ? paths.size() : MOST_NAMES;
        List<String> names = new ArrayList<>();
        paths.stream().limit(most).forEach(p -> names.add(IgnoreFiles.slashes(relative(p))));
        if (paths.size() > most) {
            names.add("…");
        }
        return String.join(", ", names);
    }

    /** Looks for the documents of a folder. Not thread-safe. */
    public static final class Search {

        private final Path folder;
        private final Class<? extends Record> type;
        private LintConfig config = LintConfig.defaults();
        private Path home;
        private @Nullable DocumentFormat only;
        private @Nullable Path output;

        private Search(Path folder, Class<? extends Record> type) {
            this.folder = folder;
            this.type = type;
            this.home = folder;
        }

        /**
         * Keeps to what a team agreed on.
         *
         * @param agreed whose patterns are read as those of a {@code .gitignore}
         * @param relativeTo the folder they are relative to: that of the configuration file
         */
        public Search config(LintConfig agreed, Path relativeTo) {
            this.config = agreed;
            this.home = relativeTo;
            return this;
        }

        /** Looks for one format only. */
        public Search only(DocumentFormat format) {
            this.only = format;
            return this;
        }

        /** Leaves a folder out because results are written there; it need not exist, and is not told of. */
        public Search without(Path written) {
            this.output = written;
            return this;
        }

        /**
         * Looks.
         *
         * @throws IOException when the folder itself can't be read; what can't be read below it is among the
         *     {@link DocumentFiles#failures}
         */
        public DocumentFiles find() throws IOException {
            Path root = folder.toRealPath();
            Path left = output == null || !Files.exists(output) ? null : output.toRealPath();
            return new DocumentFiles(
                    folder, root, FolderWalk.of(root, new FileScope(type, only, config, home.toRealPath(), left)));
        }
    }
}
