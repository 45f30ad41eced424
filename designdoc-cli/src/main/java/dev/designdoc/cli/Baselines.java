package dev.designdoc.cli;

import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Baseline;
import dev.designdoc.lint.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The baseline that a run of {@code check} reads or writes; the names of files in it are relative to its folder. */
final class Baselines {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final @Nullable Path newFile;
    private final @Nullable Path folder;
    private final Baseline known;
    private final List<Baseline.Entry> found = new ArrayList<>();

    private Baselines(@Nullable Path newFile, @Nullable Path file, Baseline known) {
        this.newFile = newFile;
        this.folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
        this.known = known;
    }

    /** The one that was asked for. */
    static Baselines of(CheckOptions options) throws IOException {
        Path file = options.baseline();
        Baseline known = file == null ? new Baseline(List.of()) : read(file);
        return new Baselines(options.newBaseline(), file == null ? options.newBaseline() : file, known);
    }

    private static Baseline read(Path file) throws IOException {
        try {
            return JSON.readValue(TextFiles.read(file), Baseline.class);
        } catch (JacksonException | NullPointerException e) {
            throw new UsageException(file + ": is no baseline; write one with --write-baseline");
        }
    }

    /** The findings that are not known; all of them are written down where that is asked for. */
    List<Finding> left(Source source, String text, List<Finding> findings) {
        if (folder == null || source.path() == null) {
            return findings;
        }
        String name = folder.relativize(source.path().toAbsolutePath().normalize()).toString().replace('\\', '/');
        if (newFile == null) {
            return known.without(name, text, findings);
        }
        findings.stream()
                .filter(finding -> finding.diagnostic().severity() != Severity.INFO)
                .forEach(finding -> found.add(Baseline.Entry.of(name, text, finding)));
        return List.of();
    }

    /** Writes what was found. */
    void write() throws IOException {
        if (newFile != null) {
            TextFiles.write(newFile, JSON.writeValueAsString(new Baseline(found)) + "\n");
        }
    }
}
