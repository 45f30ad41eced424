package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.internal.Walk;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Phase;
import dev.designdoc.model.Principle;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edits of small documents in styles of their own, and the text that comes of them. */
class UpdateTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static void check(String before, UnaryOperator<DesignDoc> edit, String after) {
        DesignDoc changed = edit.apply(CODEC.decode(before).value());
        assertThat(CODEC.update(before, changed)).isEqualTo(after);
        assertThat(CODEC.decode(after).value()).isEqualTo(changed);
        assertThat(CODEC.update(after, changed)).isEqualTo(after);
    }

    private static UnaryOperator<DesignDoc> status(String status) {
        return d -> d.withMetadata(d.metadata().withStatus(Status.of(status)));
    }

    private static UnaryOperator<DesignDoc> problem(UnaryOperator<ProblemStatement> edit) {
        return d -> d.withProblemStatement(edit.apply(d.problemStatement().orElseThrow()));
    }

    private static UnaryOperator<DesignDoc> alternatives(UnaryOperator<List<Alternative>> edit) {
        return d -> {
            AlternativesConsidered section = d.alternativesConsidered().orElseThrow();
            return d.withAlternativesConsidered(section.withAlternatives(edit.apply(new ArrayList<>(section.alternatives()))));
        };
    }

    private static <E> List<E> set(List<E> list, int at, E element) {
        List<E> changed = new ArrayList<>(list);
        changed.set(at, element);
        return changed;
    }

    @Test
    void theStatusInEachForm() {
        check("> **Status**: Draft\n", status("Done"), "> **Status**: Done\n");
        check("**Status:** Draft  \n**Date:** x\n", status("Done"), "**Status:** Done  \n**Date:** x\n");
        check("- Status: Draft\n- Date: x\n", status("Done"), "- Status: Done\n- Date: x\n");
        String table = "| Field | Value |\n|--|:-|\n| Status | %s |\n";
        check(String.format(table, "Draft"), status("Done"), String.format(table, "Done"));
        String frontMatter = "---\nstatus: %s\nother: x\n---\n# T\n";
        check(String.format(frontMatter, "Draft"), status("Done"), String.format(frontMatter, "Done"));
        check("\uFEFF> **STATE**:   Draft\r\n\r\ntext", status("Done"), "\uFEFF> **STATE**:   Done\r\n\r\ntext");
    }

    @Test
    void aFieldThatOthersFollow() {
        String with = "# T\n\n**Status:** Draft  \n**Related:** a  \n**Owner:** us\n";
        String without = "# T\n\n**Status:** Draft  \n**Owner:** us\n";
        check(with, d -> d.withMetadata(d.metadata().withRelated(List.of())), without);
        check(without, d -> d.withMetadata(d.metadata().toBuilder().addRelated(Reference.builder().text("a").build())
                .otherFields(List.of(new MetadataField("Owner", "us", Optional.of("related")))).build()), with);
    }

    private static UnaryOperator<DesignDoc> others(MetadataField... fields) {
        return d -> d.withMetadata(d.metadata().withOtherFields(fields));
    }

    @Test
    void fieldsInATable() {
        String source = "| Field | Value |\n|---|:-:|\n| **Status** | Draft |\n| Owner |  |\n";
        MetadataField owner = new MetadataField("Owner", "us", Optional.of("status"));
        check(source, others(owner), source.replace("|  |", "| us |"));
        check(source, others(owner.withValue(""), new MetadataField("Team", "b", Optional.of("status"))),
                source + "| Team | b |\n");
        check("# T\n\n| Field | Value |\n|---|---|\n| Status | Draft |\n\ntext\n",
                d -> d.withMetadata(d.metadata().withStatus(Optional.empty())), "# T\n\ntext\n");
    }

    @Test
    void allFieldsOfATable() {
        String table = "| Field | Value |\n|--|:-|\n| Status | Draft |\n| Owner | us |\n\n";
        check("Title\n=====\n\n" + table + "Text.\n", d -> d.withMetadata(Metadata.builder().build()),
                "Title\n=====\n\nText.\n");
        check("# A | B\n" + table + "Text.\n", d -> d.withMetadata(Metadata.builder().build()), "# A | B\n\nText.\n");
    }

    @Test
    void anOtherFieldGoesIntoTheFrontMatter() {
        check("---\nstatus: Draft\ncreated: x\n---\n# T\n", others(new MetadataField("Owner", "us", Optional.of("status"))),
                "---\nstatus: Draft\nOwner: us\ncreated: x\n---\n# T\n");
        check("---\nstatus: Draft\n---\n# T\n", others(new MetadataField("Owner", "us", Optional.of("title"))),
                "---\nOwner: us\nstatus: Draft\n---\n# T\n");
    }

    @Test
    void linesOfTheFrontMatterBetweenFields() {
        check("---\na: [1]\nstatus: Draft\nb: [2]\nc: [3]\n---\n# T\n",
                d -> d.withMetadata(d.metadata().withFrontMatter("a: [1]\nb: [4]\nd: [5]\nc: [3]")),
                "---\na: [1]\nstatus: Draft\nb: [4]\nd: [5]\nc: [3]\n---\n# T\n");
    }

    @Test
    void itemsInTheListsOwnStyle() {
        String source = "## Problem Statement\n\n__Goals__:\n* one\n\n* two\n\n  more\n\n**Non Goals**:\n1) a\n2) b\n";
        check(source, problem(p -> p.toBuilder().addGoals("three").build()),
                source.replace("  more\n", "  more\n\n* three\n"));
        check(source, problem(p -> p.withGoals(p.goals().subList(1, 2))), source.replace("* one\n\n", ""));
        check(source, problem(p -> p.withGoals(List.of(p.goals().get(1), p.goals().get(0)))),
                source.replace("* one\n\n* two\n\n  more\n", "* two\n\n  more\n\n* one\n"));
        check(source, problem(p -> p.withNonGoals("new", "a", "b")), source.replace("1) a\n2) b\n", "1) new\n2) a\n3) b\n"));
    }

    @Test
    void whatLooksTheSameToTheModelStays() {
        check("## Problem Statement\n\n**Goals:**\n- one  \n-    two\n*  three\n", d -> d.withTitle("T"),
                "# T\n\n## Problem Statement\n\n**Goals:**\n- one  \n-    two\n*  three\n");
    }

    @Test
    void anAlternativeInAListGetsAnItemLikeThoseBesideIt() {
        String source = """
                ## Alternatives

                * **One** \u2014 does this
                * **Two** \u2014 does that
                  and more
                """;
        Alternative three = Alternative.builder().name("Three").addExtras(Extra.atStart("does nothing")).build();
        check(source, d -> d.withAlternativesConsidered(d.alternativesConsidered().orElseThrow()
                        .withAlternatives(with(d.alternativesConsidered().orElseThrow().alternatives(), three))),
                source + "* **Three** \u2014 does nothing\n");
        check(source, d -> d.withAlternativesConsidered(d.alternativesConsidered().orElseThrow()
                        .withAlternatives(d.alternativesConsidered().orElseThrow().alternatives().subList(0, 1))),
                "## Alternatives\n\n* **One** \u2014 does this\n");
    }

    private static List<Alternative> with(List<Alternative> before, Alternative added) {
        List<Alternative> all = new ArrayList<>(before);
        all.add(added);
        return all;
    }

    @Test
    void textsThatComeToStandTogetherInTheValueStayWhereTheyAre() {
        String source = "## Architecture\n\n#### Components\n### Non-Goals\n\n### Components\n- [x]\n  ```\n  c\n  ```\n";
        check(source, d -> d, source);
    }

    @Test
    void theAlternativesBesideOneThatGoesStay() {
        String source = """
                Alternatives
                ---

                ### Option A - x

                * **Pros**: fast
                * **Cons**: dear

                ### Option B: y
                text

                ### C

                **Decision**: no
                """;
        check(source, alternatives(a -> {
            a.remove(1);
            return a;
        }), source.replace("### Option B: y\ntext\n\n", ""));
    }

    @Test
    void aLabelForAnAlternativeOfPlainText() {
        String source = "## Alternatives Considered\n\n### A\n\ntext\n\n### B\n\nmore\n";
        check(source, alternatives(a -> set(a, 0, a.get(0).withPros("fast"))),
                source.replace("text\n\n### B", "text\n\n**Pros:**\n- fast\n\n### B"));
    }

    @Test
    void aSlotBetweenTheTextsThatFollowItAndThoseThatDoNot() {
        String with = "## Problem Statement\n\n**Context**:\n* a\n\nmore\n\n**Goals**:\n* b\n\n### Other\n\ntext  \n";
        ProblemStatement problem = CODEC.decode(with).value().problemStatement().orElseThrow();
        check(with.replace("**Goals**:\n* b\n\n", ""), problem(p -> problem), with);
    }

    @Test
    void textUnderALabelInAList() {
        String source = "## Problem Statement\n\n* **Context:**\n  * a\n* **Goals**:\n  * b\n";
        check(source, problem(p -> p.withExtras(Extra.under("goals", "new"))),
                source.replace("  * b\n", "\n  new\n\n  * b\n"));
    }

    @Test
    void codeInALabelItem() {
        String source = """
                ## Architecture

                ### Components

                #### X

                - **Purpose:** p
                - **Interface:**
                  ```rust
                  a
                  ```
                """;
        check(source, d -> d.withArchitecture(d.architecture().map(a -> a.withComponents(
                a.components().get(0).withInterfaceCode(new CodeBlock(Optional.of("rust"), "b\n\nc"))))),
                source.replace("  a\n", "  b\n\n  c\n"));
    }

    @Test
    void tasks() {
        String source = "## Implementation\n\n**Phase 1: x**\n* [ ] a\n\t* deep\n* [X] b\n\n**Phase 2: y**\n* [ ] c";
        check(source, d -> d.withImplementationGuidance(d.implementationGuidance().map(g -> g.withPhases(g.phases().stream()
                .map(p -> p.withTasks(p.tasks().stream().map(t -> t.withDone(!t.done())).toList())).toList()))),
                source.replace("[X]", "[y]").replace("[ ]", "[x]").replace("[y]", "[ ]"));
        check(source, d -> d.withImplementationGuidance(d.implementationGuidance().map(g -> g.withPhases(set(g.phases(), 0,
                Phase.builder().name("z").addTasks(Task.builder().text("t").build()).build())))),
                "## Implementation\n\n**Phase 1: z**\n* [ ] t\n\n**Phase 2: y**\n* [ ] c");
    }

    @Test
    void aSectionBeforeTheCustomSectionsThatFollowIt() {
        String with = "## Design Principles\n\np\n\n## Architecture\n\na\n\n## Custom\n\nc\n";
        String without = "## Design Principles\n\np\n\n## Custom\n\nc\n";
        DesignDoc doc = CODEC.decode(with).value();
        check(without, d -> doc, with);
        check(with, d -> d.withArchitecture(Optional.empty()), without);
    }

    @Test
    void aCustomSectionMovesBehindTheOneItStandsBehindNow() {
        String source = "# T\n\n## Architecture\n\na\n\n## Custom\n\n* c   c\n\n## Motivation\n\n*  p\n\n## Security Considerations\n\nr\n";
        check(source, d -> d.withArchitecture(Optional.empty()),
                "# T\n\n## Motivation\n\n*  p\n\n## Custom\n\n* c   c\n\n## Security Considerations\n\nr\n");
    }

    @Test
    void aCustomSectionBetweenTwoThatStandBehindAnotherSectionNow() {
        String known = "## Motivation\n\n*  p\n\n";
        String gone = "## Design Principles\n\nq\n\n";
        check(known + gone + "## A\n\n* a\n\n## B\n\n*  b\n", d -> {
            List<CustomSection> customs = new ArrayList<>(d.customSections());
            customs.replaceAll(c -> c.withAfter("problemStatement"));
            customs.add(1, CustomSection.builder().title("N").content("n").after("problemStatement").build());
            return d.withDesignPrinciples(Optional.empty()).withCustomSections(customs);
        }, known + "## A\n\n* a\n\n## N\n\nn\n\n## B\n\n*  b\n");
    }

    @Test
    void customSectionsAtBothEndsOfThousands() {
        StringBuilder sections = new StringBuilder();
        for (int i = 0; i < 2100; i++) {
            sections.append("Section ").append(i).append("\n-----\n\n").append("*  text\n\n");
        }
        CustomSection added = CustomSection.builder().title("N").content("n").build();
        check("# T\n\n" + sections + "## End\n", d -> {
            List<CustomSection> customs = new ArrayList<>(d.customSections());
            customs.add(0, added);
            customs.add(added);
            return d.withCustomSections(customs);
        }, "# T\n\n## N\n\nn\n\n" + sections + "## End\n\n## N\n\nn\n");
    }

    @Test
    void theLastPartOfASectionWithoutBlankLines() {
        String source = "# T\n## Design Principles\ntext\n1. **a**\n   - b\n---\n## Future Considerations\nlater\n";
        Walk<DesignDoc> read = Walk.read(DesignDoc.class, source);
        DesignDoc changed = read.value().withDesignPrinciples(
                read.value().designPrinciples().map(p -> p.withPrinciples()));
        assertThat(read.patch(changed).text())
                .isEqualTo("# T\n## Design Principles\ntext\n\n---\n## Future Considerations\nlater\n");
    }

    @Test
    void aNewRecordLooksLikeThoseBesideIt() {
        String source = "## Alternatives Considered\n\n### A\n\n**Pros**:\n* fast\n\n**Cons**:\n* dear\n";
        check(source, alternatives(a -> {
            a.add(Alternative.builder().name("B").addPros("safe").addCons("slow", "old").build());
            return a;
        }), source + "\n### B\n\n**Pros**:\n* safe\n\n**Cons**:\n* slow\n* old\n");
    }

    @Test
    void aNewItemHasNestedItemsLikeThoseBesideIt() {
        String source = "## Design Principles\n\n1) **a**\n   * b\n   * c\n";
        check(source, d -> d.withDesignPrinciples(d.designPrinciples().map(p -> p.toBuilder()
                .addPrinciples(Principle.builder().name("d").addPoints("e", "f").build()).build())),
                source + "2) **d**\n   * e\n   * f\n");
    }

    @Test
    void aCustomTitleKeepsItsUnderline() {
        check("Custom\n------\n\ntext\n", d -> d.withCustomSections(d.customSections().get(0).withTitle("Renamed")),
                "Renamed\n------\n\ntext\n");
    }

    @Test
    void theEmptyFile() {
        check("", d -> d.withTitle("T"), "# T\n");
        check("# T\n", d -> d.withTitle(""), "");
    }

    @Test
    void goalsThatStandInASectionOfTheirOwn() {
        String source = "# T\n\n## Goals\n\n* a\n* b\n\n## Other\n\ntext\n";
        check(source, problem(p -> p.withGoals("b")), source.replace("* a\n", ""));
        check(source, problem(p -> p.withGoals("a", "c")), source.replace("* b", "* c"));
        check(source, d -> d.withProblemStatement(Optional.empty()), "# T\n\n## Other\n\ntext\n");
    }

    @Test
    void aBoxAndTheBoldTextOfALinkStayWhereTheyAre() {
        check("## Future Work\n\n* [ ] **a**: b\n* [ ] c\n",
                d -> d.withFutureConsiderations(d.futureConsiderations().orElseThrow().withEnhancements(
                        set(d.futureConsiderations().orElseThrow().enhancements(), 0,
                                d.futureConsiderations().orElseThrow().enhancements().get(0).withName("z")))),
                "## Future Work\n\n* [ ] **z**: b\n* [ ] c\n");
        check("## References\n\n**References:**\n* **[a](b)** \u2014 c\n",
                d -> d.withCrossReferences(d.crossReferences().orElseThrow().withExternalReferences(
                        d.crossReferences().orElseThrow().externalReferences().get(0).withNote("z"))),
                "## References\n\n**References:**\n* **[a](b)** \u2014 z\n");
    }

    @Test
    void theOneAlternativeThatStandsInASectionOfItsOwn() {
        check("# Alternate Solutions\n\n## Alt 1 A file\n\n**Pros:**\n* fast\n\n# Background\n\ntext\n",
                alternatives(a -> set(a, 0, a.get(0).withPros("fast", "small"))),
                "# Alternate Solutions\n\n## Alt 1 A file\n\n**Pros:**\n* fast\n* small\n\n# Background\n\ntext\n");
    }

    @Test
    void aTaskOfAPhaseThatStandsInASectionOfItsOwn() {
        String source = "## Phase 1: x\n\n- [ ] a\n\n## Phase 2: y\n\n- [ ] b\n- [ ] c\n";
        check(source, d -> d.withImplementationGuidance(d.implementationGuidance().map(g -> g.withPhases(set(g.phases(), 1,
                g.phases().get(1).withTasks(set(g.phases().get(1).tasks(), 0, g.phases().get(1).tasks().get(0).withDone(true))))))),
                source.replace("[ ] b", "[x] b"));
    }
}
