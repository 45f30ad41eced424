package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Leaves;
import dev.designdoc.internal.shape.Leaves.Leaf;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.model.DesignDoc;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws hold of every beginning and end of an example, and of every example of the specifications. */
@Tag("generated")
class PiecesTest {

    /** How many beginnings and ends of each document are cut within lines. */
    private static final int CUTS = 50;

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    /** The frozen ones of older versions are much the same. */
    static List<Path> documents() {
        return Project.examples().stream().filter(document -> !document.toString().contains("v1")).toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void cutBetweenLines(Path document) {
        String text = Project.read(document);
        int cuts = 0;
        for (int cut = 0; cut >= 0; cut = text.indexOf('\n', cut) + 1 == 0 ? -1 : text.indexOf('\n', cut) + 1) {
            // Both sides of each would take as long as all other tests of this module together.
            if (cuts++ % 2 == 0) {
                checkBefore(document, text, cut);
            } else {
                checkAfter(document, text, cut);
            }
        }
        assertThat(cuts).isGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void cutWithinLines(Path document) {
        String text = Project.read(document);
        Random random = new Random(text.length());
        for (int i = 0; i < CUTS; i++) {
            int cut = random.nextInt(text.length());
            checkBefore(document, text, cut);
            checkAfter(document, text, cut);
        }
    }

    private static void checkBefore(Path document, String text, int cut) {
        check(document.getFileName() + " up to " + cut, text.substring(0, cut));
    }

    private static void checkAfter(Path document, String text, int cut) {
        check(document.getFileName() + " from " + cut, text.substring(cut));
    }

    @Test
    void examplesOfCommonMark() {
        examples(TestResources.getSpec());
    }

    @Test
    void examplesOfGitHub() {
        examples(TestResources.getGfmSpec());
    }

    private static void examples(URL specification) {
        List<String> examples = ExampleReader.readExampleSources(specification);
        assertThat(examples).hasSizeGreaterThan(600);
        for (String example : examples) {
            check("the example", example);
            check("the example in the head", "# T\n\n**Status:** Draft\n" + example + "\n## Goals\n\n- a\n");
            check("the example under a label",
                    "# T\n\n## Problem Statement\n\n**Goals:**\n" + example + "\n**Non-Goals:**\n- a\n");
            check("the example in an item", "## Design Principles\n\n1. **a**\n   - " + example.replace("\n", "\n     "));
            check("the example in a task", "## Phase 1: a\n\n- [ ] " + example.replace("\n", "\n  "));
        }
    }

    private static void check(String what, String text) {
        if (problem(text) != null) {
            String small = Shrink.text(text, t -> problem(t) != null);
            fail(what + ": " + problem(small) + "\n--- smallest text: " + Shrink.quote(small) + "\n" + small);
        }
    }

    /** The law that a text breaks, or null. */
    private static @Nullable String problem(String text) {
        try {
            Decoded<DesignDoc> read = CODEC.decode(text);
            DesignDoc value = read.value();
            String formatted = CODEC.format(text);
            return !read.update(value).equals(text) ? "GetPut: " + read.update(value)
                    : !CODEC.decode(CODEC.encode(value)).value().equals(value) ? "CreateGet: " + CODEC.encode(value)
                    : !CODEC.decode(formatted).value().equals(value) ? "format changes the value: " + formatted
                    : !CODEC.format(formatted).equals(formatted) ? "format, again: " + CODEC.format(formatted)
                    : elsewhere(read, text);
        } catch (RuntimeException | StackOverflowError e) {
            return "thrown: " + e;
        }
    }

    /** What is said to stand, or to be wrong, where the text has no such place; or null. */
    private static @Nullable String elsewhere(Decoded<DesignDoc> read, String text) {
        for (Leaf leaf : Leaves.of(Shapes.of(DesignDoc.class), read.value()).values()) {
            SourceRange range = read.locate(leaf.path()).orElse(null);
            if (range != null && !isOf(range, text)) {
                return "locate " + leaf.path() + ": " + range;
            }
        }
        return read.diagnostics().stream()
                .filter(d -> d.range().isPresent() && !isOf(d.range().get(), text))
                .map(d -> "diagnostics: " + d)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(SourceRange range, String text) {
        return range.startOffset() >= 0 && range.startOffset() <= range.endOffset() && range.endOffset() <= text.length()
                && SourceRange.of(text, range.startOffset(), range.endOffset()).equals(range);
    }
}
