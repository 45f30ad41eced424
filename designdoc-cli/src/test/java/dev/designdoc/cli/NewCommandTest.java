package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.model.TemplateDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    Path dir;

    private static String expected(String title) {
        return TemplateDocument.markdown()
                .replaceFirst("# .*", "# " + title)
                .replaceFirst("(?<=\\*\\*Status\\*\\*: ).*", "Draft")
                .replaceFirst("(?<=\\*\\*Created\\*\\*: ).*", LocalDate.now(ZoneId.systemDefault()).toString());
    }

    @Test
    void printsTheTemplateWithTheTitle() {
        Run run = Run.of("new", "Офлайн 🚀");
        assertThat(run).isEqualTo(new Run(0, expected("Офлайн 🚀"), ""));
    }

    @Test
    void writesAFile() {
        Path file = dir.resolve("new.md");
        assertThat(Run.of("new", "T", "-o", file)).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(expected("T"));
        Path json = dir.resolve("new.json");
        assertThat(Run.of("new", "T", "-o", json)).isEqualTo(new Run(0, "", ""));
        assertThat(json).content().contains("\"title\"", "\"Draft\"");
    }

    @Test
    void leavesAFileThatIsThere() throws IOException {
        Path file = Documents.write(dir.resolve("old.md"), "old");
        Run run = Run.of("new", "T", "-o", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("designdoc: " + file + ": exists already: --force overwrites it\n");
        assertThat(file).hasContent("old");
        assertThat(Run.of("new", "T", "-o", file, "--force")).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(expected("T"));
    }

    @Test
    void takesStatusAndOwner() {
        String page = Run.of("new", "T", "--status", "In Progress", "--owner", "Ann").out();
        assertThat(page).contains("> **Status**: In Progress\n", "> **Owner**: Ann\n", "## Appendix");
    }

    @Test
    void minimalIsTheHeadAndTheProblem() {
        assertThat(Run.of("new", "T", "--minimal").out()).isEqualTo(expected("T")
                .replaceFirst("(?s)>\\n> \\*\\*Last Updated.*?---", "\n---")
                .replace("\n\n\n", "\n\n")
                .replaceFirst("(?s)\\n---\\n\\n## Design Principles.*", ""));
    }

    @Test
    void needsATitleAndAKnownEnding() {
        assertThat(Run.of("new").err()).contains("TITLE");
        for (String empty : new String[] {"", " \t"}) {
            Run run = Run.of("new", empty, "-o", dir.resolve("empty.md"));
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("TITLE is empty");
            assertThat(dir.resolve("empty.md")).doesNotExist();
        }
        assertThat(Run.of("new", "T", "-o", dir.resolve("a.doc")).err()).contains("the ending .doc stands for no format");
        assertThat(Run.of("new", "T", "-o", dir.resolve("missing/a.md")).err()).contains("its folder does not exist");
    }
}
