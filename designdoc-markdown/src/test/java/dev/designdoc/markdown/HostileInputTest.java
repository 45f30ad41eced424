package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.support.Pointer;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DesignPrinciples;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Principle;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to overflow a stack or to take forever. The time limit guards against hangs; it is no speed test. */
@Tag("generated")
class HostileInputTest {

    private static final long STACK = 1 << 20;
    private static final long LIMIT_MILLIS = 60_000;

    private static final String ITEMS = "## Design Principles\n\n1. ";
    private static final String LINKS = "## Cross-References\n\n**Issues/Discussions:**\n- ";
    private static final String FILES = "## Implementation Guidance\n\n### File Organization\n\n**New Files:**\n- ";
    private static final String REVIEWERS = "## Review Notes\n\n**Reviewed By:** ";
    private static final String FIELDS = "# T\n\n> **Status**: Draft\n> **Related**: ";

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    static List<Arguments> texts() {
        List<Arguments> texts = new ArrayList<>();
        add(texts, "nested quotes", "> ".repeat(20_000) + "a\n");
        add(texts, "quote markers", ">".repeat(100_000));
        add(texts, "quotes, one deeper in each line", deeper("> ", "", 400));
        add(texts, "nested lists on one line", "- ".repeat(20_000) + "a\n");
        add(texts, "nested ordered lists on one line", "1. ".repeat(20_000) + "a\n");
        add(texts, "lists, one deeper in each line", "## Problem Statement\n\n**Goals:**\n" + deeper("  ", "- a", 1_000));
        add(texts, "lists in quotes", "> - ".repeat(5_000) + "a");
        add(texts, "one line", "a".repeat(1_000_000));
        add(texts, "one line of words", "amber ".repeat(200_000));
        add(texts, "front matter of brackets", "---\na: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n---\n\n# T\n");
        add(texts, "front matter of open brackets", "---\na: " + "[{".repeat(50_000) + "\n---\n\n# T\n");
        add(texts, "one title", "# " + "a b ".repeat(250_000));
        add(texts, "one heading of hashes", "## a " + "#".repeat(1_000_000));
        add(texts, "one long item", ITEMS + "amber ".repeat(200_000));
        add(texts, "one heading of prefixes", "## Alternatives Considered\n\n### " + "Alternative 1: ".repeat(60_000));
        add(texts, "custom sections", "## A\n".repeat(100_000));
        add(texts, "custom sections of other names", numbered("## A%\n\na\n\n", 20_000));
        add(texts, "sections that are parts", "## Goals\n\n- a\n\n".repeat(20_000));
        add(texts, "phases in sections", numbered("## Phase %: a\n\n- [ ] b\n\n", 20_000));
        add(texts, "appendices", "## Appendix\n\n" + numbered("### Appendix %: a\n\nb\n\n", 1_000));
        add(texts, "other fields", "# T\n\n> **Status**: a\n" + numbered("> **A%**: b\n", 20_000));
        add(texts, "related", FIELDS + numbered("[a%](b), ", 20_000) + "a\n");
        add(texts, "dated reviewers", REVIEWERS + numbered("A% / 2026-01-02, B, 2026-01-02, ", 10_000) + "C\n");
        add(texts, "points of one item", ITEMS + "**a**\n" + "   - b\n".repeat(20_000));
        add(texts, "spaces in a heading", "## a" + " ".repeat(200_000) + "b, c\n");
        add(texts, "the same section again and again", "## Appendix\n".repeat(50_000));
        add(texts, "level-one headings", "# A\n".repeat(100_000));
        add(texts, "empty headings", "##\n".repeat(100_000));
        add(texts, "headings of entries", "## Alternatives Considered\n" + "### Option A: b\n".repeat(50_000));
        add(texts, "headings below a section", "## Architecture\n" + "### A\n#### B\n".repeat(50_000));
        add(texts, "the same slot again and again", "## Architecture\n" + "### Components\n".repeat(50_000));
        add(texts, "setext headings", "a\n-\n".repeat(50_000));
        add(texts, "labels", "## Problem Statement\n" + "**Goals:**\n".repeat(100_000));
        add(texts, "labels with blank lines", "## Problem Statement\n\n" + "**Goals:**\n\n".repeat(50_000));
        add(texts, "labels with text", "## Problem Statement\n\n" + "**Goals:** a\n\n".repeat(50_000));
        add(texts, "labels and lists", "## Problem Statement\n\n" + "**Goals:**\n- a\n\n".repeat(30_000));
        add(texts, "labels of entries", "## Implementation Guidance\n\n" + "**Phase 1: a**\n- [ ] b\n\n".repeat(20_000));
        add(texts, "labels in lists", "## Problem Statement\n\n" + "- **Goals:** a\n\n<!-- -->\n\n".repeat(10_000));
        add(texts, "one list of labels", "## Problem Statement\n\n" + "- **Goals:** a\n".repeat(50_000));
        add(texts, "list items", "## Problem Statement\n\n**Goals:**\n" + "- a\n".repeat(100_000));
        add(texts, "records", "## Design Principles\n\n" + "1. **a**: b\n   - c\n".repeat(30_000));
        add(texts, "empty items", "## Problem Statement\n\n**Goals:**\n" + "-\n".repeat(100_000));
        add(texts, "lists", "## Problem Statement\n\n**Goals:**\n" + "- a\n\n* b\n\n".repeat(20_000));
        add(texts, "fields", "# T\n\n" + "> **Status**: a\n".repeat(50_000));
        add(texts, "fields with lines between", "# T\n\n" + "> **A**: a\n>\n".repeat(50_000) + "> **Status**: a\n");
        add(texts, "lines of one field", "# T\n\n> **Status**: a\n" + "> b\n".repeat(50_000));
        add(texts, "rows", "| Status | b |\n|---|---|\n" + "| a | b |\n".repeat(50_000));
        add(texts, "front matter", "---\n" + "a: b\n".repeat(50_000) + "---\n");
        add(texts, "front matter lists", "---\nrelated:\n" + "  - a\n".repeat(50_000) + "---\n");
        add(texts, "open front matter", "---\n" + "a: b\n".repeat(50_000));
        add(texts, "thematic breaks", "---\n".repeat(50_000));
        add(texts, "introductions", "# T\n\n" + "a\n\n".repeat(100_000));
        add(texts, "html blocks", "<div>\n\n".repeat(50_000));
        add(texts, "open comment", "<!--" + "a\n".repeat(100_000));
        add(texts, "open fences in items", "## Problem Statement\n\n**Goals:**\n" + "- ```\n".repeat(50_000));
        add(texts, "definitions", "[a]: b\n".repeat(50_000));
        for (String line : List.of(
                "[".repeat(20_000), "]".repeat(20_000), "[a](".repeat(20_000), "[a](b ".repeat(20_000), "![[]()".repeat(20_000),
                "[a](b)".repeat(20_000), "[a][b]".repeat(20_000), "`".repeat(50_000), "` ``".repeat(20_000), ticks(600),
                "*".repeat(50_000), "** ".repeat(20_000), "**a".repeat(20_000), "a**".repeat(20_000), "__a__".repeat(20_000),
                "<".repeat(50_000), "<a ".repeat(20_000), "</".repeat(20_000), "\\".repeat(50_001), "(".repeat(50_000),
                "[a]((".repeat(20_000), "[a](<b".repeat(20_000), "[a](b \"".repeat(20_000), " - ".repeat(20_000),
                "a, ".repeat(20_000), "a/2, ".repeat(20_000), "/2".repeat(20_000), ":".repeat(50_000), "`a` - ".repeat(20_000),
                "[a`".repeat(20_000), "[`".repeat(10_000) + "]`".repeat(10_000), "**[**](".repeat(10_000))) {
            String name = Shrink.quote(line.substring(0, 10)) + "…";
            add(texts, "item of " + name, ITEMS + line + "\n");
            add(texts, "bold item of " + name, ITEMS + "**" + line + "** - a\n   - We chose " + line + "\n");
            add(texts, "link of " + name, LINKS + line + "\n- [a](b) - " + line + "\n");
            add(texts, "file of " + name, FILES + line + "\n- `a` - " + line + "\n");
            add(texts, "reviewers of " + name, REVIEWERS + line + "\n");
            add(texts, "fields of " + name, FIELDS + line + "\n");
            add(texts, "label of " + name, "## Problem Statement\n\n" + line + "\n\n**Goals:** " + line + "\n");
        }
        return texts;
    }

