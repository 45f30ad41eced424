package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Status;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Document;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Item;
import dev.designdoc.template.Section;
import dev.designdoc.template.Title;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records of somebody else's template, with names that YAML has its own ideas about. */
class OwnTemplateTest {

    /** A decision. */
    @Document
    public record Decision(
            @Title String title, Head head, Optional<String> no, Optional<Outcome> yes, List<CustomSection> on) {
        public Decision {
            Canonical c = Canonical.of(Decision.class, title, head, no, yes, on);
            title = c.next();
            head = c.next();
            no = c.next();
            yes = c.next();
            on = c.next();
        }
    }

    /** Its fields. */
    @Fields
    public record Head(
            @Field("Status") Optional<Status> status,
            List<MetadataField> off,
            @FrontMatter Optional<String> frontMatter) {}

    /** What came of it. */
    @Section("Outcome")
    public record Outcome(Optional<String> description, List<Reason> n, List<Extra> extras) {}

    /** Why. */
    @Item
    public record Reason(String text, Optional<String> source) {}

    @Test
    void keepsTheLaws() {
        for (Codec<Decision> codec : List.of(JsonCodec.of(Decision.class), YamlCodec.of(Decision.class))) {
            for (long seed = 0; seed < 100; seed++) {
                Generated generated = new Generated(seed, true);
                Decision value = generated.value(Decision.class);
                String text = codec.encode(value);
                assertThat(codec.decode(text).value()).isEqualTo(value);
                Decision edited = generated.edited(value);
                assertThat(codec.decode(codec.update(text, edited)).value()).isEqualTo(edited);
            }
        }
    }

    @Test
    void hasNoVersionUnlessItDeclaresOne() {
        Decision decision = new Decision(
                "x",
                new Head(Optional.empty(), List.of(), Optional.empty()),
                Optional.empty(),
                Optional.of(new Outcome(Optional.empty(), List.of(new Reason("because", Optional.of("me"))), List.of())),
                List.of());
        String yaml = """
                title: x
                "yes":
                  "n":
                    - text: because
                      source: me
                """;
        assertThat(YamlCodec.of(Decision.class).encode(decision)).isEqualTo(yaml);
        assertThat(YamlCodec.of(Decision.class).decode("title: x\nyes:\n  n: [because - me]\n").value()).isEqualTo(decision);
        assertThat(JsonCodec.of(Decision.class).decode("{\"schemaVersion\": \"1.0\"}").hasErrors()).isTrue();
        assertThat(JsonSchemas.of(Decision.class)).contains("\"yes\"").doesNotContain("schemaVersion");
    }

    @Test
    void anyPartIsADocument() {
        Codec<Status> codec = YamlCodec.of(Status.class);
        assertThat(codec.encode(Status.of("Draft: 1"))).isEqualTo("\"Draft: 1\"\n");
        assertThat(codec.update("'Draft'  # c\n", Status.of("Done"))).isEqualTo("'Done'  # c\n");
        assertThat(JsonCodec.of(Reason.class).decode("\"a - b\"").value()).isEqualTo(new Reason("a", Optional.of("b")));
    }

    @Test
    void aTypeWithoutATemplateIsRefused() {
        record Plain(String text) {}
        assertThatThrownBy(() -> JsonCodec.of(Plain.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
