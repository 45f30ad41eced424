package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.DesignDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats are found by the endings of files. */
class FilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml", "a.yml"})
    void byEnding(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        DesignDocs.write(file, Samples.offlineMode());
        assertThat(DesignDocs.read(file)).isEqualTo(Samples.offlineMode());
        assertThat(DesignDocs.update(file, d -> d.withTitle("Online mode"))).isTrue();
        assertThat(Files.readString(file)).contains("Online mode");
    }
}
