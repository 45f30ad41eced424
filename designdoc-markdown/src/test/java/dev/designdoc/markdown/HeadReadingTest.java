package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands before the first section and is not, or not only, read as fields. */
class HeadReadingTest {

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    private DesignDoc read(String text) {
        return codec.decode(text).value();
    }

    @Test
    void aStatusSectionOfOneShortParagraphIsTheStatus() {
        DesignDoc doc = read("# T\n\n## Status\n\nAccepted on Monday\n\n## Problem Statement\n\nText.\n");
        assertThat(doc.metadata().status()).contains(Status.of("Accepted on Monday"));
        assertThat(doc.customSections()).isEmpty();
        DesignDoc two = read("# T\n\n## Status\n\nAccepted.\n\nAnd more.\n");
        assertThat(two.metadata().status()).isEmpty();
        assertThat(two.customSections()).hasSize(1);
    }

    @Test
    void unknownFieldsKeepTheirPlace() {
        Metadata metadata = read("> **Team**: a\n>\n> **Status**: Draft\n>\n> **Author**: b\n>\n> **Empty**:\n").metadata();
        assertThat(metadata.otherFields())
                .containsExactly(
                        new MetadataField("Team", "a", Optional.empty()),
                        new MetadataField("Author", "b", Optional.of("status")),
                        new MetadataField("Empty", "", Optional.of("status")));
    }

    @Test
    void frontMatterKeepsWhatNoFieldTakes() {
        DesignDoc doc = read("---\ntitle: x\nstatus: Draft\nrelated:\n  - a.md\n  - b.md\nowner:\n  name: y\n---\n\n# T\n");
        assertThat(doc.metadata().status()).contains(Status.of("Draft"));
        assertThat(doc.metadata().related()).extracting(Reference::text).containsExactly("a.md", "b.md");
        assertThat(doc.metadata().frontMatter()).contains("title: x\nowner:\n  name: y");
        assertThat(doc.title()).isEqualTo("T");
    }

    @Test
    void frontMatterValuesThatNeedMoreThanAGlanceStayRaw() {
        for (String value : List.of("{a: b}", "[a, [b]]", "\"a \\\" b\"", "|", "*a", "a: b", "a # b", "")) {
            DesignDoc doc = read("---\nstatus: " + value + "\n---\n");
            assertThat(doc.metadata().status()).as(value).isEmpty();
            assertThat(doc.metadata().frontMatter()).as(value).contains(("status: " + value).strip());
        }
    }

    @Test
    void aBlockWithAnythingElseIsNoMetadata() {
        for (String block : List.of(
                "> **Status**: Draft\n>\n> A note.", "- Status: Draft\n- nothing", "Status: Draft", "**Author:** a",
                "| Status | Draft | x |\n|---|---|---|\n| a | b | c |", "> # Q\n> **Status**: Draft", "1. Status: Draft")) {
            DesignDoc doc = read("# T\n\n" + block + "\n");
            assertThat(doc.metadata()).as(block).isEqualTo(Metadata.builder().build());
            assertThat(doc.introduction()).as(block).contains(block);
        }
    }
}
