package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.markdown.Outline.Link;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Status;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIndexTest {

    private static final Path DOCS = Path.of("docs");
    private static final DocumentIndex SMALL = DocumentIndex.of(List.of(entry("docs/a.md", "A")), DOCS);
    private static final String ROW = "| [A](a.md) |  |  |  |\n";

    private static DocumentIndex.Entry entry(String file, String title) {
        return new DocumentIndex.Entry(Path.of(file), DesignDoc.builder().title(title).build());
    }

    @Test
    void rowsStandInTheOrderOfTheirPaths() {
        DesignDoc doc = DesignDoc.builder()
                .title("Cache")
                .metadata(Metadata.builder()
                        .status(Status.of("✅ Implemented (see [x](y.md))"))
                        .created(DocDate.of("2026-01-31"))
                        .lastUpdated(DocDate.of("June 1, 2026"))
                        .build())
                .build();
        DocumentIndex.Entry full = new DocumentIndex.Entry(Path.of("docs/a.md"), doc);
        DocumentIndex index = DocumentIndex.of(List.of(entry("docs/b/z.yaml", "Z"), full, entry("c.md", "")), DOCS);
        assertThat(index.table()).isEqualTo("""
                | Document | Status | Created | Last Updated |
                | --- | --- | --- | --- |
                | [c.md](../c.md) |  |  |  |
                | [Cache](a.md) | ✅ Implemented (see x) | 2026-01-31 | June 1, 2026 |
                | [Z](b/z.yaml) |  |  |  |
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a b.md", "a (1).md", "a)b(.md", "100%.md", "a#b?.md", "é日本.md", "a|b.md", "<a>.md", "a&amp;.md", "a:b.md", "[a](b).md",
        "a*b*_c_`d`.md", "a\\b.md", "deep er/a.md", "🚀.md",
    })
    void linksLeadToTheFile(String name) {
        String table = DocumentIndex.of(List.of(entry("docs/" + name, "T")), DOCS).table();
        List<Link> links = MarkdownText.outline(table.lines().skip(2).findFirst().orElseThrow()).links();
        assertThat(links).hasSize(1);
        assertThat(links.get(0).text()).isEqualTo("T");
        assertThat(links.get(0).target()).doesNotContain(" ", "(", ")", ":", "|");
        assertThat(URLDecoder.decode(links.get(0).target(), StandardCharsets.UTF_8)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Plain", "A | B", "[Link](x.md) in it", "a ] b [ c", "`code` and *more*", "half ` open", "<!-- /designdoc-index -->x",
        "a \\| b", "![image](x.png) y", "&amp; &", "snake_case", "<b>bold</b> [x][y]", "https://example.org/a?b", "a\u001b[31mb",
        "1. [x]", "C# [#]",
    })
    void titlesAreTheTextOfTheirLink(String title) {
        String table = DocumentIndex.of(List.of(entry("docs/a.md", title)), DOCS).table();
        String row = table.lines().skip(2).findFirst().orElseThrow();
        assertThat(table.lines()).hasSize(3);
        assertThat(row).matches("\\| \\[([^|]|\\\\\\|)*]\\(a\\.md\\) \\|  \\|  \\|  \\|").doesNotContain("\u001b");
        String cell = row.substring(2, row.length() - " |  |  |  |".length()).replace("\\|", "|");
        List<Link> links = MarkdownText.outline(cell).links();
        assertThat(links).extracting(Link::target).containsExactly("a.md");
        assertThat(MarkdownText.plain(cell)).isEqualTo(MarkdownText.plain("# " + title.replace('\u001b', ' ') + " #"));
    }

    @Test
    void onlyWhatStandsBetweenTheMarksChanges() {
        String page = "# Ours\n\ntext\n\n<!-- designdoc-index -->\nold\n\n| x |\n<!-- /designdoc-index -->\n\nmore\n";
        String updated = SMALL.update(page).orElseThrow();
        assertThat(updated).isEqualTo("# Ours\n\ntext\n\n" + SMALL.page() + "\nmore\n");
        assertThat(SMALL.update(updated)).contains(updated);
        assertThat(SMALL.update(SMALL.page())).contains(SMALL.page());
    }

    @Test
    void oneMarkIsEnoughToBegin() {
        assertThat(SMALL.update("a\n<!-- designdoc-index -->\nb\n")).contains("a\n" + SMALL.page() + "b\n");
        assertThat(SMALL.update("<!--designdoc-index-->")).contains("<!--designdoc-index-->\n" + SMALL.page().substring(25));
        assertThat(SMALL.update("<!-- designdoc-index -->\nb\n<!-- designdoc-index -->\nc"))
                .contains("<!-- designdoc-index -->\n" + SMALL.table() + "<!-- designdoc-index -->\nc");
    }

    @Test
    void lineEndsAreThoseOfThePage() {
        String page = "a\r\n<!-- designdoc-index -->\r\n<!-- /designdoc-index -->\r\nb";
        assertThat(SMALL.update(page).orElseThrow())
                .doesNotContainPattern("[^\r]\n")
                .contains(ROW.replace("\n", "\r\n"))
                .endsWith("\r\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "# Page\n", "```\n<!-- designdoc-index -->\n```\n", "    <!-- designdoc-index -->\n",
        "a <!-- designdoc-index --> b\n", "<!-- /designdoc-index -->\n",
    })
    void aPageWithoutMarksIsLeft(String page) {
        assertThat(SMALL.update(page)).isEmpty();
    }
}
