package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.ProblemStatement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    private static final Outline NOTHING = new Outline(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = false, value = {
        "**Fast** on [every *phone*](p.md \"t\")!~Fast on every phone!",
        "a `b  c` &amp; \\* d~a b  c & * d",
        "![alt](i.png) <https://x.org> <b>bold</b>~alt https://x.org bold",
        "a|b~a b",
        "# H||p1|p2||> q||- x|- y||<!-- -->||    code~H||p1 p2||q||x|y||code",
        "- x||- y~x||y",
        "```rust|fn f();|```~fn f();",
        "a  |b~a|b",
        "<!-- gone -->||[d]: x~''",
    })
    void plainTextIsWhatARendererShows(String markdown, String plain) {
        assertThat(MarkdownText.plain(markdown.replace('|', '\n'))).isEqualTo(plain.replace('|', '\n'));
    }

    @Test
    void aParagraphOfTenThousandMarksSaysThemAndTheOthersAreRead() {
        String crowd = "*a _b_ [".repeat(5000).strip();
        String text = "# T\n\n[x](a.md)\n\n" + crowd + "\n\n## *B*\n\n[y](b_c_d.md)\n";
        assertThat(MarkdownText.plain(text)).isEqualTo("T\n\nx\n\n" + crowd + "\n\nB\n\ny");
        Outline outline = MarkdownText.outline(text);
        assertThat(outline.links()).extracting(Outline.Link::target).containsExactly("a.md", "b_c_d.md");
        assertThat(outline.links().get(1).range().startOffset()).isEqualTo(text.indexOf("[y]"));
        assertThat(outline.headings()).extracting(Outline.Heading::text).containsExactly("T", "B");
    }

    @Test
    void tenThousandMarksInATextThatPeopleWriteAreMarks() {
        String cells = "| [a](a.md) | snake_case_name | `x_y` |\n".repeat(6000);
        assertThat(MarkdownText.outline(cells).links()).hasSize(6000);
        String stars = "*a*\n\n".repeat(20_000);
        assertThat(MarkdownText.plain(stars)).doesNotContain("*");
        String escaped = MarkdownText.escape("*".repeat(20_000));
        assertThat(MarkdownText.plain(escaped)).isEqualTo("*".repeat(20_000));
    }

    private static List<String> anchors(String markdown) {
        return MarkdownText.outline(markdown).headings().stream().map(Outline.Heading::anchor).toList();
    }

    /** What GitHub makes of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Data Flow ~ data-flow",
        "What's new? (v1.2) ~ whats-new-v12",
        "`Codec<T>` & friends ~ codect--friends",
        "C++ / C# ~ c--c",
        "snake_case and kebab-case ~ snake_case-and-kebab-case",
        "🚀 Launch ~ -launch",
        "Größe und ÉTÉ ~ größe-und-été",
        "日本語 の 見出し ~ 日本語-の-見出し",
        "a  b ~ a--b",
        "**Bold** _and_ [link](x.md) ~ bold-and-link",
        "1. Goals ~ 1-goals",
        "a — b ~ a--b",
        "⚠️ Risks ~ ️-risks",
        "Ünï̈ ~ ünï̈",
        "½ price, ² ~ -price-",
    })
    void anchorsAreThoseOfGitHub(String heading, String anchor) {
        assertThat(anchors("## " + heading)).containsExactly(anchor);
    }

    @Test
    void anchorsOfOneNameAreNumbered() {
        assertThat(anchors("# A\n## a\n## A!\n## a-1\n## A\n## a 1\n"))
                .containsExactly("a", "a-1", "a-2", "a-1-1", "a-3", "a-1-2");
        assertThat(anchors("# !\n# ?\n")).containsExactly("", "-1");
        assertThat(anchors("two\nlines\n===\n")).containsExactly("twolines");
    }

    @Test
    void headingsWhereverTheyStand() {
        String front = "\uFEFF---\ntitle: x\n---\n\n";
        String text = front + "# One\r\n\r\n> ## Two *words*\n\n- ### Three\n\nFour\n----\n\n```\n# none\n```\n";
        Outline outline = MarkdownText.outline(text);
        assertThat(outline.headings()).extracting(Outline.Heading::level).containsExactly(1, 2, 3, 2);
        assertThat(outline.headings()).extracting(Outline.Heading::text).containsExactly("One", "Two words", "Three", "Four");
        assertThat(outline.headings()).extracting(h -> text.substring(h.range().startOffset(), h.range().endOffset()))
                .containsExactly("# One", "## Two *words*", "### Three", "Four\n----");
        assertThat(outline.headings().get(1).range().startLine()).isEqualTo(7);
        assertThat(outline.headings().get(1).range().startColumn()).isEqualTo(3);
    }

    @Test
    void linksWithTheirPlaces() {
        String links = "See [*the* spec](<a b.md> \"T\"), ![pic](p.png), <https://x.org> and\n";
        String text = links + "> [ref][r] [r] [none].\n\n[r]: r.md 'R'\n[r]: no\n";
        Outline outline = MarkdownText.outline(text);
        assertThat(outline.links()).extracting(Outline.Link::text)
                .containsExactly("the spec", "pic", "https://x.org", "ref", "r");
        assertThat(outline.links()).extracting(Outline.Link::target)
                .containsExactly("a b.md", "p.png", "https://x.org", "r.md", "r.md");
        assertThat(outline.links()).extracting(Outline.Link::title).containsExactly(
                Optional.of("T"), Optional.empty(), Optional.empty(), Optional.of("R"), Optional.of("R"));
        assertThat(outline.links()).extracting(Outline.Link::isImage).containsExactly(false, true, false, false, false);
        assertThat(outline.links()).extracting(l -> text.substring(l.range().startOffset(), l.range().endOffset()))
                .containsExactly("[*the* spec](<a b.md> \"T\")", "![pic](p.png)", "<https://x.org>", "[ref][r]", "[r]");
        assertThat(outline.definitions()).extracting(Outline.Definition::target).containsExactly("r.md", "no");
        assertThat(outline.definitions()).extracting(Outline.Definition::label).containsExactly("r", "r");
        assertThat(outline.definitions().get(1).range().startLine()).isEqualTo(5);
    }

    @Test
    void codeBlocks() {
        String text = "```rust ignore\nfn f();\n```\n\n    indented\n\n- ~~~\n  in a list\n  ~~~\n";
        Outline outline = MarkdownText.outline(text);
        assertThat(outline.codeBlocks()).extracting(Outline.Code::code)
                .containsExactly("fn f();\n", "indented\n", "in a list\n");
        assertThat(outline.codeBlocks()).extracting(Outline.Code::language)
                .containsExactly(Optional.of("rust ignore"), Optional.empty(), Optional.empty());
        assertThat(outline.codeBlocks().get(0).range().endLine()).isEqualTo(3);
    }

    private static List<String> at(String text, List<SourceRange> ranges) {
        return ranges.stream().map(r -> text.substring(r.startOffset(), r.endOffset())).toList();
    }

    @Test
    void referencesThatLeadNowhere() {
        String text = """
                ---
                a: b
                ---
                [a *b*][C], [d][], [plan], [spec][], `[e][f]`, note[^1], [note][^2] and [x][
                y]

                > [^2]: A note

                ```
                [g][h]
                ```

                [spec]: spec.md
                """;
        List<Outline.Unresolved> unresolved = MarkdownText.outline(text).unresolved();
        assertThat(unresolved).extracting(Outline.Unresolved::label).containsExactly("C", "d", "^1", "\ny");
        assertThat(at(text, unresolved.stream().map(Outline.Unresolved::range).toList()))
                .containsExactly("[a *b*][C]", "[d][]", "[^1]", "[x][\ny]");
        assertThat(unresolved.get(0).range().startLine()).isEqualTo(4);
    }

    @Test
    void labels() {
        String text = """
                **Pro's:**
                - **Fast**: yes

                No **label:** here, **nor**

                **Bold**

                > **A `b`**:
                """;
        List<Outline.Label> labels = MarkdownText.outline(text).labels();
        assertThat(labels).extracting(Outline.Label::name).containsExactly("Pro's", "Fast", "A b");
        assertThat(labels).extracting(Outline.Label::isAlone).containsExactly(true, false, true);
        assertThat(at(text, labels.stream().map(Outline.Label::range).toList()))
                .containsExactly("Pro's", "Fast", "A `b`");
    }

    @Test
    void commentsAndAnchorsOfHtml() {
        String text = """
                <!-- one -->

                Text <!--two--> <a id="top"></a>

                <div
                  name='x'>
                <!-- three
                -->
                </div>

                    <!-- code -->

                <!-- open""";
        Outline outline = MarkdownText.outline(text);
        assertThat(outline.comments()).extracting(Outline.Comment::text).containsExactly(" one ", "two", " three\n", " open");
        assertThat(at(text, outline.comments().stream().map(Outline.Comment::range).toList()))
                .containsExactly("<!-- one -->", "<!--two-->", "<!-- three\n-->", "<!-- open");
        assertThat(outline.anchors()).containsExactly("top", "x");
    }

    @Test
    void nothingStandsInNothing() {
        assertThat(MarkdownText.outline("")).isEqualTo(NOTHING);
        assertThat(MarkdownText.outline("---\na: b\n---")).isEqualTo(NOTHING);
        assertThat(MarkdownText.plain("")).isEmpty();
    }

    @Test
    void deepTextsAreReadAsWell() {
        String deep = "*a **b ".repeat(20_000) + "c" + "** *".repeat(20_000);
        assertThat(MarkdownText.plain(deep)).contains("c");
        assertThat(MarkdownText.outline("> ".repeat(20_000) + "# x").headings()).isEmpty();
        assertThat(MarkdownText.outline("[".repeat(9_000) + "a" + "](b)".repeat(9_000)).links()).hasSize(1);
        assertThat(MarkdownText.outline("[".repeat(20_000) + "a" + "](b)".repeat(20_000)).links()).isEmpty();
    }

    @Test
    void linksLeadToDefinitionsElsewhere() {
        DesignDoc doc = DesignDoc.builder()
                .problemStatement(ProblemStatement.builder()
                        .addGoals("Keep to the [spec], see [the *draft*][Draft] and [none]")
                        .addExtras(Extra.after("goals", "[draft]: draft.md \"The draft\""))
                        .build())
                .addCustomSections(CustomSection.builder()
                        .title("Links").level(2)
                        .content("```\n[none]: code\n```\n\n[SPEC]: https://example.org/spec\n[draft]: later.md")
                        .build())
                .build();
        String goal = doc.goals().get(0);
        List<Outline.Link> links = MarkdownText.links(goal, doc);
        assertThat(links).extracting(Outline.Link::target).containsExactly("https://example.org/spec", "draft.md");
        assertThat(links).extracting(Outline.Link::text).containsExactly("spec", "the draft");
        assertThat(links).extracting(l -> goal.substring(l.range().startOffset(), l.range().endOffset()))
                .containsExactly("[spec]", "[the *draft*][Draft]");
        assertThat(MarkdownText.links("![spec] [spec]: no\n\n[spec]: own.md", doc).get(0).target()).isEqualTo("own.md");
        assertThat(MarkdownText.links("![spec]", doc).get(0).isImage()).isTrue();
        assertThat(MarkdownText.links("[draft]", doc.problemStatement().orElseThrow())).hasSize(1);
        assertThat(MarkdownText.outline(goal).links()).isEmpty();
    }
}
