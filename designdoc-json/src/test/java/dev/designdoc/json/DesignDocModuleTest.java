package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Records as parts of what others read and write with Jackson. */
class DesignDocModuleTest {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new DesignDocModule()).build();
    private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new DesignDocModule()).build();

    /** A type that knows nothing of templates. */
    public record Envelope(String sender, DesignDoc document, List<Status> history) {}

    @Test
    void readsAndWritesWhatTheCodecsDo() {
        DesignDoc doc = Samples.offlineMode();
        assertThat(JSON.readValue(JSON.writeValueAsString(doc), DesignDoc.class)).isEqualTo(doc);
        assertThat(JSON.readValue(JsonCodec.of(DesignDoc.class).encode(doc), DesignDoc.class)).isEqualTo(doc);
        assertThat(JsonCodec.of(DesignDoc.class).decode(JSON.writeValueAsString(doc)).value()).isEqualTo(doc);
        assertThat(YAML.readValue(YAML.writeValueAsString(doc), DesignDoc.class)).isEqualTo(doc);
    }

    @Test
    void insideOfOtherTypes() {
        Envelope envelope = new Envelope("me", Samples.offlineMode(), List.of(Status.of("Draft"), Status.of("Done")));
        String text = JSON.writeValueAsString(envelope);
        assertThat(text).contains("\"history\":[\"Draft\",\"Done\"]");
        assertThat(JSON.readValue(text, Envelope.class)).isEqualTo(envelope);
        assertThat(JSON.treeToValue(JSON.readTree(text), Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void lists() {
        assertThat(JSON.readValue("[\"[x] a\", {\"text\": \"b\"}]", new TypeReference<List<Task>>() {}))
                .containsExactly(
                        Task.builder().text("a").done(true).build(), Task.builder().text("b").build());
    }

    @Test
    void isStrict() {
        assertThatThrownBy(() -> JSON.readValue("{\"titel\": \"x\"}", DesignDoc.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("did you mean \"title\"?")
                .hasMessageContaining("/titel");
    }
}
