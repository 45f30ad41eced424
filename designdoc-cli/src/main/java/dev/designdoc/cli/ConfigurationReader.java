package dev.designdoc.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.Nulls;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Aliases;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.lint.Linter;
import dev.designdoc.lint.Rule;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a {@code .designdoc.yaml}; what is wrong in it is said with its place, and with what was probably meant. */
final class ConfigurationReader {

    private static final String CODE = "invalid-configuration";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY, Nulls.FAIL))
            .addMixIn(LintConfig.class, WithSchema.class)
            .build();

    private final String file;
    private final String text;

    /**
     * A reader of one file.
     *
     * @param file what messages call it
     * @param text what it says
     */
    ConfigurationReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Editors find the schema by this key. */
    @JsonIgnoreProperties("$schema")
    private interface WithSchema {}

    /**
     * The configuration.
     *
     * @param folder the folder the file is in
     * @throws BadConfiguration when it says something that there is not
     */
    Configuration read(Path folder) {
        try {
            YamlPlaces places = YamlPlaces.of(MAPPER, text);
            if (places.isEmpty()) {
                return Configuration.none(folder);
            }
            LintConfig config = bind(places);
            List<Diagnostic> problems = new ArrayList<>();
            checkRules(config.rules().keySet(), places, problems);
            checkAliases(config.aliases(), places, problems);
            if (!problems.isEmpty()) {
                throw bad(problems);
            }
            return Configuration.of(config, folder);
        } catch (JacksonException e) {
            String problem = e.getOriginalMessage().lines().findFirst().orElse("");
            throw bad(List.of(error("no YAML: " + problem, "", YamlPlaces.range(text, e.getLocation()))));
        }
    }

    private LintConfig bind(YamlPlaces places) {
        try {
            return MAPPER.readValue(text, LintConfig.class);
        } catch (MismatchedInputException e) {
            String pointer = YamlPlaces.pointer(e.getPath().stream()
                    .map(r -> r.getPropertyName() == null ? String.valueOf(r.getIndex()) : r.getPropertyName())
                    .toArray(String[]::new));
            boolean unknown = e instanceof UnrecognizedPropertyException;
            throw bad(List.of(error(
                    explain(e), pointer, unknown ? places.key(pointer) : places.value(pointer, e.getLocation()))));
        }
    }

    private static String explain(MismatchedInputException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> keys = unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
            return "there is no key \"" + unknown.getPropertyName() + "\"; there are " + String.join(", ", keys)
                    + Nearest.hint(unknown.getPropertyName(), keys);
        }
        Class<?> wanted = e.getTargetType();
        if (wanted == LintConfig.Level.class) {
            List<String> levels = Arrays.stream(LintConfig.Level.values()).map(l -> l.name().toLowerCase(Locale.ROOT)).toList();
            return "a rule is one of " + String.join(", ", levels);
        }
        return "expected " + kind(wanted);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null || type == LintConfig.class) {
            return "keys and their values, such as documents: [docs/]";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : Map.class.isAssignableFrom(type) ? "keys and their values"
                : "a text";
    }

    private void checkRules(Collection<String> codes, YamlPlaces places, List<Diagnostic> problems) {
        List<String> known = Linter.of(DesignDoc.class).rules().stream().map(Rule::code).sorted().toList();
        for (String code : codes) {
            Optional<String> near = known.contains(code) ? Optional.empty() : Nearest.of(code, known);
            near.ifPresent(meant -> problems.add(error("there is no rule \"" + code + "\"; did you mean \"" + meant + "\"?",
                    YamlPlaces.pointer("rules", code), places.key(YamlPlaces.pointer("rules", code)))));
        }
    }

    private void checkAliases(Map<String, List<String>> aliases, YamlPlaces places, List<Diagnostic> problems) {
        Template template = Template.of(DesignDoc.class);
        for (Map.Entry<String, List<String>> entry : aliases.entrySet()) {
            String name = entry.getKey();
            try {
                template = Aliases.in(template, Map.of(name, entry.getValue()));
            } catch (IllegalArgumentException e) {
                String pointer = YamlPlaces.pointer("aliases", name);
                Collection<String> names = Aliases.names(template).keySet();
                String meant = names.stream().anyMatch(name::equalsIgnoreCase) ? "" : Nearest.hint(name, names);
                problems.add(error(e.getMessage() + meant, pointer, places.key(pointer)));
            }
        }
    }

    private static Diagnostic error(String message, String pointer, Optional<SourceRange> range) {
        return new Diagnostic(Severity.ERROR, CODE, message, range, pointer);
    }

    private BadConfiguration bad(List<Diagnostic> problems) {
        return new BadConfiguration(new Findings(file, text, problems, true));
    }
}
