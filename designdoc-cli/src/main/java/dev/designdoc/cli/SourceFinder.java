package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.Documents;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the documents that the arguments of a command name: files, folders, standard input. */
final class SourceFinder {

    private static final Documents<DesignDoc> DOCUMENTS = Documents.of(DesignDoc.class);

    private final @Nullable Codec<DesignDoc> from;
    private final @Nullable Path exclude;
    private final List<Source> sources = new ArrayList<>();
    private final List<Findings> failures = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private boolean folder;

    /**
     * A search.
     *
     * @param from the format of all documents; null to tell it by the ending. In folders, only files with its endings
     *     are looked at
     * @param exclude a folder to leave out, because the output goes there; null for none
     */
    SourceFinder(@Nullable Codec<DesignDoc> from, @Nullable Path exclude) {
        this.from = from;
        this.exclude = exclude == null ? null : exclude.toAbsolutePath().normalize();
    }

    /** Adds the documents that the arguments name, each once; those of a folder in the order of their names. */
    SourceFinder find(List<String> arguments) {
        arguments.forEach(this::find);
        return this;
    }

    /** The documents. */
    List<Source> sources() {
        return sources;
    }

    /** Arguments that name no document, and folders that can't be read. */
    List<Findings> failures() {
        return failures;
    }

    /** Whether an argument was a folder. */
    boolean hasFolder() {
        return folder;
    }

    private void find(String argument) {
        if (argument.equals(Source.STANDARD)) {
            standardInput();
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                folder = true;
                folder(path);
            } else {
                file(path);
            }
        } catch (InvalidPathException e) {
            failures.add(Findings.failure(argument, e));
        }
    }

    private void standardInput() {
        if (from == null) {
            throw new UsageException("say which format standard input is in: --from "
                    + String.join("|", FormatConverter.reading().names()));
        }
        add(Source.standardInput(from));
    }

    private void file(Path path) {
        if (!Files.exists(path)) {
            String hint = Files.isSymbolicLink(path) ? "" : neighbour(path);
            failures.add(Findings.failure(path.toString(), new UsageException(Failures.missing(path) + hint)));
            return;
        }
        try {
            add(Source.file(path, from == null ? DOCUMENTS.codec(path) : from));
        } catch (IOException e) {
            failures.add(Findings.failure(
                    path.toString(), new UsageException(e.getMessage() + "; or say which format it is in: --from")));
        }
    }

    /** A hint at a file with nearly the same name. */
    private static String neighbour(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Nearest.hint(name.toString(), files.map(f -> String.valueOf(f.getFileName())).sorted().toList());
        } catch (IOException e) {
            return "";
        }
    }

    private void folder(Path root) {
        int before = sources.size() + failures.size();
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Walk(root, found));
        } catch (IOException e) {
            failures.add(Findings.failure(root.toString(), e));
        }
        found.sort(null);
        for (Path file : found) {
            Codecs.of(DesignDoc.class, file).ifPresent(codec -> {
                if (from == null || from.format().equals(codec.format())) {
                    add(new Source(file, file.toString(), codec, root.relativize(file)));
                }
            });
        }
        if (before == sources.size() + failures.size()) {
            failures.add(Findings.failure(root.toString(), new UsageException("no documents in this folder; looked for "
                    + endings())));
        }
    }

    private String endings() {
        return (from == null ? FormatConverter.reading().formats() : List.of(from.format())).stream()
                .flatMap(format -> format.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    private void add(Source source) {
        Path path = source.path() == null ? Path.of(Source.STANDARD) : source.path().toAbsolutePath().normalize();
        if (seen.add(path)) {
            sources.add(source);
        }
    }

    /** Collects files; hidden ones and what is below hidden folders are left out, links to folders not followed. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;

        Walk(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(root)
                    && (isHidden(folder) || folder.toAbsolutePath().normalize().equals(exclude));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean regular = attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
            if (regular && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failures.add(Findings.failure(file.toString(), e));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }
}
