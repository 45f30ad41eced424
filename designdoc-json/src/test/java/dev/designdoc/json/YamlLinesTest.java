package dev.designdoc.json;

import static dev.designdoc.json.MinimalUpdateTest.diff;
import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.DesignDoc;
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
}
