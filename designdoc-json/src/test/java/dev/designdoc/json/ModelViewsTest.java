package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Pointers;
import dev.designdoc.model.DesignDoc;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the model offers beside its components, in JSON. */
class ModelViewsTest {

    private static final DesignDoc DOC = Samples.offlineMode();

    @Test
    void viewsAreNoKeys() {
        Set<String> known = new HashSet<>(List.of("schemaVersion"));
        Arrays.stream(DesignDoc.class.getRecordComponents()).map(RecordComponent::getName).forEach(known::add);
        JsonMapper mapper = JsonMapper.builder().addModule(new DesignDocModule()).build();
        for (String text : List.of(JsonCodec.of(DesignDoc.class).encode(DOC), mapper.writeValueAsString(DOC))) {
            JsonNode node = mapper.readTree(text);
            assertThat(known).containsAll(node.propertyNames());
        }
        assertThat(DOC.goals()).isNotEmpty();
        Codec<DesignDoc> codec = JsonCodec.of(DesignDoc.class);
        assertThat(codec.decode("{\"goals\": [\"a\"]}").hasErrors()).isTrue();
        JsonMapper strict = mapper.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        assertThatThrownBy(() -> strict.readValue("{\"stage\": \"DRAFT\"}", DesignDoc.class)).hasMessageContaining("stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metadata", "/problemStatement", "/problemStatement/goals", "/implementationGuidance/phases",
            "/implementationGuidance/phases/0", "/alternativesConsidered/alternatives/0"})
    void aPointerGivesTheJsonThatItTakes(String pointer) {
        Optional<String> json = Pointers.get(DOC, pointer);
        assertThat(json).isPresent();
        assertThat(json.orElseThrow()).matches("(?s)\\{\\n  \".*\\n}|\\[\\n  .*\\n]");
        assertThat(Pointers.set(DOC, pointer, json.orElseThrow())).isEqualTo(DOC);
        assertThat(Pointers.get(Pointers.set(DOC, pointer, ""), pointer)).isNotEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "/problemStatement/goals | [\"a\"], \"nonGoals\": [\"b\"]",
        "/problemStatement/goals | [\"a\"], \"goals\": [\"b\"]",
        "/problemStatement/goals | [\"a\"]}, \"title\": \"b\", \"appendix\": {",
        "/problemStatement | {}, \"schemaVersion\": \"1.0\"",
        "/problemStatement | {}, \"$schema\": \"b\"",
        "/problemStatement | {}, \"title\": \"b\"",
        "/problemStatement | {}}",
        "/problemStatement | {",
        "/metadata | {}, \"migrationPath\": {}",
        "/implementationGuidance/phases/0 | {\"name\": \"a\"}, {\"name\": \"b\"}",
        "/implementationGuidance/phases/0 | {\"name\": \"a\"}], \"testingStrategy\": {}, \"fileOrganization\": [{}",
    })
    void nothingStandsAfterTheJson(String pointer, String text) {
        assertThatThrownBy(() -> Pointers.set(DOC, pointer, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the text is no JSON object or array");
    }

    /** Though it is not looked for in the JSON of the whole. */
    @Test
    void aPointerGivesWhatTheJsonOfTheWholeHasThere() {
        JsonNode all = new JsonMapper().readTree(JsonCodec.of(DesignDoc.class).encode(DOC));
        assertThat(asInTheWhole(all, "")).isGreaterThan(15);
    }

    /** How many values are given as JSON. */
    private static int asInTheWhole(JsonNode node, String pointer) {
        int count = 0;
        String text = pointer.isEmpty() ? "" : Pointers.get(DOC, pointer).orElse("");
        if (node.isContainer() && text.matches("(?s)[\\[{]\\n.*")) {
            assertThat(new JsonMapper().readTree(text)).as(pointer).isEqualTo(node);
            count++;
        }
        for (String name : node.propertyNames()) {
            count += name.equals("schemaVersion") ? 0 : asInTheWhole(node.get(name), pointer + "/" + name);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            count += asInTheWhole(node.get(i), pointer + "/" + i);
        }
        return count;
    }

    @Test
    void theEmptyPointerIsTheWhole() {
        assertThat(JsonCodec.of(DesignDoc.class).decode(Pointers.get(DOC, "").orElseThrow()).value()).isEqualTo(DOC);
    }
}
