package dev.designdoc.json;

import static dev.designdoc.json.MinimalUpdateTest.diff;
import static dev.designdoc.json.MinimalUpdateTest.goals;
import static dev.designdoc.json.MinimalUpdateTest.problem;
import static dev.designdoc.json.MinimalUpdateTest.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an update puts in looks like what stands beside it. */
class GrowingListsTest {

    private static final Codec<DesignDoc> YAML_CODEC = YamlCodec.of(DesignDoc.class);
    private static final Codec<DesignDoc> JSON_CODEC = JsonCodec.of(DesignDoc.class);

    @Test
    void aListGrowsInTheFormOfItsNeighbours() {
        String yaml = """
                metadata:
                  related:
                    - a.md # first
                    - b.md
                problemStatement:
                  goals: [one, two]
                  context: ["a", "b"]
                  nonGoals:
                  - 'c'
                  - 'd'
                """;
        assertThat(diff(YAML_CODEC, yaml, d -> d.withMetadata(d.metadata().withRelated(List.of(
                reference("a.md"), reference("b.md"), reference("c.md")))))).isEqualTo("""
                +    - c.md
                """);
        assertThat(diff(YAML_CODEC, yaml, d -> d.withMetadata(d.metadata().withRelated(List.of(
                reference("a.md"), reference("b.md"), reference("c").withTarget("c d")))))).isEqualTo("""
                +    - "[c](<c d>)"
                """);
        assertThat(diff(YAML_CODEC, yaml, goals("one", "two", "three"))).isEqualTo("""
                -  goals: [one, two]
                +  goals: [one, two, three]
                """);
        assertThat(diff(YAML_CODEC, yaml, goals("three"))).isEqualTo("""
                -  goals: [one, two]
                +  goals: [three]
                """);
        assertThat(diff(YAML_CODEC, yaml, problem(p -> p.withContext(List.of("a", "it's", "b"))))).isEqualTo("""
                -  context: ["a", "b"]
                +  context: ["a", "it's", "b"]
                """);
        assertThat(diff(YAML_CODEC, yaml, problem(p -> p.withNonGoals(List.of("c", "d", "it's"))))).isEqualTo("""
                +  - 'it''s'
                """);
        assertThat(diff(JSON_CODEC, "{\"metadata\": {\"related\": [\"a.md\"]}}", d -> d.withMetadata(
                d.metadata().withRelated(List.of(reference("a.md"), reference("b").withTarget("b.md")))))).isEqualTo("""
                -{"metadata": {"related": ["a.md"]}}
                +{"metadata": {"related": ["a.md", "[b](b.md)"]}}
                """);
        String tasks = "implementationGuidance: {phases: [{name: One, tasks: [a, '[x] b']}]}\n";
        Task added = Task.builder().text("c").build();
        assertThat(diff(YAML_CODEC, tasks, tasks(t -> List.of(t.get(0), added, t.get(1))))).isEqualTo("""
                -implementationGuidance: {phases: [{name: One, tasks: [a, '[x] b']}]}
                +implementationGuidance: {phases: [{name: One, tasks: [a, c, '[x] b']}]}
                """);
    }

    @Test
    void theFirstItemOfALineIsFollowedAsCloselyAsTheOthers() {
        assertThat(diff(JSON_CODEC, "{\"problemStatement\":{\"goals\":[\"a\",\"b\"]}}", goals("c", "a", "b"))).isEqualTo("""
                -{"problemStatement":{"goals":["a","b"]}}
                +{"problemStatement":{"goals":["c","a","b"]}}
                """);
        assertThat(diff(JSON_CODEC, "{\"problemStatement\":{\"goals\":[\"a\"]}}", goals("a", "b"))).isEqualTo("""
                -{"problemStatement":{"goals":["a"]}}
                +{"problemStatement":{"goals":["a","b"]}}
                """);
        assertThat(diff(JSON_CODEC, "{\"problemStatement\": {\"goals\": [\"a\"]}}", goals("c", "a"))).isEqualTo("""
                -{"problemStatement": {"goals": ["a"]}}
                +{"problemStatement": {"goals": ["c", "a"]}}
                """);
    }

    @Test
    void aRecordIsWrittenLikeTheRecordsBesideIt() {
        String json = """
                {
                  "implementationGuidance": {
                    "phases": [
                      {
                        "name": "One",
                        "tasks": [
                          { "text": "a","done": false },
                          { "text": "b","done": true }
                        ]
                      }
                    ]
                  }
                }
                """;
        assertThat(diff(JSON_CODEC, json, tasks(t -> List.of(t.get(0), t.get(1), Task.of("c"))))).isEqualTo("""
                -          { "text": "b","done": true }
                +          { "text": "b","done": true },
                +          { "text": "c","done": false }
                """);
        String goals = "{\n  \"problemStatement\": {\n    \"goals\": [\"a\"]\n  }\n}\n";
        assertThat(diff(JSON_CODEC, goals, problem(p -> p.withNonGoals(List.of("b", "c"))))).isEqualTo("""
                -    "goals": ["a"]
                +    "goals": ["a"],
                +    "nonGoals": ["b", "c"]
                """);
    }

    @Test
    void aRecordThatMovesKeepsItsForm() {
        String json = """
                {
                  "alternativesConsidered": {
                    "alternatives": [
                      {
                        "name": "A",
                        "pros": ["p",  "q"]
                      },
                      {
                        "name": "B"
                      }
                    ]
                  }
                }
                """;
        assertThat(JSON_CODEC.update(json, swapped(JSON_CODEC.decode(json).value()))).isEqualTo("""
                {
                  "alternativesConsidered": {
                    "alternatives": [
                      {
                        "name": "B"
                      },
                      {
                        "name": "A",
                        "pros": ["p",  "q"]
                      }
                    ]
                  }
                }
                """);
    }

    private static DesignDoc swapped(DesignDoc doc) {
        return doc.withAlternativesConsidered(AlternativesConsidered.builder()
                .addAlternatives(doc.alternatives().get(1))
                .addAlternatives(doc.alternatives().get(0))
                .build());
    }

    private static Reference reference(String text) {
        return Reference.builder().text(text).build();
    }

    @Test
    void theNameOfTheSchemaStays() {
        assertThat(diff(JSON_CODEC, "{\"$schema\": \"./designdoc.schema.json\", \"title\": \"x\"}", d -> d.withTitle("y")))
                .isEqualTo("""
                -{"$schema": "./designdoc.schema.json", "title": "x"}
                +{"$schema": "./designdoc.schema.json", "title": "y"}
                """);
        assertThat(diff(YAML_CODEC, "$schema: x\n", d -> d.withTitle("z"))).isEqualTo("""
                +title: z
                """);
        assertThat(YAML_CODEC.encode(YAML_CODEC.decode("$schema: x\ntitle: y\n").value())).doesNotContain("$schema");
    }
}
