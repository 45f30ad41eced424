package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String UNTIDY = Documents.MARKDOWN.replace("- Never lie", "*   Never lie").replace("\n\n", "\n\n\n");

    @TempDir
    Path dir;

    @Test
    void rewrites() throws IOException {
        Path file = Documents.write(dir.resolve("a.md"), UNTIDY.replace("- Answer", "* Answer"));
        assertThat(Run.of("fmt", file)).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Documents.MARKDOWN);
    }

    @Test
    void leavesWhatIsCanonical() throws IOException {
        Path file = Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(Run.of("fmt", file)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    }

    @Test
    void checkOnlyLists() throws IOException {
        Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Path untidy = Documents.write(dir.resolve("b.md"), UNTIDY);
        assertThat(Run.of("fmt", "--check", dir)).isEqualTo(new Run(1, untidy + "\n", ""));
        assertThat(untidy).hasContent(UNTIDY);
        assertThat(Run.of("fmt", "--check", dir.resolve("a.md"))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void standardInputToStandardOutput() {
        String untidy = UNTIDY.replace("- Answer", "* Answer");
        assertThat(Run.withInput(untidy, "fmt", "-", "--from", "md")).isEqualTo(new Run(0, Documents.MARKDOWN, ""));
    }

    @Test
    void reportsBadDocuments() throws IOException {
        Path bad = Documents.write(dir.resolve("bad.yaml"), Documents.BAD_YAML);
        Run run = Run.of("fmt", bad, dir.resolve("none.md"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.md: error: no such file", "bad.yaml:2:1: error: ");
        assertThat(bad).hasContent(Documents.BAD_YAML);
    }
}
