package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import org.junit.jupiter.api.Test;

/** Where values stand. */
class LocateTest {

    private static String text(Decoded<DesignDoc> decoded, String source, String pointer) {
        return decoded.locate(pointer)
                .map(r -> source.substring(r.startOffset(), r.endOffset()))
                .orElse("nowhere");
    }

    @Test
    void json() {
        String source = """
                {"title" : "a\\u0062", "metadata": {"status": "Draft"},
                 "problemStatement": {"goals": ["", "x",
                   "y"]}, "implementationGuidance": {"phases": [{"name": "p", "tasks": ["[x] t", {"text": "u"}]}]}}
                """;
        Decoded<DesignDoc> decoded = JsonCodec.of(DesignDoc.class).decode(source);
        assertThat(text(decoded, source, "")).isEqualTo(source);
        assertThat(text(decoded, source, "/title")).isEqualTo("\"a\\u0062\"");
        assertThat(text(decoded, source, "/metadata")).isEqualTo("{\"status\": \"Draft\"}");
        assertThat(text(decoded, source, "/metadata/status")).isEqualTo("\"Draft\"");
        assertThat(text(decoded, source, "/problemStatement/goals/0")).isEqualTo("\"x\"");
        assertThat(text(decoded, source, "/problemStatement/goals/1")).isEqualTo("\"y\"");
        assertThat(text(decoded, source, "/implementationGuidance/phases/0/tasks/0/text")).isEqualTo("\"[x] t\"");
        assertThat(text(decoded, source, "/implementationGuidance/phases/0/tasks/1/text")).isEqualTo("\"u\"");
        assertThat(decoded.locate("/problemStatement/goals/1")).hasValueSatisfying(r -> {
            assertThat(r.startLine()).isEqualTo(3);
            assertThat(r.startColumn()).isEqualTo(4);
        });
        for (String pointer : new String[] {"title", "/", "/nothing", "/problemStatement/goals/2", "/problemStatement/goals/-",
        "/title/x",
            "/problemStatement/goals/00", "/architecture"}) {
            assertThat(decoded.locate(pointer)).as(pointer).isEmpty();
        }
    }

    @Test
    void yaml() {
        String source = """
                # 🙂 comment
                title: 'a''b'   # why
                problemStatement:
                  description: |   # header
                    one

                    two

                  # behind
                  goals:
                    -  x   # first
                    # between
                    - {y: z}
                """.replace("{y: z}", "\"y\"");
        Decoded<DesignDoc> decoded = YamlCodec.of(DesignDoc.class).decode(source);
        assertThat(text(decoded, source, "/title")).isEqualTo("'a''b'");
        assertThat(text(decoded, source, "/problemStatement/description")).isEqualTo("|   # header\n    one\n\n    two");
        assertThat(text(decoded, source, "/problemStatement/goals")).isEqualTo("-  x   # first\n    # between\n    - \"y\"");
        assertThat(text(decoded, source, "/problemStatement/goals/0")).isEqualTo("x");
        assertThat(text(decoded, source, "/problemStatement/goals/1")).isEqualTo("\"y\"");
    }

    /** What has no slot is sorted by where it belongs. */
    @Test
    void movedByNormalForm() {
        String source = """
                metadata:
                  created: 2026-01-31
                  otherFields:
                    - {name: Late, value: "1", after: created}
                    - {name: Early, value: "2", after: title}
                """;
        Decoded<DesignDoc> decoded = YamlCodec.of(DesignDoc.class).decode(source);
        assertThat(decoded.value().metadata().otherFields().get(0).name()).isEqualTo("Early");
        assertThat(text(decoded, source, "/metadata/otherFields/0")).isEqualTo("{name: Early, value: \"2\", after: title}");
        assertThat(text(decoded, source, "/metadata/otherFields/1/value")).isEqualTo("\"1\"");
    }
}
