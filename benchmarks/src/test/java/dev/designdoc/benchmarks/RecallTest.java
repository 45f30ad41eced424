package dev.designdoc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecallTest {

    private static final String TEXT = """
            # A

            > **Status**: Draft

            ## Problem Statement

            **Goals:**
            - One

            ## A section of its own

            **Consistent:** a word that begins like a label

            **Pros:** fast
            """;

    @Test
    void tableOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT);
        List<Recall.Row> rows = Recall.of(Document.in(List.of(folder)));
        assertThat(rows).hasSameSizeAs(Concept.values());
        assertThat(Recall.table(rows).lines().map(RecallTest::cells))
                .contains(
                        List.of("status", "1", "1", "100.0 %", "0", "1", "1", "100.0 %"),
                        List.of("goals", "1", "1", "100.0 %", "0", "1", "1", "100.0 %"),
                        List.of("nonGoals", "0", "0", "-", "0", "0", "0", "-"),
                        List.of("pros", "1", "0", "0.0 %", "0", "1", "0", "0.0 %"),
                        List.of("cons", "1", "0", "0.0 %", "0", "0", "0", "-"));
    }

    @Test
    void listOfWhatIsMissing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), TEXT);
        List<Recall.Row> rows = Recall.of(Document.in(List.of(folder)));
        assertThat(rows.stream().filter(r -> r.concept() == Concept.PROS).map(Recall::list))
                .containsExactly(file + ":14: **Pros:** fast\n");
    }

    private static List<String> cells(String row) {
        return List.of(row.substring(1).split("\\|")).stream().map(String::strip).toList();
    }
}
