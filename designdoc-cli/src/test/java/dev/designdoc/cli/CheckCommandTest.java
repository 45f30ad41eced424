package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path dir;

    private Path good;
    private Path bad;

    @BeforeEach
    void writeDocuments() throws IOException {
        good = Documents.write(dir.resolve("good.md"), Documents.MARKDOWN);
        bad = Documents.write(dir.resolve("bad: 100%.yaml"), Documents.BAD_YAML);
    }

    @Test
    void aGoodDocument() {
        Run run = Run.of("check", good);
        assertThat(run).isEqualTo(new Run(0, "", "1 document: 0 errors, 0 warnings, 0 notes\n"));
    }

    @Test
    void aBadDocument() {
        Run run = Run.of("check", dir);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith(bad + ":2:1: error: ").contains(" at /problemStatment\n  problemStatment:\n  ^^^");
        assertThat(run.err()).isEqualTo("2 documents: 1 error, 0 warnings, 0 notes\n");
    }

    @Test
    void asJson() {
        Run run = Run.of("check", bad, "--format", "json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("[\n  {\n    \"file\": ").endsWith("\n]\n").contains(
                "\"severity\": \"error\"", "\"path\": \"/problemStatment\"", "\"startLine\": 2", "\"startOffset\": 11");
        assertThat(run.err()).isEmpty();
        assertThat(Run.of("check", good, "--format=JSON")).isEqualTo(new Run(0, "[]\n", ""));
    }

    @Test
    void forGithub() {
        Run run = Run.of("check", bad, "--format", "github");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("::error file=").contains("bad%3A 100%25.yaml,line=2,", ",col=1,", ",title=");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void asSarif() {
        Run run = Run.of("check", bad, "--format", "sarif");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"version\": \"2.1.0\"", "\"level\": \"error\"", "\"ruleId\": ", "bad:%20100%25.yaml",
                "\"startLine\": 2", "\"columnKind\": \"utf16CodeUnits\"");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        Run run = Run.of("check", good, "--format", "xml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--format", "xml");
    }

    @Test
    void aMissingFileIsAFailureInEveryFormat() {
        Path missing = dir.resolve("missing.md");
        Run run = Run.of("check", missing, good);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(missing + ": error: no such file\n");
        assertThat(Run.of("check", missing, "--format", "json").out()).contains("no such file");
    }

    @Test
    void standardInput() {
        Run run = Run.withInput(Documents.BAD_YAML, "check", "-", "--from", "yaml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("standard input:2:1: error: ");
    }
}
