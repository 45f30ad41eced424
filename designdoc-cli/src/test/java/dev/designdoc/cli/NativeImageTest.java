package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The metadata that GraalVM asks of each module names all records that codecs reflect on, their builders, services and
 * resources; {@code -Ddesigndoc.native} writes it anew. No native image is built here.
 */
class NativeImageTest {

    private static final String BUILDER = "Builder";

    @ParameterizedTest
    @ValueSource(strings = {"model", "markdown", "json", "lint", "cli"})
    void metadataNamesWhatIsFoundByName(String module) throws IOException, ClassNotFoundException {
        Path root = Path.of("..", "designdoc-" + module);
        Path classes = root.resolve("target/classes");
        String name = "META-INF/native-image/dev.designdoc/designdoc-" + module + "/reachability-metadata.json";
        Path file = root.resolve("src/main/resources").resolve(name);
        String found = metadata(types(classes), resources(classes));
        if (System.getProperty("designdoc.native") != null) {
            assertThat(System.getenv("CI")).as("CI compares, it does not write").isNull();
            Files.createDirectories(file.getParent());
            Files.writeString(file, found);
        }
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("%s; -Ddesigndoc.native writes it anew", file)
                .isEqualTo(found);
    }

    /** Public records with their builders, and what is offered as a service. */
    private static List<String> types(Path classes) throws IOException, ClassNotFoundException {
        List<String> types = new ArrayList<>();
        for (String name : files(classes)) {
            if (name.endsWith(".class") && !name.contains("/internal/") && !name.equals("module-info.class")) {
                String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
                Class<?> found = Class.forName(type, false, NativeImageTest.class.getClassLoader());
                boolean isBuilder = type.endsWith(BUILDER)
                        && types.contains(type.substring(0, type.length() - BUILDER.length()));
                if (found.isRecord() && Modifier.isPublic(found.getModifiers()) || isBuilder) {
                    types.add(type);
                }
            } else if (name.startsWith("META-INF/services/")) {
                types.addAll(Files.readAllLines(classes.resolve(name)));
            }
        }
        return types;
    }

    private static List<String> resources(Path classes) throws IOException {
        return files(classes).stream()
                .filter(name -> !name.endsWith(".class"))
                .filter(name -> name.startsWith("META-INF/services/") || !name.startsWith("META-INF/"))
                .toList();
    }

    private static List<String> files(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> classes.relativize(f).toString().replace('\\', '/'))
                    // A record before its builder.
                    .sorted(Comparator.comparing((String f) -> f.replace(".class", "")))
                    .toList();
        }
    }

    private static String metadata(List<String> types, List<String> resources) {
        return "{\n  \"reflection\": " + list(types, """
                { "type": "%s", "allDeclaredConstructors": true, "allDeclaredMethods": true }""")
                + ",\n  \"resources\": " + list(resources, """
                { "glob": "%s" }""") + "\n}\n";
    }

    private static String list(List<String> items, String form) {
        return items.isEmpty()
                ? "[]"
                : items.stream().map(form::formatted).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }
}
