package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {

    private static final String UNTIDY = Documents.MARKDOWN.replace("- Never lie", "*   Never lie")
            .replace("- Answer", "* Answer")
            .replace("\n\n", "\n\n\n");

    @TempDir
    Path dir;

    @Test
    void rewrites() throws IOException {
        Path file = Documents.write(dir.resolve("a.md"), UNTIDY);
        assertThat(Run.of("fmt", file)).isEqualTo(new Run(0, "", file + ": formatted\n"));
        assertThat(file).hasContent(Documents.MARKDOWN);
        Documents.write(dir.resolve("b.md"), UNTIDY);
        assertThat(Run.of("fmt", dir).err()).isEqualTo(dir.resolve("b.md") + ": formatted\n2 documents, 1 formatted\n");
    }

    @Test
    void aDryRunShowsWhatWouldChange() throws IOException {
        Path file = Documents.write(dir.resolve("a.md"), UNTIDY);
        Run run = Run.of("fmt", file, "--dry-run");
        assertThat(run).isEqualTo(new Run(0, Diff.unified(file.toString(), UNTIDY, Documents.MARKDOWN), ""));
        assertThat(run.out()).startsWith("--- a/" + file);
        assertThat(file).hasContent(UNTIDY);
        assertThat(Run.of("fmt", file, "--dry-run", "--check").exit()).isEqualTo(1);
        assertThat(Run.withInput(UNTIDY, "fmt", "-", "--from", "md", "--dry-run").out()).startsWith("--- a/standard input");
        assertThat(Run.withInput(UNTIDY, "fmt", "-", "--from", "md", "--check").out()).isEqualTo("standard input\n");
    }

    @Test
    void linksOutOfAFolderAreLeft() throws IOException {
        Path profile = Documents.write(dir.resolve("profile"), UNTIDY);
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Path link = Files.createSymbolicLink(dir.resolve("docs/b.md"), profile);
        Run run = Run.of("fmt", dir.resolve("docs"));
        assertThat(run.err()).contains("passed over: 1 symbolic links out of the folder (b.md)");
        assertThat(profile).hasContent(UNTIDY);
        assertThat(Run.of("fmt", link)).isEqualTo(new Run(0, "", link + ": formatted\n"));
        assertThat(profile).hasContent(Documents.MARKDOWN);
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
        String untidy = UNTIDY;
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
