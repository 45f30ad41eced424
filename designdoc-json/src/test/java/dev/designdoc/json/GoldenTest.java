package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the formats look like, in files for people to read. */
class GoldenTest {

    @Test
    void json() throws IOException {
        check(JsonCodec.of(DesignDoc.class), "offline-mode.json");
    }

    @Test
    void yaml() throws IOException {
        check(YamlCodec.of(DesignDoc.class), "offline-mode.yaml");
    }

    @Test
    void emptyDocument() {
        DesignDoc empty = DesignDoc.builder().build();
        assertThat(JsonCodec.of(DesignDoc.class).encode(empty)).isEqualTo("{\n  \"schemaVersion\": \"1.0\"\n}\n");
        assertThat(YamlCodec.of(DesignDoc.class).encode(empty)).isEqualTo("schemaVersion: \"1.0\"\n");
        assertThat(JsonCodec.of(DesignDoc.class).decode("{}").value()).isEqualTo(empty);
        assertThat(YamlCodec.of(DesignDoc.class).decode("{}").value()).isEqualTo(empty);
    }

    private static void check(Codec<DesignDoc> codec, String file) throws IOException {
        String golden;
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file))) {
            golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(codec.encode(Samples.offlineMode())).isEqualTo(golden);
        assertThat(codec.decode(golden).value()).isEqualTo(Samples.offlineMode());
    }
}
