package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits of a head that holds several things at once. */
class HeadEditTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    /** What heads are made of: fields in every form, and what stands between them. */
    private static final List<String> LINES = List.of(
            "# T", "# U", "## Status", "## Status: Done", "## Date", "## Date: today", "## Goals", "## 1. State:", "---", "",
            "Text.", "**Status:** Draft", "**Status**: A | **Owner:** B", "> **Status**: Q", "> **Created**: 2026",
            "> **Owner**: O", ">", "> prose", "- Status: L", "- **Created:** 1", "- **Related:**", "  - a.md", "  - b, c",
            "- x", "| Status | Created |", "|---|---|", "| a | b |", "| Field | Value |", "| Owner | Ann |", "Status: plain",
            "Date: 2026", "_Owner_: me", "**Status: V**", "<!-- c -->", "**Created:** d <!-- x, **Owner:** y -->",
            "**Related:** [A](a), b", "* **Status**: s", "1. Date: n", "  continued", "Status: Draft\\", "**Owner:** o<br>",
            "### Sub", "**Status:**", "- Status:", "> **Related**:", "> - a, b", "`**Status:** code`",
            "**Team:** t; **Updated:** u");
    private static final List<String> KEYS = List.of(
            "status: d", "status:", "created: 2026", "related: [a, b]", "related:", "  - a", "  - b: c", "title: TT",
            "owner: x", "tags: [t]", "# c", "date: \"q\"", "status: {a}", "bad line", "last_updated: 'a' # c");

    @Test
    @Tag("generated")
    void whatIsReadOfAnyHeadCanBeWrittenAndStaysAsItIs() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>();
            if (random.nextInt(3) == 0) {
                lines.add("---");
                some(KEYS, random.nextInt(5), random, lines);
                lines.add("---");
            }
            for (int i = 1 + random.nextInt(9); i > 0; i--) {
                some(LINES, 1, random, lines);
                some(List.of(""), random.nextInt(2), random, lines);
            }
            String source = String.join("\n", lines) + "\n";
            DesignDoc doc = CODEC.decode(source).value();
            assertThat(CODEC.update(source, doc)).as(source).isEqualTo(source);
            assertThat(CODEC.decode(CODEC.encode(doc)).value()).as(source).isEqualTo(doc);
            assertThat(CODEC.decode(CODEC.format(source)).value()).as(source).isEqualTo(doc);
        }
    }

    private static void some(List<String> all, int count, Random random, List<String> lines) {
        for (int i = 0; i < count; i++) {
            lines.add(all.get(random.nextInt(all.size())));
        }
    }

    @Test
    void ofAValueThatGoesOnOverLinesOnlyTheLinesThatChangeAreWritten() {
        String text = "# T\n\n**Status:** one two\nthree four  \nfive six\n**Created:** 2026\n";
        DesignDoc doc = CODEC.decode(text).value();
        for (String[] each : new String[][] {
            {"one two 3 four five six", "two\nthree", "two 3"}, {"one two three five six", "three four  \n", "three "},
            {"one two three four five six seven", "six", "six seven"}, {"0 one two three four five six", "one", "0 one"},
            {"one two THREE four five six", "three", "THREE"}, {"one two a: four five six", "two\nthree", "two a:"}}) {
            assertThat(CODEC.update(text, doc.withStatus(Status.of(each[0])))).isEqualTo(text.replace(each[1], each[2]));
        }
        String quoted = "> **Status**: one\n> two\n>\n> **Created**: 2026\n";
        assertThat(CODEC.update(quoted, CODEC.decode(quoted).value().withStatus(Status.of("one three"))))
                .isEqualTo(quoted.replace("two", "three"));
    }

    @Test
    void namesInCodeLinksAndCommentsBeginNoField() {
        for (String value : List.of(
                "a, `b, **Created:** c`", "a; [b, **Created:** c](d)", "a <!-- b, **Created:** c --> d")) {
            DesignDoc doc = CODEC.decode("# T\n\n**Status:** " + value + "\n").value();
            assertThat(doc.metadata().status()).contains(Status.of(value));
            assertThat(doc.metadata().created()).isEmpty();
        }
    }

    @Test
    void fieldsBelowAStatusInItsHeadingAreRead() {
        String text = "# T\n\n## Status: Shipped\n\n**Last Updated:** 2026\n\nMore.\n";
        DesignDoc doc = CODEC.decode(text).value();
        assertThat(doc.metadata().status()).contains(Status.of("Shipped"));
        assertThat(doc.metadata().lastUpdated()).contains(DocDate.of("2026"));
        assertThat(doc.customSections()).extracting(s -> s.title() + s.content()).containsExactly("StatusOptional[More.]");
        assertThat(CODEC.update(text, doc.withMetadata(doc.metadata().withLastUpdated(DocDate.of("2027")))))
                .isEqualTo(text.replace("2026", "2027"));
    }

    @Test
    void aMarkedNameInAHeadingIsNoField() {
        String text = "# T\n\n**Status:** Draft\n---\n";
        DesignDoc doc = CODEC.decode(text).value();
        assertThat(doc.metadata().status()).isEmpty();
        assertThatThrownBy(() -> CODEC.update(text, doc.withStatus(Status.of("Done"))))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::code).containsExactly("unread-field"));
    }

    @Test
    void aSectionThatCanNotBeAFieldIsNotWrittenBeside() {
        String text = "## Status\n\nDraft\n\n# T\n";
        DesignDoc doc = CODEC.decode(text).value();
        assertThatThrownBy(() -> CODEC.update(text, doc.withStatus(Status.of("Done"))))
                .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                        .extracting(Diagnostic::path).containsExactly("/metadata/status"));
    }

    @Test
    void aStatusBeforeAnotherParagraphCanNotBeRemoved() {
        for (String text : List.of("## Status\n\nDraft\n\nMore.\n", "## Status: Draft\n\nMore.\n")) {
            DesignDoc doc = CODEC.decode(text).value();
            DesignDoc without = doc.withMetadata(doc.metadata().withStatus(Optional.empty()));
            assertThatThrownBy(() -> CODEC.update(text, without))
                    .isInstanceOfSatisfying(EncodeException.class, e -> assertThat(e.diagnostics())
                            .extracting(Diagnostic::path).containsExactly("/metadata/status"));
        }
    }
}
