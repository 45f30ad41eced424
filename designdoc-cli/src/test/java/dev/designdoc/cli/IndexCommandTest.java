package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

    @TempDir
    Path dir;

    @Test
    void listsDocuments() throws IOException {
        Documents.write(dir.resolve("b.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("a (old)/x y.md"), "# One | two\n\n**Status**: In Progress\n");
        Documents.write(dir.resolve("package.json"), "{}");
        assertThat(Run.of("index", dir)).isEqualTo(new Run(0, """
                | Document | Status | Created | Last Updated |
                | --- | --- | --- | --- |
                | [One \\| two](a%20%28old%29/x%20y.md) | In Progress |  |  |
                | [Кэш 🚀](b.md) | Draft |  | 2026-01-31 |
                """, dir + ": note: passed over: 1 without schemaVersion (package.json) [passed-over]\n"));
    }

    @Test
    void linksLeadFromThePage() throws IOException {
        Documents.write(dir.resolve("docs/a.md"), Documents.MARKDOWN);
        Path page = Files.createDirectory(dir.resolve("site")).resolve("index.md");
        assertThat(Run.of("index", dir.resolve("docs"), "-o", page)).isEqualTo(new Run(0, "", ""));
        assertThat(page).content().contains("](../docs/a.md)");
    }

    @Test
    void leavesItsOwnFileOut() throws IOException {
        Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Path out = dir.resolve("README.md");
        String note = dir + ": note: passed over: 1 with an index (README.md) [passed-over]\n";
        for (String passedOver : List.of("", note)) {
            assertThat(Run.of("index", dir, "-o", out)).isEqualTo(new Run(0, "", passedOver));
            assertThat(out).content().contains("a.md").doesNotContain("README");
        }
        assertThat(Run.of("list", dir).out()).contains("a.md").doesNotContain("README");
    }

    @Test
    void aPageThatPeopleWroteStays() throws IOException {
        Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Path page = Documents.write(dir.resolve("README.md"), "# Ours\n");
        Run run = Run.of("index", dir, "-o", page);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("README.md: exists already: --force overwrites it");
        assertThat(page).hasContent("# Ours\n");
        Documents.write(page, "# Ours\n\n<!-- designdoc-index -->\n<!-- /designdoc-index -->\n\nMore\n");
        assertThat(Run.of("index", dir, "-o", page).exit()).isZero();
        assertThat(page).content().startsWith("# Ours\n\n<!-- designdoc-index -->\n| Document |").contains("[Кэш 🚀](a.md)")
                .endsWith("<!-- /designdoc-index -->\n\nMore\n");
    }

    @Test
    void aCheckTellsWhetherThePageIsUpToDate() throws IOException {
        Path document = Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Path page = dir.resolve("README.md");
        assertThat(Run.of("index", dir, "--check").err()).contains("there is no page with an index in " + dir);
        assertThat(Run.of("index", dir, "--check", "-o", page).exit()).isEqualTo(1);
        assertThat(page).doesNotExist();
        Run.of("index", dir, "-o", page);
        assertThat(Run.of("index", dir, "--check", "-o", page).exit()).isZero();
        assertThat(Run.of("index", dir, "--check").exit()).isZero();
        Documents.write(document, Documents.MARKDOWN.replace("Draft", "Planning"));
        String before = Files.readString(page);
        Run run = Run.of("index", dir, "--check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(page + ":4:1: error: the index is not up to date; write it with: designdoc index "
                + dir + " -o " + page + " [outdated-index]\n");
        assertThat(page).hasContent(before);
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
