package dev.designdoc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.examples.AskModel.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskModelTest {

    /** An answer as a model gives it that must fill every key. */
    private static final String ANSWER = """
            {"description": "Trains have no network.", "context": null, "goals": ["Edit without a network", ""],
             "nonGoals": [], "extras": [{"after": null, "under": null, "markdown": null}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void writesTheAnswerAndSaysWhatIsMissing() throws IOException {
        Path file = folder.resolve("offline.md");
        Model model = (question, schema) -> {
            assertThat(question).contains("no network in trains");
            assertThat(schema).contains("\"nonGoals\"", "\"additionalProperties\": false");
            return ANSWER;
        };
        assertThat(AskModel.write(model, "Offline mode", "no network in trains", file))
                .containsExactly("missing: context", "missing: non-goals");
        assertThat(Files.readString(file)).isEqualTo("""
                # Offline mode

                ---

                ## Problem Statement

                Trains have no network.

                **Goals:**
                - Edit without a network
                """);
    }

    @Test
    void anAnswerThatIsNoneIsTold() throws IOException {
        Path file = folder.resolve("offline.md");
        assertThat(AskModel.write((question, schema) -> "I'm sorry", "Offline mode", "", file)).containsExactly(
                "no answer: 1:1: error: expected a value, found \"I\" [syntax-error]");
        assertThat(file).doesNotExist();
    }
}
