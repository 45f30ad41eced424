package dev.designdoc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured side by side does the same. */
class PeersTest {

    @Test
    void bothSidesReadTheSameValue() throws IOException {
        List<Document> documents = Document.in(List.of(Path.of("..", "examples", "documents")));
        assertThat(documents).isNotEmpty().allSatisfy(document -> {
            Sample sample = new Sample(document.text());
            for (Operation operation : List.of(
                    Operation.JSON_DECODE,
                    Operation.JACKSON_JSON_DECODE,
                    Operation.YAML_DECODE,
                    Operation.JACKSON_YAML_DECODE)) {
                assertThat(operation.run(sample)).as(operation.toString()).isEqualTo(sample.value());
            }
        });
    }

    @Test
    void everyFamilyHasItsLength() {
        assertThat(Family.all()).allSatisfy(family -> assertThat(family.text().apply(10_000))
                .as(family.name())
                .hasSizeBetween(9_000, 13_000));
    }
}
