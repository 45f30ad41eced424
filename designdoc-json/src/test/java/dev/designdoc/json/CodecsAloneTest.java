package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.model.DesignDoc;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The codecs start no mapper, so they work where an application with Jackson 2 decides for an older version of the
 * annotations, which both share.
 */
class CodecsAloneTest {

    @Test
    void workWithOldAnnotationsAndLoadNoDataBinding(@TempDir Path folder) throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        List<Path> path = new ArrayList<>(annotations());
        path.add(Path.of("target/test-classes"));
        for (Class<?> type : List.of(
                DesignDoc.class, JsonCodec.class, JsonFactory.class, YAMLFactory.class, LoadSettings.class, ObjectMapper.class)) {
            path.add(home(type));
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-cp", path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        CodecsAlone.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.lines()).containsExactly("json works", "yaml works");
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(loaded)).contains("tools.jackson.core.").doesNotContain(" tools.jackson.databind.");
    }

    /** The build puts an old jar of them there. */
    private static List<Path> annotations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/annotations"))) {
            List<Path> jars = files.toList();
            assertThat(jars).singleElement().asString().contains("jackson-annotations-2.19");
            return jars;
        }
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
