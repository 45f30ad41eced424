package dev.designdoc.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.designdoc.model.Architecture;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Overview;
import dev.designdoc.model.ProblemStatement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The paths that messages name texts by, and the record with another text there. */
class LeavesTest {

    private static final Shape SHAPE = Shapes.of(DesignDoc.class);

    private static final ProblemStatement PROBLEM = ProblemStatement.builder()
            .description("Slow.")
            .addGoals("Fast", "Small")
            .addExtras(Extra.under("goals", "In short:"), Extra.after("goals", "That is all."))
            .build();

    private static final DesignDoc DOC = DesignDoc.builder()
            .title("Cache")
            .problemStatement(PROBLEM)
            .architecture(Architecture.builder()
                    .overview(Overview.builder().diagram(CodeBlock.of("dot", "a -> b")).build())
                    .build())
            .build();

    private static final String AFTER_GOALS = "/problemStatement/extras after goals";

    @Test
    void textsComeInTheOrderInWhichTheyAreWritten() {
        assertThat(Leaves.of(SHAPE, DOC).values()).extracting(Leaves.Leaf::path, Leaves.Leaf::text, Leaves.Leaf::isCode)
                .containsExactly(
                        tuple("/title", "Cache", false),
                        tuple("/problemStatement/description", "Slow.", false),
                        tuple("/problemStatement/extras/0/markdown", "In short:", false),
                        tuple("/problemStatement/goals/0", "Fast", false),
                        tuple("/problemStatement/goals/1", "Small", false),
                        tuple("/problemStatement/extras/1/markdown", "That is all.", false),
                        tuple("/architecture/overview/diagram/language", "dot", true),
                        tuple("/architecture/overview/diagram/code", "a -> b", true));
    }

    @Test
    void anExtraIsTheSameWhereverItStandsAmongTheOthers() {
        DesignDoc alone = DOC.withProblemStatement(PROBLEM.withExtras(Extra.after("goals", "That is all.")));
        assertThat(Leaves.of(SHAPE, alone)).containsKey(AFTER_GOALS);
        assertThat(Leaves.of(SHAPE, DOC)).containsKey(AFTER_GOALS);
    }

    @Test
    void anotherTextStandsThereAndNowhereElse() {
        assertThat(Leaves.with(SHAPE, DOC, "/title", "Queue")).isEqualTo(DOC.withTitle("Queue"));
        assertThat(Leaves.with(SHAPE, DOC, "/problemStatement/goals/1", "Cheap"))
                .isEqualTo(DOC.withProblemStatement(PROBLEM.withGoals("Fast", "Cheap")));
        assertThat(Leaves.with(SHAPE, DOC, "/problemStatement/goals", "Cheap")).isEqualTo(DOC);
        assertThat(Leaves.with(SHAPE, DOC, AFTER_GOALS, "x"))
                .isEqualTo(DOC.withProblemStatement(PROBLEM.withExtras(Extra.under("goals", "In short:"))));
    }

    @Test
    void theFirstDifferenceIsWhatTheOtherHasNot() {
        assertThat(difference(DOC, DOC.withTitle("Queue"))).isEqualTo("/title");
        assertThat(difference(DOC, DOC.withProblemStatement(PROBLEM.withGoals("Fast", "Cheap"))))
                .isEqualTo("/problemStatement/goals/1");
        assertThat(difference(DOC, DOC.withProblemStatement(PROBLEM.withGoals("Fast")))).isEqualTo("/problemStatement/goals/1");
        assertThat(difference(DOC.withProblemStatement(PROBLEM.withGoals("Fast")), DOC)).isEqualTo("/problemStatement/goals");
        assertThat(difference(DesignDoc.builder().title("Cache").build(), DOC)).isEmpty();
        assertThat(difference(DOC, DOC.withProblemStatement(PROBLEM.withExtras(List.of()))))
                .isEqualTo("/problemStatement/extras/0");
    }

    private static String difference(DesignDoc a, DesignDoc b) {
        return Leaves.firstDifference(SHAPE, a, b);
    }
}
