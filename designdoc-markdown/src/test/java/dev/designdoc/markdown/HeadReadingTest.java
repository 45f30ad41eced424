package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
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
    void whatStandsFirstInAStatusSectionIsTheStatus() {
        DesignDoc doc = read("# T\n\n## Status\n\nAccepted on Monday\n\n## Problem Statement\n\nText.\n");
        assertThat(doc.metadata().status()).contains(Status.of("Accepted on Monday"));
        assertThat(doc.customSections()).isEmpty();
        DesignDoc two = read("# T\n\n## Status\n\nAccepted.\n\nAnd more.\n");
        assertThat(two.metadata().status()).contains(Status.of("Accepted."));
        assertThat(two.customSections()).extracting(CustomSection::content).containsExactly(Optional.of("And more."));
        for (String value : List.of("- Draft", "**Draft**", "<!-- choose -->\n\nDraft", "Draft <!-- choose -->\n\n<!-- b -->")) {
            DesignDoc one = read("# T\n\n## 1. Status\n\n" + value + "\n");
            assertThat(one.metadata().status()).as(value).contains(Status.of("Draft"));
            assertThat(one.customSections()).as(value).isEmpty();
        }
    }

    @Test
    void unknownFieldsKeepTheirPlace() {
        Metadata metadata = read("> **Team**: a\n>\n> **Status**: Draft\n>\n> **Author**: b\n>\n> **Empty**:\n").metadata();
        assertThat(metadata.otherFields())
                .containsExactly(
                        new MetadataField("Team", "a", Optional.of("title")),
                        new MetadataField("Author", "b", Optional.of("status")),
                        new MetadataField("Empty", "", Optional.of("status")));
    }

    /** A further place of a field becomes an other field of that name, which has to be one. */
    @Test
    void aKeyThatIsNoNameIsNoField() {
        for (String key : List.of("status:", "\"status:\"", "last-updated:", "\"status: \"")) {
            DesignDoc doc = read("---\n" + key + ": a\nstatus: Draft\n" + key + ": b\n---\n");
            assertThat(doc.metadata().status()).as(key).contains(Status.of("Draft"));
            assertThat(read(MarkdownCodec.of(DesignDoc.class).encode(doc))).as(key).isEqualTo(doc);
        }
    }

    @Test
    void frontMatterKeepsWhatNoFieldTakes() {
        DesignDoc doc = read("---\ntitle: x\nstatus: Draft\nrelated:\n  - a.md\n  - b.md\nowner:\n  name: y\n---\n\n# T\n");
        assertThat(doc.metadata().status()).contains(Status.of("Draft"));
        assertThat(doc.metadata().related()).extracting(Reference::text).containsExactly("a.md", "b.md");
        assertThat(doc.metadata().frontMatter()).contains("owner:\n  name: y");
        assertThat(doc.metadata().otherFields()).containsExactly(new MetadataField("title", "x", Optional.of("title")));
        assertThat(doc.title()).isEqualTo("T");
    }

    @Test
    void frontMatterValuesThatAreNoFieldStayRaw() {
        for (String value : List.of("{a: b}", "[a, b]", "*a", "\"a\\n\\nb\"", "|\n  a\n\n  b",
                "a | **Owner:** b", "<!-- a -->")) {
            DesignDoc doc = read("---\nstatus: " + value + "\n---\n");
            assertThat(doc.metadata().status()).as(value).isEmpty();
            assertThat(doc.metadata().frontMatter()).as(value).contains(("status: " + value).strip());
        }
    }

    @Test
    void frontMatterScalarsAreRead() {
        for (String[] each : new String[][] {
            {"\"a \\\" b\"", "a \" b"}, {"'a' # c", "a"}, {">-\n  a\n  b", "a b"}, {"|\n  a", "a"},
            {"!!str 1.0", "1.0"}, {"&x a", "a"},
            {"true", "true"}, {"a: b", "a: b"}, {"\uD83D\uDE80 a", "\uD83D\uDE80 a"}, {"a\n  b", "a b"}}) {
            DesignDoc doc = read("---\n\uD83D\uDE80a: x\n\"status\": " + each[0] + "\ncreated: y\n---\n");
            assertThat(doc.metadata().status()).as(each[0]).contains(Status.of(each[1]));
            assertThat(doc.metadata().created()).as(each[0]).contains(DocDate.of("y"));
            assertThat(doc.metadata().frontMatter()).as(each[0]).isEmpty();
        }
    }

    @Test
    void aBlockWithoutFieldsOrWithUnknownNamesIsNoMetadata() {
        for (String block : List.of(
                "**Author:** a", "Status of it: unknown words here", "Status: Draft\nand more", "> # Q\n> Status",
                "| Status | Draft | x |\n|---|---|---|\n| a | b | c |", "https://status: x", "- **Status:**\n  - a\n  - b")) {
            DesignDoc doc = read("# T\n\n" + block + "\n");
            assertThat(doc.metadata()).as(block).isEqualTo(Metadata.builder().build());
            assertThat(doc.introduction()).as(block).contains(block);
        }
    }

    @Test
    void whatIsNoFieldInABlockOfFieldsStaysInTheIntroduction() {
        for (String[] each : new String[][] {
            {"> **Status**: Draft\n>\n> A note.", "> A note."}, {"- Status: Draft\n- nothing", "- nothing"},
            {"> # Q\n> **Status**: Draft", "> # Q"}, {"1. Status: Draft\n   - a", "- a"}, {"By a\n**Status:** Draft", "By a"}}) {
            DesignDoc doc = read("# T\n\n" + each[0] + "\n");
            assertThat(doc.metadata()).as(each[0]).isEqualTo(Metadata.builder().status(Status.of("Draft")).build());
            assertThat(doc.introduction()).as(each[0]).contains(each[1]);
        }
    }
}
