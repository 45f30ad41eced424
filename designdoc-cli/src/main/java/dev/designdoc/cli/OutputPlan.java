package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.internal.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file each document is converted into. */
final class OutputPlan {

    private final Map<Source, Path> targets = new LinkedHashMap<>();
    private final Map<Source, String> refused = new LinkedHashMap<>();

    private OutputPlan() {}

    /** Every document to standard output. */
    static OutputPlan standardOutput() {
        return new OutputPlan();
    }

    /** The only document into that file. */
    static OutputPlan file(Source source, Path file) {
        OutputPlan plan = new OutputPlan();
        plan.targets.put(source, file);
        return plan;
    }

    /** Every document into {@code folder}, where it stood in its own, with the usual ending of the format. */
    static OutputPlan folder(List<Source> sources, Path folder, CodecProvider to) {
        OutputPlan plan = new OutputPlan();
        Map<Path, Source> taken = new HashMap<>();
        Set<Path> inputs = inputs(sources);
        for (Source source : sources) {
            Path target = folder.resolve(source.relative()).resolveSibling(name(source, to));
            Source other = taken.putIfAbsent(target.normalize(), source);
            if (other != null) {
                plan.collide(source, other, target);
                plan.collide(other, source, target);
            } else if (Files.exists(target) && inputs.contains(real(target))) {
                plan.refused.put(source, target + " is itself an input and would be overwritten;"
                        + " designdoc fmt rewrites files in place");
            }
            plan.targets.put(source, target);
        }
        return plan;
    }

    /** The file for a document; empty for standard output. */
    Optional<Path> target(Source source) {
        return Optional.ofNullable(targets.get(source));
    }

    /** Why a document is not converted, or empty. */
    Optional<String> refusal(Source source) {
        return Optional.ofNullable(refused.get(source));
    }

    private void collide(Source source, Source other, Path target) {
        refused.putIfAbsent(source, "would be written to " + target + ", and so would " + other.name()
                + "; --from picks the documents of one format");
    }

    private static String name(Source source, CodecProvider to) {
        String stem = source.path() == null
                ? "stdin"
                : Formats.installed().withoutEnding(String.valueOf(source.relative().getFileName()));
        return stem + "." + to.format().extensions().get(0);
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
