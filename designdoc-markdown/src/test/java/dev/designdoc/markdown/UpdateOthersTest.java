package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Sections and fields that the template does not know come, go and move; what stays is not written anew. */
class UpdateOthersTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static void sections(String before, Consumer<List<CustomSection>> edit, String after) {
        DesignDoc doc = CODEC.decode(before).value();
        List<CustomSection> sections = new ArrayList<>(doc.customSections());
        edit.accept(sections);
        check(before, doc.withCustomSections(sections), after);
    }

    private static void fields(String before, Consumer<List<MetadataField>> edit, String after) {
        DesignDoc doc = CODEC.decode(before).value();
        List<MetadataField> fields = new ArrayList<>(doc.metadata().otherFields());
        edit.accept(fields);
        check(before, doc.withMetadata(doc.metadata().withOtherFields(fields)), after);
    }

    private static void check(String before, DesignDoc changed, String after) {
        assertThat(CODEC.update(before, changed)).isEqualTo(after);
        assertThat(CODEC.decode(after).value()).isEqualTo(changed);
    }

    private static CustomSection section(String title, String after) {
        return CustomSection.builder().title(title).content("New.").after(after).build();
    }

    private static MetadataField field(String name, String after) {
        return MetadataField.of(name, "new").withAfter(after);
    }

    private static final String TITLE = "# T\n\n";
    private static final String FIRST = "## First\n\nOne.\n\n";
    private static final String GOALS = "## Goals\n\n- fast\n\n";
    private static final String SECOND = "##   Second\n\nTwo.\n\n";
    private static final String NEW = "## New\n\nNew.\n\n";

    @Test
    void aNewSectionStandsWhereItIsToStand() {
        String before = TITLE + FIRST + GOALS + SECOND;
        sections(before, all -> all.add(0, section("New", "title")), TITLE + NEW + FIRST + GOALS + SECOND);
        sections(before, all -> all.add(1, section("New", "title")), TITLE + FIRST + NEW + GOALS + SECOND);
        sections(before, all -> all.add(1, section("New", "problemStatement")), TITLE + FIRST + GOALS + NEW + SECOND);
        sections(before, all -> all.add(section("New", "problemStatement")), TITLE + FIRST + GOALS + SECOND + NEW);
    }

    @Test
    void aSectionThatMovesIsKeptAsItIsWritten() {
        sections(TITLE + FIRST + SECOND, all -> all.add(all.remove(0)), TITLE + SECOND + FIRST);
        sections(TITLE + SECOND + GOALS, all -> all.set(0, all.get(0).withAfter("problemStatement")), TITLE + GOALS + SECOND);
    }

    @Test
    void rulesStandBetweenSectionsWhereTheFileHasThem() {
        String rule = "---\n\n";
        sections(TITLE + rule + FIRST + rule + GOALS, all -> all.add(section("New", "problemStatement")),
                TITLE + rule + FIRST + rule + GOALS + rule + NEW);
        sections(TITLE + rule + FIRST + rule + GOALS, all -> all.add(section("New", "title")),
                TITLE + rule + FIRST + rule + NEW + rule + GOALS);
        sections(TITLE + FIRST + rule + GOALS + SECOND + NEW, all -> all.add(0, section("More", "title")),
                TITLE + NEW.replace("# New", "# More") + FIRST + rule + GOALS + SECOND + NEW);
    }

    @Test
    void aFurtherTitleIsDividedByNoRule() {
        sections(TITLE + "---\n\n" + FIRST + "---\n\n" + GOALS,
                all -> all.add(section("Annex", "problemStatement").withLevel(1)),
                TITLE + "---\n\n" + FIRST + "---\n\n" + GOALS + "# Annex\n\nNew.\n\n");
    }

    @Test
    void ofSectionsThatAreAlikeTheOneThatIsMeantGoes() {
        sections(TITLE + FIRST + GOALS + FIRST, all -> all.remove(1), TITLE + FIRST + GOALS);
        sections(TITLE + FIRST + GOALS + FIRST, all -> all.remove(0), TITLE + GOALS + FIRST);
    }

    @Test
    void aNewFieldStandsWhereItIsToStand() {
        String status = "- Status: Draft\n";
        String owner = "- Owner: us\n";
        String created = "- Created: 2026-01-31\n";
        String fresh = "- Team: new\n";
        String before = TITLE + status + owner + created;
        fields(before, all -> all.add(0, field("Team", "title")), TITLE + fresh + status + owner + created);
        fields(before, all -> all.add(0, field("Team", "status")), TITLE + status + fresh + owner + created);
        fields(before, all -> all.add(field("Team", "status")), TITLE + status + owner + fresh + created);
        fields(before, all -> all.add(field("Team", "created")), TITLE + status + owner + created + fresh);
        fields(before, List::clear, TITLE + status + created);
    }

    @Test
    void aNewFieldIsWrittenAsThoseBesideIt() {
        fields("> Status: Draft\n", all -> all.add(field("Team", "status")), "> Status: Draft\n>\n> Team: new\n");
        fields("> **Status:** Draft\n>\n> **Owner:** us\n", all -> all.add(field("Team", "status")),
                "> **Status:** Draft\n>\n> **Owner:** us\n>\n> **Team:** new\n");
        fields("_Status_: Draft\n", all -> all.add(field("Team", "status")), "_Status_: Draft\n_Team_: new\n");
        fields("**Status**: Draft | **Owner**: us\n", all -> all.add(field("Team", "status")),
                "**Status**: Draft | **Owner**: us | **Team**: new\n");
        fields("| Field | Value |\n|---|---|\n| Status | Draft |\n", all -> all.add(field("Team", "status")),
                "| Field | Value |\n|---|---|\n| Status | Draft |\n| Team | new |\n");
        fields("---\nstatus: Draft\n---\n", all -> all.add(field("team", "status")), "---\nstatus: Draft\nteam: new\n---\n");
        fields("---\nstatus: Draft\n---\n", all -> all.add(field("team", "title")), "---\nteam: new\nstatus: Draft\n---\n");
    }

    @Test
    void anOtherFieldAloneComesWithTheNameThatMakesItOne() {
        fields(TITLE + "Text.\n", all -> all.add(field("Team", "title")), TITLE + "> **Status**:\n>\n> **Team**: new\n\nText.\n");
    }

    @Test
    void anOtherFieldBesideAStatusSectionTakesTheStatusToTheHead() {
        String goals = "## Goals\n\n* a\n";
        String head = "> **Status**: Draft\n>\n> **Team**: new\n\n";
        fields(TITLE + "## Status\n\nDraft\n\n" + goals, all -> all.add(field("Team", "status")), TITLE + head + goals);
        fields("## Status\n\nDraft\n\n" + goals, all -> all.add(field("Team", "status")), head + goals);
    }

    @Test
    void whatWouldTakeThePlaceOfSomethingRemovedIsNamed() {
        String titles = "# One\n\n# Two\n";
        DesignDoc two = CODEC.decode(titles).value();
        assertThatThrownBy(() -> CODEC.update(titles, two.withTitle("")))
                .isInstanceOf(EncodeException.class)
                .hasMessageContaining("without this, \"Two\" would be read in its place")
                .hasMessageContaining("/title");
        String sections = "## Architecture\n\nOne.\n\n## Architecture\n\nTwo.\n";
        DesignDoc doc = CODEC.decode(sections).value();
        assertThatThrownBy(() -> CODEC.update(sections, doc.withArchitecture(Optional.empty())))
                .isInstanceOf(EncodeException.class)
                .hasMessageContaining("without this, another part of the document would be read in its place")
                .hasMessageContaining("/architecture");
        String fields = "---\nstatus: Draft\n---\n# T\n\n**Status:** Done\n**Owner:** us\n";
        DesignDoc draft = CODEC.decode(fields).value();
        assertThatThrownBy(() -> CODEC.update(fields, draft.withMetadata(draft.metadata().withStatus(Optional.empty()))))
                .isInstanceOf(EncodeException.class)
                .hasMessageContaining("without this, \"Done\" would be read in its place")
                .hasMessageContaining("/metadata/status");
    }
}
