package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Task;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a codec makes of null and blank that is told to take them as absent. */
class LenientTest {

    static List<Codec<DesignDoc>> codecs() {
        return List.of(
                JsonCodec.builder(DesignDoc.class).lenient().build(), YamlCodec.builder(DesignDoc.class).lenient().build());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void nullAndBlankAreAbsent(Codec<DesignDoc> codec) {
        Decoded<DesignDoc> read = codec.decode("""
                {"schemaVersion": null, "title": null, "metadata": {"status": " ", "created": null, "related": null},
                 "problemStatement": {"description": "", "goals": ["a", null, " "], "extras": [
                   {"after": "goals", "under": "goals", "markdown": "b"}, {"after": null, "under": null, "markdown": null}]},
                 "implementationGuidance": {"phases": [{"name": "One", "tasks": [
                   {"text": "c", "done": null}, {"text": " ", "done": true}, null, "", {"done": true}]}, {"name": null}]},
                 "alternativesConsidered": {"alternatives": [{"name": "", "decision": "no"}, {"name": "d", "decision": null}]},
                 "customSections": [{"title": "e", "level": null, "content": null, "after": null}, {"title": null, "level": 1}]}
                """);
        assertThat(read.diagnostics()).isEmpty();
        DesignDoc doc = read.value();
        assertThat(doc.metadata().status()).isEmpty();
        assertThat(doc.problemStatement().orElseThrow().goals()).containsExactly("a");
        assertThat(doc.problemStatement().orElseThrow().extras()).containsExactly(Extra.after("goals", "b"));
        assertThat(doc.implementationGuidance().orElseThrow().phases()).singleElement().satisfies(phase ->
                assertThat(phase.tasks()).containsExactly(Task.builder().text("c").build()));
        assertThat(doc.alternativesConsidered().orElseThrow().alternatives())
                .containsExactly(Alternative.builder().name("d").build());
        assertThat(doc.customSections())
                .containsExactly(CustomSection.builder().title("e").after("alternativesConsidered").build());
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void allElseIsAsStrictAsEver(Codec<DesignDoc> codec) {
        assertThat(codec.decode("{\"titel\": \"x\", \"metadata\": [], \"introduction\": 1}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("unknown-key", "wrong-type", "wrong-type");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void whatIsDroppedStaysInTheText(Codec<DesignDoc> codec) {
        String text = "{\"title\": \"x\", \"introduction\": null, \"customSections\": [{\"title\": null}]}";
        Decoded<DesignDoc> read = codec.decode(text);
        assertThat(read.update(read.value())).isEqualTo(text);
        assertThat(read.update(read.value().withTitle("y"))).isEqualTo(text.replace("\"x\"", "\"y\""));
    }

    @Test
    void aWholeThatIsNotThereIsAnError() {
        Codec<Alternative> codec = JsonCodec.builder(Alternative.class).lenient().build();
        assertThat(codec.decode("{\"name\": null}").diagnostics()).extracting(Diagnostic::toString).containsExactly(
                "1:1: error: there is no Alternative: what it needs is null, blank or missing [missing-key]");
        assertThat(codec.decode("null").hasErrors()).isTrue();
    }
}
