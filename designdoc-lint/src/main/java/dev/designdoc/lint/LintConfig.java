package dev.designdoc.lint;

import dev.designdoc.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a team agreed on: what is a document, and what it should keep to. Immutable.
 *
 * <p>A plain record without annotations, to be bound from a file such as {@code .designdoc.yaml}.
 *
 * @param documents globs of the files that are documents, relative to the folder of the configuration; empty for every
 *     file that a codec reads
 * @param exclude globs of files and folders that are none
 * @param requiredSections the sections a document must have, by a name that the template reads; absent for the default
 *     of the rule, empty for none
 * @param statuses the words a status may begin with; empty for those of the template
 * @param rules how much the findings of a rule matter, by its code
 * @param aliases further names of sections, labels and fields, by the name that the template writes
 */
public record LintConfig(
        List<String> documents,
        List<String> exclude,
        Optional<List<String>> requiredSections,
        List<String> statuses,
        Map<String, Level> rules,
        Map<String, List<String>> aliases) {

    /** Copies the lists and maps, whose order stays. */
    public LintConfig {
        documents = List.copyOf(documents);
        exclude = List.copyOf(exclude);
        requiredSections = requiredSections.map(List::copyOf);
        statuses = List.copyOf(statuses);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        Map<String, List<String>> names = new LinkedHashMap<>();
        aliases.forEach((name, more) -> names.put(name, List.copyOf(more)));
        aliases = Collections.unmodifiableMap(names);
    }

    /** What holds where nothing is configured. */
    public static LintConfig defaults() {
        return new LintConfig(List.of(), List.of(), Optional.empty(), List.of(), Map.of(), Map.of());
    }

    /** The JSON Schema (draft 2020-12) of a configuration file, for editors. */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(LintConfig.class.getResourceAsStream("configuration.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same configuration, but that findings of the rule {@code code} matter that much. */
    public LintConfig withRule(String code, Level level) {
        Map<String, Level> more = new LinkedHashMap<>(rules);
        more.put(code, level);
        return new LintConfig(documents, exclude, requiredSections, statuses, more, aliases);
    }

    /** How much the findings of a rule matter. */
    public enum Level {
        /** Not at all: there are none. */
        OFF,
        /** They are shown to who asks for them. */
        NOTE,
        /** The document is probably not what its author meant. */
        WARNING,
        /** The document can't stay so. */
        ERROR;

        /** The severity of such findings; empty when there are none. */
        public Optional<Severity> severity() {
            return switch (this) {
                case OFF -> Optional.empty();
                case NOTE -> Optional.of(Severity.INFO);
                case WARNING -> Optional.of(Severity.WARNING);
                case ERROR -> Optional.of(Severity.ERROR);
            };
        }
    }
}
