package dev.designdoc.lint;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.lint.internal.files.Declaration;
import dev.designdoc.lint.internal.files.IgnoreFiles;
import dev.designdoc.lint.internal.files.PathPatterns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a folder is asked for: by format, by configuration, by what a file says of itself. Paths are real. */
final class FileScope {

    /** Formats in which much else is written. */
    private static final Set<String> GENERAL = Set.of("json", "yaml");

    private static final String MARKDOWN = "markdown";
    private static final long LARGEST_INDEX = 1L << 20;

    private final Set<DocumentFormat> readable;
    private final Path home;
    private final @Nullable Path output;
    private final boolean listed;
    private final PathPatterns documents;
    private final PathPatterns exclude;

    /**
     * A scope.
     *
     * @param type the record type of the documents
     * @param only the format asked for; null for every one that can be read
     * @param config what is a document, by patterns relative to {@code home}
     * @param output a folder to leave out; null for none
     */
    FileScope(Class<? extends Record> type, @Nullable DocumentFormat only, LintConfig config, Path home,
            @Nullable Path output) {
        this.readable = Codecs.formats().stream()
                .filter(f -> only == null ? Codecs.of(type, f.name()).isPresent() : f.equals(only))
                .collect(Collectors.toSet());
        this.home = home;
        this.output = output;
        this.listed = !config.documents().isEmpty();
        this.documents = new PathPatterns(config.documents());
        this.exclude = new PathPatterns(config.exclude());
    }

    boolean isOutput(Path folder) {
        return folder.equals(output);
    }

    /** Whether the ending of the file is one of those asked for. */
    boolean isReadable(Path file) {
        return Codecs.formatOf(file).filter(readable::contains).isPresent();
    }

    boolean isExcluded(Path path, boolean isFolder) {
        return exclude.match(IgnoreFiles.slashes(home.relativize(path)), isFolder).orElse(false);
    }

    /** Whether the configuration takes the file for a document: by itself, or by a folder it is in. */
    boolean isListed(Path file) {
        boolean isFolder = false;
        for (Path p = file; listed && p != null && !p.equals(home); p = p.getParent()) {
            Optional<Boolean> said = documents.match(IgnoreFiles.slashes(home.relativize(p)), isFolder);
            if (said.isPresent()) {
                return said.get();
            }
            isFolder = true;
        }
        return !listed;
    }

    /** Whether the file is a page that an index of documents stands in; such a page is never large. */
    boolean isIndex(Path file) throws IOException {
        if (Codecs.formatOf(file).filter(f -> f.name().equals(MARKDOWN)).isEmpty() || Files.size(file) > LARGEST_INDEX) {
            return false;
        }
        return DocumentIndex.isIn(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Whether the file, which is readable, says that it is a document, where others are written in its format too. */
    boolean isDeclared(Path file) throws IOException {
        boolean general = Codecs.formatOf(file).filter(f -> GENERAL.contains(f.name())).isPresent();
        return !general || Declaration.stands(file);
    }
}
