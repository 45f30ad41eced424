package dev.designdoc.json;

import static dev.designdoc.json.MinimalUpdateTest.diff;
import static dev.designdoc.json.MinimalUpdateTest.problem;
import static dev.designdoc.json.MinimalUpdateTest.tasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lines of YAML stay when what stands beside them changes. */
class YamlLinesTest {

    private static final Codec<DesignDoc> CODEC = YamlCodec.of(DesignDoc.class);

    @Test
    void noBlankLinesAreLeftOfWhatGoes() {
        String yaml = """
                title: A

                introduction: B

                problemStatement:
                  goals: [c]

                architecture:
                  description: D
                """;
        assertThat(diff(CODEC, yaml, d -> d.withIntroduction(Optional.empty()))).isEqualTo("""
                -introduction: B
                -
                """);
        assertThat(diff(CODEC, yaml, d -> d.withProblemStatement(Optional.empty()).withArchitecture(Optional.empty())))
                .isEqualTo("""
                -
                -problemStatement:
                -  goals: [c]
                -
                -architecture:
                -  description: D
                """);
    }

    @Test
    void whatIsNewStandsInBracesWhereItsLikeDoes() {
        String yaml = """
                implementationGuidance:
                  phases:
                    - name: One
                      tasks:
                        - { text: a, done: false }
                """;
        assertThat(diff(CODEC, yaml, tasks(t -> List.of(t.get(0), Task.of("b, c"))))).isEqualTo("""
                +        - { text: "b, c", done: false }
                """);
        assertThat(diff(CODEC, yaml, tasks(t -> List.of(t.get(0), Task.of("b\n\nc"))))).isEqualTo("""
                +        - text: |-
                +            b
                +
                +            c
                +          done: false
                """);
        assertThat(diff(CODEC, "problemStatement:\n  goals: [a, b]\n", problem(p -> p.withNonGoals(List.of("c", "d")))))
                .isEqualTo("""
                +  nonGoals: [c, d]
                """);
    }
}
