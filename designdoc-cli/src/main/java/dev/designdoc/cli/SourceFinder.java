package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Documents;
import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.lint.DocumentFiles;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the documents that the arguments of a command name: files, folders, standard input. */
final class SourceFinder {

    private static final Documents<DesignDoc> DOCUMENTS = Documents.of(DesignDoc.class);

    private final @Nullable Codec<DesignDoc> from;
    private final @Nullable Path exclude;
    private final Configurations configurations = new Configurations();
    private final List<Source> sources = new ArrayList<>();
    private final List<Findings> failures = new ArrayList<>();
    private final Map<String, String> passedOver = new LinkedHashMap<>();
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
        this.exclude = exclude;
    }

    /** Adds the documents that the arguments name, each once; those of a folder in the order of their names. */
    SourceFinder find(List<String> arguments) {
        for (String argument : arguments) {
            try {
                find(argument);
            } catch (BadConfiguration e) {
                failures.add(e.findings());
            } catch (IOException | InvalidPathException e) {
                failures.add(Findings.failure(argument, e));
            }
        }
        return this;
    }

    /** The documents. */
    List<Source> sources() {
        return sources;
    }

    /** Arguments that name no document, folders that can't be read, and configurations that say what there is not. */
    List<Findings> failures() {
        return failures;
    }

    /** Whether an argument was a folder. */
    boolean hasFolder() {
        return folder;
    }

    /** Prints one line for each folder in which something was passed over. */
    void tellPassedOver(PrintStream err) {
        passedOver.forEach((name, summary) -> err.print(name + ": note: " + summary + " [passed-over]\n"));
        err.flush();
    }

    private void find(String argument) throws IOException {
        if (argument.equals(Source.STANDARD)) {
            standardInput();
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            folder = true;
            folder(path);
        } else {
            file(path);
        }
    }

    private void standardInput() throws IOException {
        if (from == null) {
            throw new UsageException("say which format standard input is in: --from "
                    + String.join("|", FormatConverter.reading().names()));
        }
        if (seen.add(Path.of(Source.STANDARD))) {
            sources.add(Source.standardInput(from, configurations.of(Path.of(""))));
        }
    }

    private void file(Path path) throws IOException {
        if (!Files.exists(path)) {
            String hint = Files.isSymbolicLink(path) ? "" : neighbour(path);
            failures.add(Findings.failure(path.toString(), new UsageException(Failures.missing(path) + hint)));
            return;
        }
        Codec<DesignDoc> codec;
        try {
            codec = from == null ? DOCUMENTS.codec(path) : from;
        } catch (IOException e) {
            String why = e.getMessage() + "; or say which format it is in: --from";
            failures.add(Findings.failure(path.toString(), new UsageException(why)));
            return;
        }
        Path name = path.getFileName();
        add(path, codec, name == null ? path : name, configurations.of(path));
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

    private void folder(Path root) throws IOException {
        Configuration configuration = configurations.of(root);
        DocumentFiles.Search search = DocumentFiles.in(root).config(configuration.lint(), configuration.folder());
        if (from != null) {
            search.only(from.format());
        }
        if (exclude != null) {
            search.without(exclude);
        }
        DocumentFiles found = search.find();
        found.failures().forEach((path, e) -> failures.add(Findings.failure(path.toString(), e)));
        for (Path file : found.documents()) {
            add(file, DOCUMENTS.codec(file), found.relative(file), configuration);
        }
        String summary = found.summary();
        if (found.documents().isEmpty() && found.failures().isEmpty()) {
            String only = summary.isEmpty() ? "" : "; " + summary;
            failures.add(Findings.failure(root.toString(), new UsageException(
                    "no documents in this folder; looked for " + endings() + only)));
        } else if (!summary.isEmpty()) {
            passedOver.put(root.toString(), summary);
        }
    }

    private String endings() {
        return (from == null ? FormatConverter.reading().formats() : List.of(from.format())).stream()
                .flatMap(format -> format.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }

    private void add(Path path, Codec<DesignDoc> codec, Path relative, Configuration configuration) throws IOException {
        if (seen.add(identity(path))) {
            sources.add(new Source(path, path.toString(), configuration.codec(codec), relative, configuration));
        }
    }

    /** Where a file really is; pipes are nowhere. */
    private static Path identity(Path path) throws IOException {
        return Files.isRegularFile(path) ? path.toRealPath() : path.toAbsolutePath();
    }
}
