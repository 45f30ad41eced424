package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.support.Walk;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.Architecture;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Edits that no line of text can say: of extras, anchors and fields with a place, and of thousands of sections. */
class UpdateTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static void check(String before, UnaryOperator<DesignDoc> edit, String after) {
        DesignDoc changed = edit.apply(CODEC.decode(before).value());
        assertThat(CODEC.update(before, changed)).isEqualTo(after);
        assertThat(CODEC.decode(after).value()).isEqualTo(changed);
        assertThat(CODEC.update(after, changed)).isEqualTo(after);
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
    void aFieldThatOthersFollow() {
        String with = "# T\n\n**Status:** Draft  \n**Related:** a  \n**Owner:** us\n";
        String without = "# T\n\n**Status:** Draft  \n**Owner:** us\n";
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
        check(source, others(owner.withValue(""), new MetadataField("Team", "b", Optional.of("status"))),
                source + "| Team | b |\n");
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
    void aSectionBeforeTheCustomSectionsThatFollowIt() {
        String with = "## Design Principles\n\np\n\n## Architecture\n\na\n\n## Custom\n\nc\n";
        String without = "## Design Principles\n\np\n\n## Custom\n\nc\n";
        DesignDoc doc = CODEC.decode(with).value();
        check(without, d -> doc, with);
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
    void aSectionWithNothingInItIsAHeading() {
        check("# T\n\n## Goals\n\n*   a\n", d -> d.withArchitecture(Architecture.builder().build()),
                "# T\n\n## Goals\n\n*   a\n\n## Architecture\n");
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
    void theOneAlternativeThatStandsInASectionOfItsOwn() {
        check("# Alternate Solutions\n\n## Alt 1 A file\n\n**Pros:**\n* fast\n\n# Background\n\ntext\n",
                alternatives(a -> set(a, 0, a.get(0).withPros("fast", "small"))),
                "# Alternate Solutions\n\n## Alt 1 A file\n\n**Pros:**\n* fast\n* small\n\n# Background\n\ntext\n");
    }
}
