package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.Aspect;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Phase;
import dev.designdoc.model.ProblemStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of sections that stand elsewhere, and what only looks like one. */
class PartReadingTest {

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    private DesignDoc read(String text) {
        return codec.decode(text).value();
    }

    @Test
    void ofTwoPartsInUnknownSectionsNoneIsTaken() {
        DesignDoc doc = read("## X\n\n### Non-Goals\n\n- a\n\n## Y\n\n### Non-Goals\n\n- b\n");
        assertThat(doc.problemStatement()).isEmpty();
        assertThat(doc.customSections()).hasSize(2);
    }

    @Test
    void aHeadingWithoutAListIsNoPart() {
        assertThat(read("## Goals\n\ntext\n").problemStatement()).isEmpty();
    }

    @Test
    void aSinglePrefixedHeadingWithALabelOfItsOwnIsAnAlternative() {
        for (String source : List.of(
                "# Alternate Solutions\n\n## Alt 1 A file\n\n**Pros:**\n- fast\n\n# Background\n\ntext\n",
                "## Alt #1 A file\n\n**Pros:**\n- fast\n")) {
            assertThat(read(source).alternativesConsidered().orElseThrow().alternatives())
                    .containsExactly(Alternative.builder().name("A file").addPros("fast").build());
        }
        assertThat(read("## Alt 1 A file\n\ntext\n").alternativesConsidered()).isEmpty();
        assertThat(read("## Phase 2 Considerations\n\n- a\n").implementationGuidance()).isEmpty();
    }

    @Test
    void nothingIsCutOutOfAnotherSection() {
        DesignDoc doc = read("## Design Details\n\nA\n\n### API\n\nB\n\n### Test Plan\n\n- c\n\n### Risks\n\n- d\n");
        assertThat(doc.detailedDesign().orElseThrow().aspects()).extracting(Aspect::name)
                .containsExactly("API", "Test Plan", "Risks");
        assertThat(read("## X\n\n### Option 1: A file\n\n#### Pros\n\n- fast\n").alternativesConsidered()).isEmpty();
        assertThat(read("## Rollout\n\n**Goals:**\n- a\n").problemStatement()).isEmpty();
    }

    @Test
    void aPhaseThatCouldNotStandInItsSectionIsNone() {
        String phases = "## Phase 1: a\n\n- [ ] b\n\n## Phase 2: c\n\n- [ ] d\n";
        assertThat(read(phases).implementationGuidance().orElseThrow().phases())
                .extracting(Phase::name)
                .containsExactly("a", "c");
        DesignDoc deeper = read(phases + "\n### Details\n\ne\n");
        assertThat(deeper.implementationGuidance().orElseThrow().phases()).extracting(Phase::name).containsExactly("a");
        assertThat(deeper.customSections()).extracting(CustomSection::title).containsExactly("Phase 2: c");
        assertThat(read("## Phase 1: a\n\nText.\n").customSections()).hasSize(1);
    }

    @Test
    void twoPartsInOneSection() {
        for (String title : List.of("Goals and Non-Goals", "Goals & Non-Goals", "Goals / Non-Goals", "Goals, Non-Goals")) {
            assertThat(read("## " + title + "\n\n### Goals\n\n- a\n\n### Non-Goals\n\n- b\n").problemStatement())
                    .contains(ProblemStatement.builder().addGoals("a").addNonGoals("b").build());
        }
        assertThat(read("## Goals and Non-Goals\n\nWhy.\n\n**Non-Goals:**\n- b\n").problemStatement()).contains(
                ProblemStatement.builder().addNonGoals("b").addExtras(Extra.under("nonGoals", "Why.")).build());
        assertThat(read("## Goals and Non-Goals\n\n- a\n").problemStatement()).isEmpty();
        assertThat(read("## Problem Statement\n\n**Goals:**\n- x\n\n## Goals and Non-Goals\n\n**Non-Goals:**\n- b\n")
                .problemStatement().orElseThrow().nonGoals()).isEmpty();
    }

    @Test
    void partsThatAreNotTakenAreNamed() {
        assertThat(untypedParts("## Goals\n\ntext\n")).containsExactly("1:1-9 nothing of that kind /customSections/0");
        assertThat(untypedParts("## Problem Statement\n\n**Goals:**\n- a\n\n## Goals\n\n- b\n"))
                .containsExactly("6:1-9 there already /customSections/0");
        assertThat(untypedParts("## Goals\n\n- a\n")).isEmpty();
    }

    private static List<String> untypedParts(String text) {
        return MarkdownCodec.of(DesignDoc.class).decode(text).diagnostics().stream()
                .filter(d -> d.code().equals("untyped-part"))
                .map(d -> {
                    SourceRange r = d.range().orElseThrow();
                    String why = d.message().replaceAll(".*(nothing of that kind|more than one way|there already).*", "$1");
                    return r.startLine() + ":" + r.startColumn() + "-" + r.endColumn() + " " + why + " " + d.path();
                })
                .toList();
    }

    /** Pages that are no design documents: what they say stays text. */
    @ParameterizedTest
    @ValueSource(strings = {
        """
        # tool

        [![build](b.svg)](b)

        **Version**: 2.1 · **License**: MIT

        ## Installation

        1. Download it.
        2. Run it.

        ## Usage

        ### Options

        - `-v` - says more

        ## Tests

        ```sh
        make test
        ```

        ## Roadmap

        - [ ] Windows

        ## Contributing

        - Phase 1 of a change is an issue.

        ## License

        MIT
        """,
        """
        # Changelog

        The format is that of Keep a Changelog.

        ## [Unreleased]

        ### Added

        - **Cache**: an entry may expire - off by default

        ### Security

        - A file can no longer be read by others.

        ## [1.0.0] - 2026-01-02

        ### Fixed

        - Goals: are read
        """,
        """
        # License

        Copyright 2026 Ada

        1. **Definitions.** "Work" means - in any form - what this page is about.
        2. **Grant.** Anyone may use it.

        ## Appendix: How to Apply

        Put this notice into each file.
        """,
        """
        # Contributing

        ## Testing

        Run the unit tests before you push:

        - `mvn verify`

        ## Review

        - Option 1: ask someone.
        - Option 2: wait.
        """
    })
    void pagesThatAreNoDesignDocumentsHaveNoTypedSections(String text) {
        DesignDoc doc = read(text);
        assertThat(doc).isEqualTo(DesignDoc.builder()
                .title(doc.title())
                .introduction(doc.introduction())
                .addAllCustomSections(doc.customSections())
                .build());
        assertThat(doc.customSections()).isNotEmpty();
    }
}
