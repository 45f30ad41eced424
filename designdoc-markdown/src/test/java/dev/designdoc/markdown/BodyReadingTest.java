package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Enhancement;
import dev.designdoc.model.FileChange;
import dev.designdoc.model.Principle;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Risk;
import dev.designdoc.model.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the lines of sections are read as. */
class BodyReadingTest {

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    private DesignDoc read(String text) {
        return codec.decode(text).value();
    }

    @Test
    void textBelowALabelThatWouldBeSomethingElseAloneIsNotTakenForTheLabels() {
        String text = "**Goals:**\n    a\n- b";
        ProblemStatement problem = read("## Problem Statement\n\n" + text).problemStatement().orElseThrow();
        assertThat(problem.goals()).isEmpty();
        assertThat(problem.description()).contains(text);
    }

    @Test
    void aDateBelongsToTheReviewerRightBeforeIt() {
        assertThat(read("## Review Notes\n\n**Reviewed By:** Ann, Bob, Ann, 2026-01-02\n").reviewNotes().orElseThrow()
                .reviewedBy()).extracting(r -> r.name() + r.date().map(d -> " " + d.text()).orElse(""))
                .containsExactly("Ann", "Bob", "Ann 2026-01-02");
    }

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
    void itemsWithBoldNamesAreAlternatives() {
        assertThat(read("## Alternatives Considered\n\n- **A**: x\n- **B**: y\n").alternativesConsidered().orElseThrow()
                .alternatives()).extracting(Alternative::name).containsExactly("A", "B");
    }

    @Test
    void aColonAfterABoldNameOrACodeSpanDivides() {
        assertThat(files("- `a`: b\n- **c**: d\n- **`e`:** f\n- `g`:h\n- **i** - j\n")).containsExactly(
                new FileChange("a", Optional.of("b")), new FileChange("c", Optional.of("d")),
                new FileChange("e", Optional.of("f")), new FileChange("`g`:h", Optional.empty()),
                new FileChange("i", Optional.of("j")));
        assertThat(read("## Principles\n\n1. `a`: b\n").designPrinciples().orElseThrow().principles())
                .containsExactly(new Principle("`a`", Optional.of("b"), List.of()));
    }

    @Test
    void separatorsDivideTheFirstLineOnly() {
        List<Risk> risks = List.of(
                new Risk("a b - c", Optional.empty()), new Risk("d", Optional.of("e - f")),
                new Risk("g h", Optional.of("i\nj - k")), new Risk("[l](m) \u2014 n", Optional.empty()));
        String text = "1. a\n   b - c\n2. d -\n   e - f\n3. g h - i\n   j - k\n4. [l](m)\n   \u2014 n\n";
        DesignDoc read = read("## Security\n\n**Risks:**\n" + text);
        assertThat(read.securityConsiderations().orElseThrow().potentialRisks()).containsExactlyElementsOf(risks);
        assertThat(codec.decode(codec.encode(read)).value()).isEqualTo(read);
    }

    @Test
    void boldTextEndsWhereItDoesForCommonMark() {
        assertThat(read("## Principles\n\n1. ***a***\n2. **b *c***: d\n3. ****e****\n4. **f***\n")
                        .designPrinciples().orElseThrow().principles())
                .extracting(Principle::name, Principle::summary)
                .containsExactly(
                        tuple("*a*", Optional.empty()), tuple("b *c*", Optional.of("d")),
                        tuple("**e**", Optional.empty()), tuple("f", Optional.of("*")));
    }

    @Test
    void whatOnlyTheEndClosesIsClosedAfterALabelToo() {
        DesignDoc read = read("## Performance\n\n**Benchmarks:** ```\na\n```\n");
        assertThat(read.performanceConsiderations().orElseThrow().benchmarks()).contains("\\```\na\n```\n```");
        assertThat(codec.decode(codec.encode(read)).value()).isEqualTo(read);
    }

    @Test
    void aCheckBoxOfNothingIsNothing() {
        assertThat(read("## Implementation\n\n### Phase 1: a\n\n- [x]\n- [ ] b\n- [X]\n").implementationGuidance().orElseThrow()
                .phases().get(0).tasks()).containsExactly(Task.of("b"));
        assertThat(read("## Goals\n\n- [ ]\n- a\n").problemStatement().orElseThrow().goals()).containsExactly("a");
    }

    @Test
    void aLineThatUnderlinesNothingInItsListUnderlinesNothingInTheValue() {
        assertThat(read("## Security\n\n**Risks:**\n1. a - b\nc\n===\n").securityConsiderations().orElseThrow().potentialRisks())
                .containsExactly(new Risk("a", Optional.of("b\nc\n    ===")));
    }

    @Test
    void anOpenBoxIsNoPartOfAnItemWithoutOne() {
        assertThat(read("## Future Work\n\n- [ ] **a**: b\n- [ ] c - d\n- [x] e\n").futureConsiderations().orElseThrow()
                        .enhancements()).extracting(Enhancement::name).containsExactly("a", "c", "[x] e");
    }

    private List<FileChange> files(String items) {
        return read("## Implementation\n\n### Files\n\n**New Files:**\n" + items)
                .implementationGuidance()
                .orElseThrow()
                .fileOrganization()
                .orElseThrow()
                .newFiles();
    }
}
