package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetCommandTest {

    @TempDir
    Path dir;

    private Path markdown;
    private Path yaml;

    @BeforeEach
    void writeDocuments() throws IOException {
        markdown = Documents.write(dir.resolve("cache.md"), Documents.MARKDOWN);
        yaml = Documents.write(dir.resolve("cache.yaml"), Documents.YAML);
    }

    @Test
    void changesOneLine() {
        assertThat(Run.of("set", markdown, "/metadata/status=✅ Implemented")).isEqualTo(new Run(0, "", ""));
        assertThat(markdown).hasContent(Documents.MARKDOWN.replace("Draft", "✅ Implemented"));
        assertThat(Run.of("set", yaml, "/metadata/status=Planning")).isEqualTo(new Run(0, "", ""));
        assertThat(yaml).hasContent(Documents.YAML.replace("Draft", "Planning"));
    }

    @Test
    void changesSeveralValues() {
        Run run = Run.of("set", markdown, "/problemStatement/goals/-=One more",
                "/implementationGuidance/phases/0/tasks/1/done=true", "/metadata/lastUpdated=");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(markdown).content()
                .contains("- Never lie\n- One more\n", "- [ ] Write\n- [x] Test\n")
                .doesNotContain("Last Updated");
    }

    @Test
    void allOrNone() {
        Run run = Run.of("set", markdown, "/metadata/status=Planning", "/metadata/stauts=x");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(markdown + ": error: /metadata/stauts: Metadata has no \"stauts\"; it has status,"
                + " created, lastUpdated, related, otherFields, frontMatter; did you mean \"status\"?\n");
        assertThat(markdown).hasContent(Documents.MARKDOWN);
    }

    @Test
    void aDryRunPrintsADiff() {
        Run run = Run.of("set", markdown, "/metadata/status=Planning", "--dry-run");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("--- a/" + markdown + "\n+++ b/" + markdown + "\n"
                + "@@ -1,6 +1,6 @@\n # Кэш 🚀\n \n-> **Status**: Draft\n+> **Status**: Planning\n >\n"
                + " > **Last Updated**: 2026-01-31\n \n");
        assertThat(markdown).hasContent(Documents.MARKDOWN);
        assertThat(Run.of("set", markdown, "/metadata/status=Draft", "--dry-run")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void changesSeveralFiles() throws IOException {
        Path bad = Documents.write(dir.resolve("bad.yaml"), Documents.BAD_YAML);
        Path missing = dir.resolve("missing.md");
        Run run = Run.of("set", markdown, bad, "/metadata/status=Planning", missing, yaml, "/title=a=b");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(missing + ": error: no such file", "bad.yaml:2:1: error: ");
        assertThat(markdown).hasContent(Documents.MARKDOWN.replace("Draft", "Planning").replace("Кэш 🚀", "a=b"));
        assertThat(yaml).hasContent(Documents.YAML.replace("Draft", "Planning").replace("Кэш 🚀", "a=b"));
    }

    @Test
    void takesStructuresAsJson() {
        Run run = Run.of("set", markdown, "/problemStatement/nonGoals=[\"a\", \"b\"]",
                "/alternativesConsidered/alternatives/-={\"name\": \"Nothing\", \"pros\": [\"cheap\"]}",
                "/alternativesConsidered/alternatives/0/cons/-=no cache");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(markdown).content().contains("**Non-Goals:**\n- a\n- b\n", "Nothing\n", "**Pros:**\n- cheap\n",
                "**Cons:**\n- no cache\n");
    }

    @Test
    void everyKindOfValueCanBeJson() {
        Run run = Run.of("set", markdown,
                "/problemStatement={\"description\": \"all new\"}",
                "/architecture/overview/diagram={\"language\": \"text\", \"code\": \"a -> b\"}",
                "/architecture/components/-={\"name\": \"C\", \"purpose\": \"store\"}",
                "/architecture/components/0/interfaceCode={ not json }",
                "/implementationGuidance/phases/0/tasks/0={\"text\": \"Plan\", \"done\": true}",
                "/metadata/related=[{\"text\": \"A\", \"target\": \"a.md\"}]",
                "/metadata/otherFields/-={\"name\": \"Owner\", \"value\": \"Ann\"}",
                "/customSections/-={\"title\": \"More\", \"level\": 2, \"content\": \"text\"}");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(markdown).content().contains("\nall new\n", "```text\na -> b\n```", "**Purpose:** store\n",
                "```\n{ not json }\n```", "- [x] Plan\n", "**Related**: [A](a.md)\n", "**Owner**: Ann\n", "## More\n\ntext\n");
    }

    @Test
    void jsonIsOneValue() {
        Run run = Run.of("set", markdown, "/problemStatement/goals=[\"a\"], \"nonGoals\": [\"b\"]");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the text is no JSON object or array; goals is a list");
        assertThat(markdown).hasContent(Documents.MARKDOWN);
    }

    @Test
    void saysWhatIsWrongWithJson() {
        Run run = Run.of("set", markdown, "/alternativesConsidered/alternatives/-={\"nmae\": \"Nothing\"}");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("/alternativesConsidered/alternatives/-: ", "nmae", "-/name").doesNotContain("Exception");
    }

    @Test
    void standardInputToStandardOutput() {
        Run run = Run.withInput(Documents.YAML, "set", "-", "--from", "yaml", "/title=T");
        assertThat(run).isEqualTo(new Run(0, Documents.YAML.replace("Кэш 🚀", "T"), ""));
    }

    @Test
    void keepsLineEndsAndByteOrderMark() throws IOException {
        String text = "\uFEFF" + Documents.MARKDOWN.replace("\n", "\r\n");
        Files.writeString(markdown, text);
        assertThat(Run.of("set", markdown, "/metadata/status=Planning").exit()).isZero();
        assertThat(Files.readString(markdown)).isEqualTo(text.replace("Draft", "Planning"));
    }

    @Test
    void whatWouldBreakOutIsRejected() {
        Run run = Run.of("set", markdown, "/problemStatement/description=## Appendix");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("cache.md", "error: ", " at /problemStatement/description");
        assertThat(markdown).hasContent(Documents.MARKDOWN);
    }

    @Test
    void aBadDocumentIsReported() throws IOException {
        Path bad = Documents.write(dir.resolve("bad.yaml"), Documents.BAD_YAML);
        Run run = Run.of("set", bad, "/title=T");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("bad.yaml:2:1: error: ");
        assertThat(bad).hasContent(Documents.BAD_YAML);
    }

    @Test
    void wrongUsage() {
        assertThat(Run.of("set", markdown, "/title").err()).contains("\"/title\" has no \"=\"");
        assertThat(Run.of("set", markdown).err()).contains("POINTER=VALUE");
        assertThat(Run.of("set", "/title=T").err()).contains("there is no file to change");
        assertThat(Run.of("set", markdown, "title=T").err()).contains("a pointer begins with /: /title=T");
        assertThat(Run.of("set", dir, "/title=T").err()).contains("is a folder");
        assertThat(Run.of("set", dir.resolve("x.md"), "/title=T").err()).contains("no such file");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(dir.resolve("link.md"), markdown.getFileName());
        assertThat(Run.of("set", link, "/title=T").exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(markdown).content().startsWith("# T\n");
    }
}
