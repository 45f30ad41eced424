package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.Alternative;
import dev.designdoc.model.AlternativesConsidered;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Enhancement;
import dev.designdoc.model.FileChange;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Risk;
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
    void aColonAfterACodeSpanIsNoSeparator() {
        assertThat(files("- `a`: b\n")).containsExactly(new FileChange("`a`: b", Optional.empty()));
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
