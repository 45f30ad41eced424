package dev.designdoc.cli;

import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DocumentFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which file each document is converted into. */
final class OutputPlan {

    /**
     * An output, and what it is made of.
     *
     * @param target its file; empty for standard output
     * @param folder the folder that the user named for all of them; null when the file was named
     * @param sources the document; several where they differ only in their ending, and then have to say the same
     * @param overwritesInput whether the file is one of the documents
     */
    record Job(Optional<Path> target, @Nullable Path folder, List<Source> sources, boolean overwritesInput) {}

    private OutputPlan() {}

    /** The only document to standard output. */
    static List<Job> standardOutput(List<Source> sources) {
        return sources.isEmpty() ? List.of() : List.of(new Job(Optional.empty(), null, sources, false));
    }

    /** The only document into that file, which may be its own. */
    static List<Job> file(List<Source> sources, Path file) {
        return sources.isEmpty() ? List.of() : List.of(new Job(Optional.of(file), null, sources, false));
    }

    /** Every document into {@code folder}, where it stood in its own, with the usual ending of the format. */
    static List<Job> folder(List<Source> sources, Path folder, DocumentFormat to) {
        Map<Path, List<Source>> byTarget = new LinkedHashMap<>();
        for (Source source : sources) {
            Path target = folder.resolve(source.relative()).resolveSibling(name(source, to)).normalize();
            byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(source);
        }
        Set<Path> inputs = inputs(sources);
        List<Job> jobs = new ArrayList<>();
        byTarget.forEach((target, group) -> jobs.add(new Job(
                Optional.of(target), folder, List.copyOf(group), Files.exists(target) && inputs.contains(real(target)))));
        return jobs;
    }

    private static String name(Source source, DocumentFormat to) {
        String stem = source.path() == null
                ? "stdin"
                : withoutEnding(String.valueOf(source.relative().getFileName()));
        return stem + "." + to.extensions().get(0);
    }

    private static String withoutEnding(String name) {
        List<String> extensions = Codecs.formatOf(Path.of(name)).map(DocumentFormat::extensions).orElse(List.of());
        int longest = extensions.stream()
                .filter(extension -> name.toLowerCase(Locale.ROOT).endsWith("." + extension))
                .mapToInt(extension -> extension.length() + 1)
                .max()
                .orElse(0);
        return name.substring(0, name.length() - longest);
    }

    private static Set<Path> inputs(List<Source> sources) {
        Set<Path> inputs = new HashSet<>();
        for (Source source : sources) {
            if (source.path() != null) {
                inputs.add(real(source.path()));
            }
        }
        return inputs;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
