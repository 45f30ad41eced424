package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.Aspect;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Component;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Enhancement;
import dev.designdoc.model.Extra;
import dev.designdoc.model.FileChange;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Phase;
import dev.designdoc.model.Principle;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Reviewer;
import dev.designdoc.model.Risk;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import dev.designdoc.model.TradeOff;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the many ways to write a document are read as. */
class ReadingTest {

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    private DesignDoc read(String text) {
        return codec.decode(text).value();
    }

    private ProblemStatement problem(String content) {
        return read("## Problem Statement\n\n" + content).problemStatement().orElseThrow();
    }

    private Alternative alternative(String content) {
        return read("## Alternatives Considered\n\n### Alternative 1: A\n\n" + content)
                .alternativesConsidered()
                .orElseThrow()
                .alternatives()
                .get(0);
    }

    // Metadata

    @ParameterizedTest
    @ValueSource(strings = {
        "# T\n\n> **Status**: Draft\n>\n> **Created**: 2026-01-31\n",
        "# T\n\n> **Status**: Draft\n> **Created**: 2026-01-31\n",
        "# T\n> **Status:** Draft  \n> **Created:** 2026-01-31\n",
        "# T\n\n> **Status**: Draft\\\n> **Created**: 2026-01-31\n",
        "# T\n\n> __Status__: Draft\n> **Created**:\n> 2026-01-31\n",
        "# T\n\n**Status:** Draft\n**Created:** 2026-01-31\n",
        "# T\n\n**Status**: Draft  \n**Created**: 2026-01-31\n",
        "# T\n\n**Status:** Draft\n\n**Created:** 2026-01-31\n",
        "# T\n\n- Status: Draft\n- Created: 2026-01-31\n",
        "# T\n\n* **Status**: Draft\n\n* **Created:** 2026-01-31\n",
        "# T\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n| **Created** | 2026-01-31 |\n",
        "# T\n\n| Status | Draft |\n|:--|--:|\n| Created: | 2026-01-31 |\n",
        "---\nstatus: Draft\ncreated: 2026-01-31\n---\n# T\n",
        "---\nStatus: \"Draft\"\ndate-created: '2026-01-31'\n...\n\n# T\n",
        "---\nstatus: Draft\n---\n\n# T\n\n**Created:** 2026-01-31\n",
        "> **Status**: Draft\n> **Created**: 2026-01-31\n\n# T\n",
        "\uFEFF# T\r\n\r\n> **Status**: Draft\r\n> **Date**: 2026-01-31\r\n",
        "# T\n\n**STATUS:** Draft\n**date created:** 2026-01-31",
    })
    void metadataIsReadInEveryForm(String text) {
        DesignDoc doc = read(text);
        assertThat(doc.title()).isEqualTo("T");
        assertThat(doc.introduction()).isEmpty();
        assertThat(doc.metadata())
                .isEqualTo(Metadata.builder().status(Status.of("Draft")).created(DocDate.of("2026-01-31")).build());
        assertThat(doc.metadata().status().orElseThrow().stage()).contains(Stage.DRAFT);
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

    @Test
    void aSecondFieldOfAKnownNameIsAnotherField() {
        Metadata metadata = read("> **Created**: a\n>\n> **Date**: b\n").metadata();
        assertThat(metadata.created()).contains(DocDate.of("a"));
        assertThat(metadata.otherFields()).containsExactly(new MetadataField("Date", "b", Optional.of("created")));
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
        for (String value : List.of("{a: b}", "[a, b]", "*a", "\"a\\n\\nb\"", "|\n  a\n\n  b", "a | **Owner:** b", "<!-- a -->")) {
            DesignDoc doc = read("---\nstatus: " + value + "\n---\n");
            assertThat(doc.metadata().status()).as(value).isEmpty();
            assertThat(doc.metadata().frontMatter()).as(value).contains(("status: " + value).strip());
        }
    }

    @Test
    void frontMatterScalarsAreRead() {
        for (String[] each : new String[][] {
            {"\"a \\\" b\"", "a \" b"}, {"'a' # c", "a"}, {">-\n  a\n  b", "a b"}, {"|\n  a", "a"}, {"!!str 1.0", "1.0"}, {"&x a", "a"},
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

    @Test
    void theRestBeforeTheFirstSectionIsIntroduction() {
        DesignDoc doc = read("Before.\n\n# T\n\nBetween.\n\n> **Status**: Draft\n\nBehind.\n\n---\n\n## Appendix\n");
        assertThat(doc.title()).isEqualTo("T");
        assertThat(doc.metadata().status()).contains(Status.of("Draft"));
        assertThat(doc.introduction()).contains("Before.\n\nBetween.\n\nBehind.");
    }

    @Test
    void relatedIsSplitAtCommasOutsideOfLinks() {
        assertThat(read("> **Related**: [a, b](c.md), `d, e`, f - g\n").metadata().related())
                .containsExactly(
                        new Reference("a, b", Optional.of("c.md"), Optional.empty()),
                        new Reference("`d, e`", Optional.empty(), Optional.empty()),
                        new Reference("f", Optional.empty(), Optional.of("g")));
    }

    // Titles and sections

    @ParameterizedTest
    @ValueSource(strings = {"# T", "#  T  ##", "T\n=", "  # T", "#\n\n# T", "Text.\n\n# T", "\uFEFF# T"})
    void titles(String text) {
        assertThat(read(text).title()).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## Architecture", "## ARCHITECTURE", "## architecture:", "Architecture\n---", "##   Architecture  ##", "## 3. Architecture",
        "## 3.1 Architecture", "## \uD83D\uDE80 Architecture", "## Architecture \uD83C\uDFD7\uFE0F", "## **Architecture**",
        "## System Architecture", "## [3] Architecture"
    })
    void sectionsAreFoundHoweverTheirHeadingIsWritten(String heading) {
        DesignDoc doc = read(heading + "\n\nText.\n");
        assertThat(doc.architecture().orElseThrow().description()).contains("Text.");
        assertThat(doc.customSections()).isEmpty();
    }

    @Test
    void anExactTitleBeatsAnAliasAndTheFirstAliasAnother() {
        DesignDoc doc = read("## Background\n\na\n\n## Motivation\n\nb\n\n## Problem Statement\n\nc\n");
        assertThat(doc.problemStatement().orElseThrow().description()).contains("c");
        assertThat(doc.customSections()).extracting(CustomSection::title).containsExactly("Background", "Motivation");
        assertThat(read("## Background\n\na\n\n## Motivation\n\nb\n").problemStatement().orElseThrow().description())
                .contains("b");
        assertThat(read("## Motivation\n\na\n\n## Motivation\n\nb\n").problemStatement().orElseThrow().description())
                .contains("a");
    }

    @Test
    void aRepeatedSectionIsAnchoredAfterTheLaterOfItsOwnAndTheOneBefore() {
        DesignDoc doc = read("## Architecture\n\n## Problem Statement\n\n## Appendix\n\n## Architecture\n\nagain\n");
        assertThat(doc.customSections()).containsExactly(
                CustomSection.builder().title("Architecture").content("again").after("appendix").build());
        DesignDoc other = read("## Problem Statement\n\n## Problem Statement\n\n## Architecture\n");
        assertThat(other.customSections()).extracting(CustomSection::after).containsExactly(Optional.of("problemStatement"));
    }

    @Test
    void unknownSectionsStandWhereTheyStood() {
        DesignDoc doc = read("# T\n\n## A\n\n## Architecture\n\n## B\n\n### C\n\nText.\n\n# D\n\n## Appendix\n\n## E\n");
        assertThat(doc.customSections()).containsExactly(
                CustomSection.builder().title("A").after("title").build(),
                CustomSection.builder().title("B").content("### C\n\nText.").after("architecture").build(),
                CustomSection.builder().title("D").level(1).after("architecture").build(),
                CustomSection.builder().title("E").after("appendix").build());
    }

    @Test
    void fencesAndCommentsHideHeadings() {
        DesignDoc doc = read("## Appendix\n\n```\n## Architecture\n```\n\n<!--\n## Problem Statement\n-->\n");
        assertThat(doc.architecture()).isEmpty();
        assertThat(doc.problemStatement()).isEmpty();
        assertThat(doc.appendix().orElseThrow().description())
                .contains("```\n## Architecture\n```\n\n<!--\n## Problem Statement\n-->");
    }

    // Labels

    @ParameterizedTest
    @ValueSource(strings = {
        "**Goals:**\n- a\n- b", "**Goals**:\n\n- a\n- b", "**Goals**\n\n* a\n* b", "__Goals:__\n1. a\n2. b", "**goals:**\n- a\n\n- b",
        "### Goals\n\n- a\n- b", "#### Goals:\n- a\n- b", "###### 1. Goals\n+ a\n+ b", "**Goal:**\n- a\n-\n- b",
        "Some text.\n**Goals:**\n- a\n- b", "### Unknown\n\n**Goals:**\n- a\n- b", "- **Goals:**\n  - a\n  - b"
    })
    void labelsAndListsInEveryForm(String text) {
        assertThat(problem(text).goals()).containsExactly("a", "b");
    }

    @Test
    void textAtALabelThatHoldsAListStaysUnderIt() {
        ProblemStatement problem = problem("**Goals:** fast\n- a\n\nBehind.\n\n**Non-Goals:** none\n");
        assertThat(problem.goals()).containsExactly("a");
        assertThat(problem.nonGoals()).isEmpty();
        assertThat(problem.extras()).containsExactly(
                Extra.under("goals", "fast"), Extra.after("goals", "Behind."), Extra.under("nonGoals", "none"));
    }

    @Test
    void aSecondListIsAnExtra() {
        ProblemStatement problem = problem("**Goals:**\n- a\n\n* b\n\n1. c\n");
        assertThat(problem.goals()).containsExactly("a");
        assertThat(problem.extras()).containsExactly(Extra.after("goals", "* b\n\n1. c"));
    }

    @Test
    void aRepeatedLabelIsAnExtra() {
        ProblemStatement problem = problem("**Goals:**\n- a\n\n**Context:**\n- c\n\n**Goals:**\n- b\n");
        assertThat(problem.goals()).containsExactly("a");
        assertThat(problem.context()).containsExactly("c");
        assertThat(problem.extras()).containsExactly(Extra.after("goals", "**Goals:**\n- b"));
    }

    @Test
    void anExactLabelBeatsAnAlias() {
        ProblemStatement problem = problem("**Goal:**\n- a\n\n**Goals:**\n- b\n");
        assertThat(problem.goals()).containsExactly("b");
        assertThat(problem.extras()).containsExactly(Extra.after("goals", "**Goal:**\n- a"));
    }

    @Test
    void boldTextIsNoLabel() {
        for (String text : List.of(
                "**Goals** are good.", "The **Goals:** of it.", "**Speed:** high", "`**Goals:**`", "    **Goals:**\n", "\\**Goals:**")) {
            ProblemStatement problem = problem(text);
            assertThat(problem.description()).as(text).isPresent();
            assertThat(problem.extras()).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Goals:**\n    a\n- b", "**Goals:** - a\n- b"})
    void textThatWouldBeSomethingElseAloneIsNotTakenForALabels(String text) {
        ProblemStatement problem = problem(text);
        assertThat(problem.goals()).isEmpty();
        assertThat(problem.description()).contains(text);
    }

    @Test
    void aTextRunsToTheNextKnownLabel() {
        Alternative alternative = alternative("""
                **Description:** One.

                **Speed:** unknown

                - a list

                ##### Deep

                **Decision:** No.
                Really.

                And no.
                """);
        assertThat(alternative.description()).contains("One.\n\n**Speed:** unknown\n\n- a list\n\n##### Deep");
        assertThat(alternative.decision()).contains("No.\nReally.\n\nAnd no.");
    }

    @Test
    void aListOfLabels() {
        Alternative alternative = alternative("- **Description**: What.\n- **Pros**: fast\n- **Cons:**\n  - slow\n  - big\n");
        assertThat(alternative.description()).contains("What.");
        assertThat(alternative.pros()).containsExactly("fast");
        assertThat(alternative.cons()).containsExactly("slow", "big");
        assertThat(alternative.extras()).isEmpty();
    }

    @Test
    void aListOfLabelsAndOthersIsContent() {
        Alternative alternative = alternative("- **Pros**: fast\n- **Speed**: high\n");
        assertThat(alternative.pros()).isEmpty();
        assertThat(alternative.extras()).containsExactly(Extra.atStart("- **Pros**: fast\n- **Speed**: high"));
    }

    @Test
    void anAlternativesTextBeforeItsDescriptionIsAnExtra() {
        Alternative alternative = alternative("First.\n\n**Description:** Second.\n");
        assertThat(alternative.description()).contains("Second.");
        assertThat(alternative.extras()).containsExactly(Extra.atStart("First."));
    }

    // Named records

    @Test
    void everyHeadingBelowIsANamedRecord() {
        AlternativesConsidered read = read("""
                ## Alternatives

                ### Alternative 1: One
                ### Option A: Two
                ### Approach 2 - Three
                ### option iv) Four
                ### Five
                ### Alternative energy
                ### Alternative: Six
                #### Deeper, without a prefix
                ##### Alternative 7: Seven
                """).alternativesConsidered().orElseThrow();
        assertThat(read.alternatives())
                .extracting(Alternative::name)
                .startsWith("One", "Two", "Three")
                .contains("Five", "Alternative energy", "Seven")
                .doesNotContain("Deeper, without a prefix");
    }

    @Test
    void aPrefixIsStrippedOnce() {
        assertThat(read("## Appendix\n\n### Appendix A: Appendix B: C\n").appendix().orElseThrow().entries())
                .singleElement()
                .satisfies(e -> assertThat(e.title()).isEqualTo("Appendix B: C"));
        assertThat(read("## Architecture\n\n### Components\n\n#### Component 1:\n").architecture().orElseThrow().components())
                .singleElement()
                .satisfies(e -> assertThat(e.name()).isEmpty());
    }

    @Test
    void componentsWithoutTheirHeadingNeedAPrefix() {
        assertThat(read("## Architecture\n\n#### Component 1: A\n\n**Purpose:** p\n").architecture().orElseThrow().components())
                .containsExactly(Component.builder().name("A").purpose("p").build());
        assertThat(read("## Architecture\n\n#### A\n").architecture().orElseThrow().components()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "**Phase 1: Base**\n- [x] a\n- [ ] b\n\n**Phase 2: Top**\n", "### Implementation Phases\n\n**Phase 1: Base**\n\n- [X] a\n- b\n\n**Phase 2: Top**",
        "### Phase 1: Base\n\n- [x] a\n- [ ] b\n\n### Phase 2: Top\n", "#### Phase 1 - Base\n* [x] a\n* b\n\n#### Phase 2: Top\n",
        "### Phases\n\n#### Phase 1: Base\n1. [x] a\n2. [ ] b\n\n#### Phase 2: Top\n"
    })
    void phases(String text) {
        assertThat(read("## Implementation Plan\n\n" + text).implementationGuidance().orElseThrow().phases())
                .containsExactly(
                        Phase.builder().name("Base").addTasks(new Task("a", true), new Task("b", false)).build(),
                        Phase.builder().name("Top").build());
    }

    @Test
    void aspectsNeedNoPrefix() {
        assertThat(read("## Detailed Design\n\nText.\n\n### API\n\n**Public API:**\n```\nx\n```\n").detailedDesign().orElseThrow())
                .satisfies(d -> {
                    assertThat(d.description()).contains("Text.");
                    assertThat(d.aspects()).singleElement().satisfies(a -> {
                        assertThat(a.name()).isEqualTo("API");
                        assertThat(a.publicApi()).contains(CodeBlock.of("x"));
                    });
                });
    }

    // Line patterns

    private List<FileChange> files(String items) {
        return read("## Implementation\n\n### Files\n\n**New Files:**\n" + items)
                .implementationGuidance()
                .orElseThrow()
                .fileOrganization()
                .orElseThrow()
                .newFiles();
    }

    @Test
    void separators() {
        assertThat(files("- `a` - b\n- `a` \u2014 b\n- `a` \u2013 b\n- `a` \u2192 b\n- a - b\n")).containsOnly(
                new FileChange("a", Optional.of("b")));
        assertThat(files("- `a - b` - c - d\n- a-b\n- `a`\n- [x - y](z) - w\n")).containsExactly(
                new FileChange("a - b", Optional.of("c - d")),
                new FileChange("a-b", Optional.empty()),
                new FileChange("a", Optional.empty()),
                new FileChange("[x - y](z)", Optional.of("w")));
        assertThat(files("- `` a`b `` - c\n- `a` and `b` - c\n- `a`: b\n")).containsExactly(
                new FileChange("a`b", Optional.of("c")),
                new FileChange("`a` and `b`", Optional.of("c")),
                new FileChange("`a`: b", Optional.empty()));
    }

    @Test
    void blocksBehindAnItemsLineBelongToItsLastPart() {
        assertThat(files("- `a` - b\n\n  c\n\n      d\n")).containsExactly(new FileChange("a", Optional.of("b\n\nc\n\n    d")));
        assertThat(files("- `a`\n  - b\n")).containsExactly(new FileChange("a", Optional.of("- b")));
    }

    private List<Principle> principles(String items) {
        return read("## Design Principles\n\n" + items).designPrinciples().orElseThrow().principles();
    }

    @Test
    void boldNames() {
        assertThat(principles("1. **A**: b\n2. **A:** b\n3. **A** - b\n4. **A** \u2014 b\n5. __A__: b\n6. **A** b\n"))
                .containsOnly(Principle.builder().name("A").summary("b").build());
        assertThat(principles("- **A**\n- A - b\n- A: b\n"))
                .containsExactly(
                        Principle.builder().name("A").build(),
                        Principle.builder().name("A").summary("b").build(),
                        Principle.builder().name("A: b").build());
    }

    @Test
    void nestedItems() {
        TradeOff tradeOff = read("""
                ## Tradeoffs and Limitations

                ### Tradeoffs

                1. **Speed**
                   * we chose speed over memory
                   * **Reason:** users wait

                     a lot
                   * Impact: memory
                   * Reasonable people differ
                   * Reason: a second one
                """).tradeoffsAndLimitations().orElseThrow().tradeOffs().get(0);
        assertThat(tradeOff.choice()).contains("speed over memory");
        assertThat(tradeOff.reason()).contains("users wait\n\na lot");
        assertThat(tradeOff.impact()).contains("memory");
        assertThat(tradeOff.points()).containsExactly("Reasonable people differ", "Reason: a second one");
    }

    private List<Risk> risks(String items) {
        return read("## Security\n\n**Risks:**\n" + items).securityConsiderations().orElseThrow().potentialRisks();
    }

    @Test
    void risks() {
        assertThat(risks("1. `a - b` leaks - mask it\n2. a\n")).containsExactly(
                new Risk("`a - b` leaks", Optional.of("mask it")), new Risk("a", Optional.empty()));
    }

    @Test
    void aLineThatUnderlinesNothingInItsListUnderlinesNothingInTheValue() {
        assertThat(risks("1. a - b\nc\n===\n")).containsExactly(new Risk("a", Optional.of("b\nc\n    ===")));
    }

    private List<Reference> references(String items) {
        return read("## References\n\n**Issues:**\n" + items).crossReferences().orElseThrow().issues();
    }

    @Test
    void references() {
        assertThat(references("- [a](b) - c\n- [a](<b c>)\n- [a](b(c)d) \u2014 e\n")).containsExactly(
                new Reference("a", Optional.of("b"), Optional.of("c")),
                new Reference("a", Optional.of("b c"), Optional.empty()),
                new Reference("a", Optional.of("b(c)d"), Optional.of("e")));
    }

    @Test
    void whatIsMoreThanALinkStaysText() {
        assertThat(references("- [a](b \"t\") - c\n- [a][b] - c\n- [a] - c\n- [a](b) and [c](d) - e\n- see [a](b)\n- <http://a>\n"))
                .containsExactly(
                        new Reference("[a](b \"t\")", Optional.empty(), Optional.of("c")),
                        new Reference("[a][b]", Optional.empty(), Optional.of("c")),
                        new Reference("[a]", Optional.empty(), Optional.of("c")),
                        new Reference("[a](b) and [c](d)", Optional.empty(), Optional.of("e")),
                        new Reference("see [a](b)", Optional.empty(), Optional.empty()),
                        new Reference("<http://a>", Optional.empty(), Optional.empty()));
    }

    @Test
    void reviewers() {
        List<Reviewer> reviewers = read("## Review Notes\n\n**Reviewers:** CI/CD team/2026-01-31, Ada, B/C\n")
                .reviewNotes()
                .orElseThrow()
                .reviewedBy();
        assertThat(reviewers).containsExactly(
                new Reviewer("CI/CD team", Optional.of(DocDate.of("2026-01-31"))),
                new Reviewer("Ada", Optional.empty()),
                new Reviewer("B/C", Optional.empty()));
    }

    // Lists and code

    @Test
    void itemsKeepTheirBlocks() {
        ProblemStatement problem = problem("**Goals:**\n-   a\n\n    b\n\n    ```\n    c\n      d\n    ```\n-\te\n\n\tf\n- g\nlazy\n");
        assertThat(problem.goals()).containsExactly("a\n\nb\n\n```\nc\n  d\n```", "e\n\nf", "g\nlazy");
    }

    @Test
    void codeKeepsEverySpace() {
        String text = "## Architecture\n\n### Data Flow\n\n**Example:**\n```java  x=1\n\n  a\n\n\n```\n";
        assertThat(read(text).architecture().orElseThrow().dataFlow().orElseThrow().example())
                .contains(new CodeBlock(Optional.of("java  x=1"), "\n  a\n\n"));
    }

    @Test
    void anEmptyFenceAndOneWithABlankLineAreTheSame() {
        for (String fence : List.of("```\n```", "```\n\n```", "~~~\n~~~")) {
            assertThat(read("## Migration\n\n### For Users\n\n**Before:**\n" + fence + "\n").migrationPath().orElseThrow()
                            .forUsers().orElseThrow().before())
                    .as(fence)
                    .contains(CodeBlock.of(""));
        }
    }

    @Test
    void unclosedBlocksAreClosedInTheValue() {
        assertThat(problem("```\na\n").description()).contains("```\na\n```");
        assertThat(problem("~~~~\na").description()).contains("~~~~\na\n~~~~");
        assertThat(problem("<!-- a\n\n## b").description()).contains("<!-- a\n\n## b\n-->");
        assertThat(problem("<pre>\na").description()).contains("<pre>\na\n</pre>");
        assertThat(read("## Appendix\n\n### Appendix A: B\n\n```\nx").appendix().orElseThrow().entries().get(0).content())
                .contains("```\nx\n```");
    }

    @Test
    void lineEndsAreLineFeedsInTheValue() {
        assertThat(problem("a\r\nb\rc\n\r\n**Goals:**\r\n- d\r\n  e\r\n"))
                .isEqualTo(ProblemStatement.builder().description("a\nb\nc").addGoals("d\ne").build());
    }

    @Test
    void tablesFootnotesHtmlAndDefinitionsSurvive() {
        String text = "| a | b |\n|---|---|\n| c | d |\n\n[^1]: note\n\n<details>\n<b>x</b>\n</details>\n\n[r]: http://x \"y\"\n\n&amp; \\*";
        assertThat(problem(text).description()).contains(text);
    }

    @Test
    void whatBoldTextAndParenthesesHoldIsNotDivided() {
        assertThat(read("## Security\n\n**Potential Risks:**\n- **a - b** c - d\n- a ** b - c\n- **a - b\n")
                        .securityConsiderations().orElseThrow().potentialRisks())
                .containsExactly(risk("**a - b** c", "d"), risk("a ** b", "c"), risk("**a", "b"));
        assertThat(read("> **Related**: a (b, c), d (e, (f, g)), h (i, j\n").metadata().related())
                .extracting(Reference::text)
                .containsExactly("a (b, c)", "d (e, (f, g))", "h (i", "j");
    }

    private static Risk risk(String text, String mitigation) {
        return Risk.builder().text(text).mitigation(mitigation).build();
    }

    @Test
    void aBoldLinkIsALink() {
        String items = "- **[a](b)**\n- **[a](b)** - c\n- **[a](b):** c\n- __[a](b)__: c\n- **[a](b) c** - d\n";
        assertThat(read("## References\n\n**External References:**\n" + items)
                        .crossReferences().orElseThrow().externalReferences())
                .containsExactly(
                        reference("**a**", "b", null), reference("**a**", "b", "c"), reference("**a**", "b", "c"),
                        reference("__a__", "b", "c"), reference("**[a](b) c**", null, "d"));
    }

    private static Reference reference(String text, @Nullable String target, @Nullable String note) {
        return new Reference(text, Optional.ofNullable(target), Optional.ofNullable(note));
    }

    @Test
    void anOpenBoxIsNoPartOfAnItemWithoutOne() {
        assertThat(read("## Future Work\n\n- [ ] **a**: b\n- [ ] c - d\n- [x] e\n- [ ]\n").futureConsiderations().orElseThrow()
                        .enhancements()).extracting(Enhancement::name).containsExactly("a", "c", "[x] e", "[ ]");
    }

    // Parts of sections that stand elsewhere

    @Test
    void goalsInASectionOfTheirOwn() {
        DesignDoc doc = read("## Goals\n\n- a\n\n## Non-Goals\n\n- b\n");
        assertThat(doc.problemStatement().orElseThrow())
                .isEqualTo(ProblemStatement.builder().addGoals("a").addNonGoals("b").build());
        assertThat(doc.customSections()).isEmpty();
    }

    @Test
    void aPartThatItsSectionHasAlreadyIsNotTaken() {
        DesignDoc doc = read("## Problem Statement\n\n**Goals:**\n- a\n\n## Goals\n\n- b\n");
        assertThat(doc.problemStatement().orElseThrow().goals()).containsExactly("a");
        assertThat(doc.customSections()).extracting(CustomSection::title).containsExactly("Goals");
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
        assertThat(read(phases).implementationGuidance().orElseThrow().phases()).extracting(Phase::name).containsExactly("a", "c");
        assertThat(read(phases + "\n### Details\n\ne\n").customSections()).hasSize(2);
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

    @Test
    void itemsWithBoldNamesAreAlternatives() {
        assertThat(read("## Alternatives Considered\n\n- **A**: x\n- **B**: y\n").alternativesConsidered().orElseThrow()
                .alternatives()).extracting(Alternative::name).containsExactly("A", "B");
    }
}
