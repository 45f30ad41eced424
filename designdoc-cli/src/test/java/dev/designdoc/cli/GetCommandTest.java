package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GetCommandTest {

    @TempDir
    Path dir;

    private Path markdown;

    @BeforeEach
    void writeDocument() throws IOException {
        markdown = Documents.write(dir.resolve("cache.md"), Documents.MARKDOWN);
    }

    @Test
    void printsAValue() {
        assertThat(Run.of("get", markdown, "/title")).isEqualTo(new Run(0, "Кэш 🚀\n", ""));
        assertThat(Run.of("get", markdown, "/problemStatement/goals/1")).isEqualTo(new Run(0, "Never lie\n", ""));
        assertThat(Run.of("get", markdown, "/implementationGuidance/phases/0/tasks/0/done").out()).isEqualTo("false\n");
    }

    @Test
    void listsAreWhatSetTakes() {
        String goals = Run.of("get", markdown, "/problemStatement/goals").out().strip();
        assertThat(goals).contains("Never lie").startsWith("[");
        assertThat(Run.of("set", markdown, "/problemStatement/nonGoals=" + goals).exit()).isZero();
        assertThat(Run.of("get", markdown, "/problemStatement/nonGoals").out().strip()).isEqualTo(goals);
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.withInput(Documents.YAML, "get", "-", "--from", "yaml", "/title").out()).isEqualTo("Кэш 🚀\n");
    }

    @Test
    void whatIsNotThereIsAFinding() {
        assertThat(Run.of("get", markdown, "/metadata/created")).isEqualTo(
                new Run(1, "", markdown + ": error: nothing stands at /metadata/created [missing-value]\n"));
        assertThat(Run.of("get", markdown, "/problemStatement/goals/7").exit()).isEqualTo(1);
    }

    @Test
    void aWrongPointerIsWrongUsage() {
        Run run = Run.of("get", markdown, "/metadata/stauts");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean \"status\"?");
        assertThat(Run.of("get", dir, "/title").err()).contains("is a folder");
    }

    @Test
    void aBadDocumentIsReported() throws IOException {
        Run run = Run.of("get", Documents.write(dir.resolve("bad.yaml"), Documents.BAD_YAML), "/title");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("bad.yaml:2:1: error: ");
    }
}