    private static void add(List<Arguments> texts, String name, String text) {
        texts.add(Arguments.of(name, text));
    }

    /** A text again and again, with the number of the time for its percent sign. */
    private static String numbered(String text, int times) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < times; i++) {
            out.append(text.replace("%", Integer.toString(i)));
        }
        return out.toString();
    }

    private static String deeper(String indent, String line, int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append(indent.repeat(line.isEmpty() ? i + 1 : i)).append(line).append(line.isEmpty() ? "a\n" : "\n");
        }
        return out.toString();
    }

    private static String ticks(int longest) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < longest; i++) {
            out.append("`".repeat(i)).append('a');
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isReadAndWritten(String name, String text) {
        inTime(() -> {
            Decoded<DesignDoc> read = codec.decode(text);
            DesignDoc doc = read.value();
            read.diagnostics();
            Pointer.texts(doc).keySet().forEach(read::locate);
            String written = codec.encode(doc);
            assertThat(codec.decode(written).value()).as(name).isEqualTo(doc);
        });
    }

    @Test
    void manyOtherFieldsComeChangeAndGo() {
        String text = "# T\n\n> **Status**: a\n" + numbered("> **A%**: b\n", 20_000);
        inTime(() -> {
            DesignDoc doc = codec.decode(text).value();
            for (Metadata changed : List.of(
                    doc.metadata().withStatus(Status.of("b")),
                    doc.metadata().withOtherFields(),
                    doc.metadata().withOtherFields(doc.metadata().otherFields().subList(0, 10_000)))) {
                DesignDoc wanted = doc.withMetadata(changed);
                assertThat(codec.decode(codec.update(text, wanted)).value()).isEqualTo(wanted);
            }
        });
    }

    static List<Arguments> values() {
        List<Arguments> values = new ArrayList<>();
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add("a" + i);
        }
        value(values, "many goals", doc -> doc.withProblemStatement(ProblemStatement.builder().goals(many).build()));
        value(values, "goals that break out", doc -> doc.withProblemStatement(
                ProblemStatement.builder().goals(many.subList(0, 500)).description("## A").build()));
        value(values, "500 texts of which one breaks out", doc -> doc.withDesignPrinciples(DesignPrinciples.builder()
                .principles(many.subList(0, 500).stream().map(n -> Principle.builder().name(n + ".").build()).toList())
                .extras(List.of(Extra.after("principles", "# A")))
                .build()));
        value(values, "many custom sections", doc -> doc.withCustomSections(
                many.stream().map(n -> CustomSection.builder().title(n).build()).toList()));
        value(values, "many extras", doc -> doc.withProblemStatement(ProblemStatement.builder()
                .extras(many.stream().map(n -> Extra.after("goals", n)).toList())
                .build()));
        for (String hostile : List.of("[".repeat(20_000), "`".repeat(20_000), "*".repeat(20_000), "> ".repeat(20_000) + "a",
                "- ".repeat(20_000) + "a", "<".repeat(20_000), ticks(200))) {
            String name = Shrink.quote(hostile.substring(0, 6)) + "…";
            value(values, "title " + name, doc -> doc.withTitle(hostile));
            value(values, "text " + name, doc -> doc.withIntroduction(hostile));
            value(values, "goal " + name, doc -> doc.withProblemStatement(ProblemStatement.builder().addGoals(hostile).build()));
            value(values, "principle " + name, doc -> doc.withDesignPrinciples(DesignPrinciples.builder()
                    .addPrinciples(Principle.builder().name(hostile).summary(hostile).addPoints(hostile).build())
                    .build()));
        }
        return values;
    }

    private static void value(List<Arguments> values, String name, UnaryOperator<DesignDoc> change) {
        values.add(Arguments.of(name, change.apply(DesignDoc.builder().title("T").build())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void isWrittenOrRejected(String name, DesignDoc doc) {
        inTime(() -> {
            try {
                String written = codec.encode(doc);
                assertThat(codec.decode(written).value()).as(name).isEqualTo(doc);
            } catch (EncodeException e) {
                assertThat(e.diagnostics()).isNotEmpty();
            }
        });
    }

    @Test
    void deeplyNestedContentKeepsItsWords() {
        String text = "## Problem Statement\n\n" + "> ".repeat(20_000) + "amber\n\n" + "- ".repeat(20_000) + "basalt\n";
        inTime(() -> assertThat(codec.decode(text).value().toString()).contains("amber").contains("basalt"));
    }

    /** Runs on a thread with the stack that Java gives by default, whatever the build was told. */
    private static void inTime(Runnable run) {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        run.run();
                    } catch (Throwable e) {
                        thrown.set(e);
                    }
                },
                "hostile",
                STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(LIMIT_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thread.isAlive()) {
            StringBuilder where = new StringBuilder();
            for (StackTraceElement element : thread.getStackTrace()) {
                where.append("\n  at ").append(element);
            }
            fail("still running after " + LIMIT_MILLIS / 1000 + " s" + where);
        }
        Throwable t = thrown.get();
        if (t != null) {
            String message = String.valueOf(t);
            StringBuilder where = new StringBuilder(message.substring(0, Math.min(message.length(), 500)));
            for (int i = 0; i < Math.min(15, t.getStackTrace().length); i++) {
                where.append("\n  at ").append(t.getStackTrace()[i]);
            }
            fail(where.toString());
        }
    }
}
