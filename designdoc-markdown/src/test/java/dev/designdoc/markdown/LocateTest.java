package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a value stands, by its pointer; that every value of a document has its place is tested with the laws. */
class LocateTest {

    private static final String TEXT =
            """
            # T

            > **Related**: [A](a.md), b

            Words.

            ## Architecture

            ### Overview

            ```text
            a
            ```

            ## Review Notes

            **Reviewed By:** Ann/2026-01-31, Bob

            ## Other

            More.
            """;

    private final Decoded<DesignDoc> read = MarkdownCodec.of(DesignDoc.class).decode(TEXT);

    @Test
    void valuesStandWhereTheyAreWritten() {
        assertThat(at("")).isEqualTo(TEXT);
        assertThat(at("/metadata/related/0/target")).isEqualTo("a.md");
        assertThat(at("/metadata/related/1")).isEqualTo("b");
        assertThat(at("/architecture/overview/diagram/language")).isEqualTo("text");
        assertThat(at("/architecture/overview/diagram/code")).isEqualTo("a");
        assertThat(at("/reviewNotes/reviewedBy/0/date")).isEqualTo("2026-01-31");
        assertThat(at("/reviewNotes/reviewedBy/1/name")).isEqualTo("Bob");
        assertThat(at("/customSections/0/title")).isEqualTo("Other");
        assertThat(at("/customSections/0/content")).isEqualTo("More.");
    }

    @Test
    void whatIsNotThereStandsNowhere() {
        for (String pointer : List.of(
                "title", "/nothing", "/title/0", "/introduction/0", "/metadata/nothing", "/metadata/status",
                "/metadata/related/2", "/metadata/related/x", "/metadata/related/00000000000", "/metadata/related/0/note",
                "/metadata/related/1/nothing", "/metadata/otherFields/0", "/customSections/1", "/customSections/0/nothing",
                "/customSections/-", "/architecture/nothing", "/architecture/overview/diagram/nothing",
                "/architecture/overview/extras/0", "/architecture/components/0", "/reviewNotes/reviewedBy/1/date",
                "/reviewNotes/reviewedBy/2", "/reviewNotes/decisions/0", "/appendix")) {
            assertThat(read.locate(pointer)).as(pointer).isEmpty();
        }
        assertThat(MarkdownCodec.of(DesignDoc.class).decode("").locate("/title")).isEmpty();
        assertThat(MarkdownCodec.of(DesignDoc.class).decode("").locate("")).hasValueSatisfying(range -> {
            assertThat(range.startOffset()).isZero();
            assertThat(range.endOffset()).isZero();
        });
    }

    private String at(String pointer) {
        return read.locate(pointer).map(r -> TEXT.substring(r.startOffset(), r.endOffset())).orElse("nowhere");
    }
}
