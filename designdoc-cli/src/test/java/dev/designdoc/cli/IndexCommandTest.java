package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

    @TempDir
    Path dir;

    @Test
    void listsDocuments() throws IOException {
        Documents.write(dir.resolve("b.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("a/x.md"), "# One | two\n\n**Status**: In Progress\n");
        assertThat(Run.of("index", dir)).isEqualTo(new Run(0, """
                | Path   | Title      | Status      | Last Updated |
                | ------ | ---------- | ----------- | ------------ |
                | a/x.md | One \\| two | In Progress |              |
                | b.md   | Кэш 🚀     | Draft       | 2026-01-31   |
                """, ""));
    }

    @Test
    void aVeryLongCellDoesNotStretchTheTable() throws IOException {
        Documents.write(dir.resolve("a.md"), "# " + "long ".repeat(50) + "\n");
        Documents.write(dir.resolve("b.md"), "# Short\n");
        assertThat(Run.of("index", dir).out()).contains("| b.md | Short |        |              |\n");
    }

    @Test
    void leavesItsOwnFileOut() throws IOException {
        Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Path out = dir.resolve("README.md");
        for (int i = 0; i < 2; i++) {
            assertThat(Run.of("index", dir, "-o", out)).isEqualTo(new Run(0, "", ""));
            assertThat(out).content().contains("a.md").doesNotContain("README");
        }
    }

    @Test
    void badDocumentsAreReported() throws IOException {
        Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("b.yaml"), Documents.BAD_YAML);
        Run run = Run.of("index", dir);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("a.md").doesNotContain("b.yaml");
        assertThat(run.err()).contains("b.yaml:2:1: error: ");
    }

    @Test
    void aFolderMustBeThere() {
        Run run = Run.of("index", dir.resolve("none"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none: error: no such file");
    }
}
