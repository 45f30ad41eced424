package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.house.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with files is said so that its user knows what to do. */
class FailuresTest {

    @TempDir
    Path dir;

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("a.md"), Path.of("missing.md"));
        Run run = Run.of("check", link);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(link + ": error: is a symbolic link to missing.md, which does not exist\n");
    }

    @Test
    void aLoopOfLinks() throws IOException {
        Path one = Files.createSymbolicLink(dir.resolve("one.md"), Path.of("two.md"));
        Files.createSymbolicLink(dir.resolve("two.md"), Path.of("one.md"));
        for (Run run : new Run[] {Run.of("check", one), Run.of("set", one, "/title=T"), Run.of("new", "T", "-o", one)}) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out() + run.err()).contains(one.toString()).contains("is a symbolic link that leads to itself");
        }
    }

    @Test
    void aNameThatIsTooLong() {
        Path file = dir.resolve("a".repeat(300) + ".md");
        Run run = Run.of("new", "T", "-o", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("designdoc: " + file + ": ").containsIgnoringCase("name too long");
        Run folder = Run.of("new", "T", "-o", dir.resolve("b".repeat(253) + ".md"));
        assertThat(folder.exit()).isEqualTo(2);
        assertThat(folder.err()).contains("b".repeat(253) + ".md: ").containsIgnoringCase("name too long");
    }

    @Test
    void aDevice() {
        Run run = Run.of("set", "/dev/null", "/title=T", "--from", "markdown");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("/dev/null: error: is no regular file, so it can't be changed in place");
    }

    @Test
    void standardStreamsByTheirNames() throws Exception {
        Path file = Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Program.Outcome written = Program.with().run(Main.class, "convert", file, "--to", "yaml", "-o", "/dev/stdout");
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).startsWith("schemaVersion:");
        Process reads = Program.with().start(Main.class, "set", "/dev/stdin", "/title=T", "--from", "markdown");
        reads.getOutputStream().write("# A\n".getBytes(StandardCharsets.UTF_8));
        Program.Outcome changed = Program.end(reads);
        assertThat(changed.exit()).isEqualTo(2);
        assertThat(changed.err()).contains("/dev/stdin: error: is no regular file, so it can't be changed in place");
    }

    @Test
    void anArgumentThatIsNotUtf8() throws IOException {
        Path file = Files.writeString(dir.resolve("a.md"), "# T\n");
        Run run = Run.of("set", file, "/title=caf\uFFFD");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(
                "designdoc: the argument \"/title=caf\uFFFD\" is not UTF-8, or the locale is not; nothing was done\n");
        assertThat(file).hasContent("# T\n");
    }

    @Test
    void aFileThatLooksLikeAnOption() throws IOException {
        Path file = Path.of("-x.md");
        Files.writeString(file, "# T\n");
        try {
            Run run = Run.of("check", "-x.md");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("-x.md is no option; there is a file of this name: write ./-x.md");
            assertThat(Run.of("check", "./-x.md").exit()).isZero();
            assertThat(Run.of("check", "--", "-x.md").exit()).isZero();
        } finally {
            Files.delete(file);
        }
    }
}
