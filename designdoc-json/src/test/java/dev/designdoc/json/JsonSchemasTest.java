package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The schema is current, a schema, and says what the codecs do.
 *
 * <p>After a change to the records, write it anew with {@code mvn -pl designdoc-json -am test -Ddesigndoc.regenerate=true
 * -Dtest=JsonSchemasTest -Dsurefire.failIfNoSpecifiedTests=false}, and read the diff.
 */
class JsonSchemasTest {

    private static final Path RESOURCE = Path.of("src/main/resources/dev/designdoc/json/designdoc.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.of(DesignDoc.class));

    @BeforeAll
    static void regenerate() throws IOException {
        if (Boolean.getBoolean("designdoc.regenerate")) {
            Files.writeString(RESOURCE, JsonSchemas.of(DesignDoc.class));
        }
    }

    @Test
    void theResourceIsCurrent() throws IOException {
        assertThat(Files.readString(RESOURCE)).isEqualTo(JsonSchemas.of(DesignDoc.class));
        assertThat(JsonSchemas.class.getResource("designdoc.schema.json")).isNotNull();
    }

    @Test
    void isASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
        assertThat(meta.validate(JsonSchemas.of(DesignDoc.class), InputFormat.JSON)).isEmpty();
    }

    @Test
    void holdsForWhatIsWritten() {
        for (long seed = 0; seed < 60; seed++) {
            DesignDoc value = new Generated(seed, true).value(DesignDoc.class);
            String json = JsonCodec.of(DesignDoc.class).encode(value);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("seed %s", seed).isEmpty();
        }
    }

    @Test
    void refusesWhatTheCodecRefuses() {
        for (String json : new String[] {
            "[]", "{\"titel\": \"x\"}", "{\"title\": 1}", "{\"problemStatement\": {\"goals\": \"x\"}}",
            "{\"schemaVersion\": \"2.0\"}", "{\"customSections\": [{}]}", "{\"metadata\": {\"related\": [1]}}",
        }) {
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
            assertThat(JsonCodec.of(DesignDoc.class).decode(json).hasErrors()).as(json).isTrue();
        }
        String line = "{\"metadata\": {\"related\": [\"[a](b)\", {\"text\": \"c\"}]}}";
        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(JsonCodec.of(DesignDoc.class).decode(line).hasErrors()).isFalse();
    }
}
