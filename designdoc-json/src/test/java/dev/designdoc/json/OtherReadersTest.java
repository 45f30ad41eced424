package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what other libraries read, whatever the text looks like and whatever stood there. */
class OtherReadersTest {

    private static final Codec<DesignDoc> JSON = JsonCodec.of(DesignDoc.class);
    private static final Codec<DesignDoc> YAML = YamlCodec.of(DesignDoc.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> TYPES = List.of(
            "true", "True", "yes", "No", "on", "y", "null", "Null", "~", "1", "-1", "+1", "007", "0o17", "0x1F", "1_000", "1.0",
            "1.10", "1e3", ".5", ".inf", ".nan", "12:30:45", "2026-01-31", "2026-01-31T10:00:00Z", "=", "<<", "- a", "? a",
            "a: b", "a #b", "#a", "&a b", "*a", "!a b", "|", "> a", "@a", "`a", "%a", "[a]", "{a: b}", "a, b", "'a", "\"a",
            "---", "...", "\\n", "--- a", "a\n\n  b\n", " a", "a ", "\ta", "a\n---\nb", "a\n...\nb", "a\n# b");

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(TYPES);
        for (int c = 0; c <= 0x9f; c++) {
            texts.add("a" + (char) c + "b");
            texts.add("a\n" + (char) c + "b\nc");
        }
        for (int c : new int[] {0xa0, 0xad, 0x200b, 0x2028, 0x2029, 0x202e, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff,
            0x1f600, 0x10ffff}) {
            texts.add("a" + Character.toString(c) + "b");
            texts.add(Character.toString(c));
        }
        return texts;
    }

    private static void yaml(String text, DesignDoc wanted) {
        for (Schema schema : List.of(new FailsafeSchema(), new JsonSchema(), new CoreSchema())) {
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().setSchema(schema).build()).loadFromString(text);
            assertThat(read.get("introduction")).as(text).isEqualTo(wanted.introduction().orElseThrow());
        }
    }

    private static void json(String text, DesignDoc wanted) {
        assertThat(MAPPER.readTree(text).get("introduction").asString()).as(text).isEqualTo(wanted.introduction().orElseThrow());
    }

    @Test
    void readEveryText() {
        int read = 0;
        for (String text : texts()) {
            DesignDoc doc = DesignDoc.builder().introduction(text).build();
            if (doc.introduction().isEmpty()) {
                continue;
            }
            read++;
            json(JSON.encode(doc), doc);
            json(JSON.update("{\"introduction\": \"x\"}", doc), doc);
            yaml(YAML.encode(doc), doc);
            for (String old : List.of("x", "\"x\"", "'x'", "|\n  x", ">-\n  x\n  y", "1.0x", "yes", "x # why")) {
                yaml(YAML.update("title: \"\"\nintroduction: " + old + "\n", doc), doc);
                yaml(YAML.update("{introduction: " + (old.contains("\n") ? "x" : old.replace(" # why", "")) + "}\n", doc), doc);
            }
        }
        assertThat(read).isGreaterThan(300);
    }

    @Test
    void halfACharacterIsRejectedWithItsPath() {
        DesignDoc doc = DesignDoc.builder().introduction("a\ud83db").build();
        for (Codec<DesignDoc> codec : List.of(JSON, YAML)) {
            try {
                codec.encode(doc);
                throw new AssertionError("written");
            } catch (EncodeException e) {
                assertThat(e.diagnostics()).extracting(Diagnostic::path).containsExactly("/introduction");
            }
        }
    }
}
