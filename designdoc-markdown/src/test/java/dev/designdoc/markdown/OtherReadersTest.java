package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/** What is set in front matter is what a YAML library reads there, whatever the text looks like and whatever stood there. */
@Tag("generated")
class OtherReadersTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static final List<String> VALUES = List.of(
            "Draft", "\"Draft\"", "'Draft'", "|\n  Draft", ">-\n  Draft", "1.0", "1", "true", "2026-01-31", "", "~", "!!str x",
            "&a x", "x # why");

    private static final List<String> TYPES = List.of(
            "true", "True", "TRUE", "yes", "No", "on", "y", "null", "Null", "~", "1", "-1", "+1", "007", "0o17", "0x1F", "1_000",
            "1.0", "1.10", "1e3", "1E+3", ".5", ".inf", "-.INF", ".nan", "12:30:45", "2026-01-31", "2026-01-31T10:00:00Z", "=",
            "<<", "- a", "? a", "a: b", "a #b", "#a", "&a b", "*a", "!a b", "|", "> a", "@a", "`a", "%a", "[a]", "{a: b}", "a, b",
            "'a", "\"a", "---", "...", "\\n", "--- a");

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(TYPES);
        for (int c = 0; c <= 0x9f; c++) {
            texts.add("a" + (char) c + "b");
        }
        for (int c : new int[] {0xa0, 0xad, 0x200b, 0x2028, 0x2029, 0x202e, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff,
            0x1f600, 0x10ffff}) {
            texts.add("a" + Character.toString(c) + "b");
        }
        return texts;
    }

    private static Map<?, ?> load(String document, Schema schema) {
        String yaml = document.substring(4, document.indexOf("\n---\n", 3) + 1);
        return (Map<?, ?>) new Load(LoadSettings.builder().setSchema(schema).build()).loadFromString(yaml);
    }

    private static void check(String source, Metadata wanted, String key, Object text) {
        DesignDoc value = CODEC.decode(source).value().withMetadata(wanted);
        String changed;
        try {
            changed = CODEC.update(source, value);
        } catch (EncodeException e) {
            assertThat(e.diagnostics()).allMatch(d -> d.path().startsWith("/metadata/"));
            return;
        }
        for (Schema schema : List.of(new JsonSchema(), new CoreSchema())) {
            Object read = load(changed, schema).get(key);
            String about = source + " gives " + changed + " read as " + schema.getClass().getSimpleName();
            assertThat(read instanceof List ? read : String.valueOf(read)).as(about).isEqualTo(text);
        }
    }

    @Test
    void scalars() {
        for (String old : VALUES) {
            String source = "---\nstatus: " + old + "\nowner: " + old.replace("&a ", "&b ") + "\nkind: a\n---\n\n# T\n";
            Metadata read = CODEC.decode(source).value().metadata();
            for (String text : texts()) {
                Status status = Status.of(text);
                check(source, read.withStatus(status), "status", status.text());
                List<MetadataField> others = read.otherFields().stream()
                        .map(f -> f.name().equals("owner") ? f.withValue(text) : f)
                        .toList();
                if (!others.equals(read.otherFields())) {
                    check(source, read.withOtherFields(others), "owner",
                            new MetadataField("owner", text, Optional.empty()).value());
                }
            }
        }
    }

    @Test
    void wordsOfOlderYaml() {
        for (String old : VALUES) {
            String source = "---\nstatus: " + old + "\n---\n\n# T\n";
            DesignDoc read = CODEC.decode(source).value();
            for (String text : List.of("yes", "No", "on", "y", "12:30:45", "1_000", "=", "<<", "a\tb")) {
                String changed = CODEC.update(source, read.withStatus(Status.of(text)));
                assertThat(changed).containsPattern("status: (!!str |&a )?([\"'])" + text.replace("\t", "\\\\u0009") + "\\2");
            }
        }
    }

    @Test
    void newFields() {
        String source = "---\nstatus: Draft\n---\n\n# T\n";
        Metadata read = CODEC.decode(source).value().metadata();
        for (String text : texts()) {
            MetadataField field = new MetadataField("kind", text, Optional.of("status"));
            check(source, read.withOtherFields(List.of(field)), "kind", field.value());
        }
    }

    @Test
    void lists() {
        for (String list : List.of("\n  - a", " [a]", " ['a']", "\n- \"a\"")) {
            String source = "---\nstatus: Draft\nrelated:" + list + "\n---\n\n# T\n";
            Metadata read = CODEC.decode(source).value().metadata();
            assertThat(read.related()).hasSize(1);
            for (String text : texts()) {
                Reference reference = Reference.builder().text(text).build();
                Metadata wanted = read.toBuilder().addRelated(reference).build();
                if (reference.target().isEmpty() && !text.contains(" - ") && !text.contains(", ")) {
                    check(source, wanted, "related", List.of("a", reference.text()));
                }
            }
        }
    }
}
