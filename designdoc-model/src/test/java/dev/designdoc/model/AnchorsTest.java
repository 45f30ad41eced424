package dev.designdoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Extras, custom sections and other fields have one place each. */
class AnchorsTest {

    private static final ProblemStatement EMPTY = ProblemStatement.builder().build();

    private static List<Extra> extras(ProblemStatement problem, Extra... extras) {
        return problem.withExtras(extras).extras();
    }

    @Test
    void extrasAreSortedByAnchor() {
        ProblemStatement problem = EMPTY.withGoals("g").withNonGoals("n").withContext("c");
        assertThat(extras(problem, Extra.after("nonGoals", "6"), Extra.under("nonGoals", "5"), Extra.after("goals", "4"),
                        Extra.under("goals", "3"), Extra.after("context", "2"), Extra.under("context", "1")))
                .extracting(Extra::markdown)
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void extrasWithEqualAnchorsJoin() {
        ProblemStatement problem = EMPTY.withGoals("g");
        assertThat(extras(problem, Extra.after("goals", "a"), Extra.under("goals", "x"), Extra.after("goals", "b")))
                .containsExactly(Extra.under("goals", "x"), Extra.after("goals", "a\n\nb"));
    }

    @Test
    void blankExtrasAreDropped() {
        assertThat(extras(EMPTY.withGoals("g"), Extra.after("goals", " \n"), Extra.atStart(""))).isEmpty();
    }

    @Test
    void afterAnEmptyLabelledSlotIsUnderIt() {
        assertThat(extras(EMPTY, Extra.after("goals", "a"))).containsExactly(Extra.under("goals", "a"));
        assertThat(extras(EMPTY, Extra.under("goals", "a"))).containsExactly(Extra.under("goals", "a"));
    }

    @Test
    void anotherAnchorThatIsNotThereMovesBack() {
        Architecture architecture = Architecture.builder()
                .overview(Overview.builder().build())
                .addExtras(Extra.after("dataFlow", "a"))
                .build();
        assertThat(architecture.extras()).containsExactly(Extra.after("overview", "a"));
        DataFlow flow = DataFlow.builder().addExtras(Extra.after("steps", "a")).build();
        assertThat(flow.extras()).isEmpty();
        assertThat(flow.description()).contains("a");
    }

    @Test
    void whereNoAnchorIsLeftTheTextJoinsTheDescription() {
        ProblemStatement problem = EMPTY.withDescription("d").withExtras(Extra.atStart("a"), Extra.after("description", "b"));
        assertThat(problem.description()).contains("d\n\na\n\nb");
        assertThat(problem.extras()).isEmpty();
    }

    @Test
    void theStartOfARecordIsTheTextWhoseLabelMayBeMissing() {
        Alternative alternative = Alternative.builder().name("n").addExtras(Extra.atStart("a")).build();
        assertThat(alternative.extras()).isEmpty();
        assertThat(alternative.description()).contains("a");
    }

    @Test
    void besideThatTextTheStartStays() {
        Alternative described = Alternative.builder().name("n").description("d").addExtras(Extra.atStart("a")).build();
        assertThat(described.extras()).containsExactly(Extra.atStart("a"));
        assertThat(described.description()).contains("d");
        assertThat(described.withDescription(Optional.empty()).description()).contains("a");
    }

    @Test
    void anchorsMoveWhenTheirSlotGoes() {
        ProblemStatement problem = EMPTY.withGoals("g").withExtras(Extra.after("goals", "a"));
        assertThat(problem.withGoals(List.of()).extras()).containsExactly(Extra.under("goals", "a"));
    }

    @Test
    void unknownAnchorsAreRejected() {
        assertThatThrownBy(() -> EMPTY.withExtras(Extra.after("gaols", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gaols")
                .hasMessageContaining("ProblemStatement")
                .hasMessageContaining("goals");
        assertThatThrownBy(() -> EMPTY.withExtras(Extra.under("extras", "a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extra(Optional.of("a"), Optional.of("b"), "c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> DesignDoc.builder()
                        .addCustomSections(CustomSection.builder().title("a").after("introduction").build())
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Metadata.builder()
                        .addOtherFields(new MetadataField("a", "b", Optional.of("otherFields")))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CustomSection section(String title, String after) {
        return CustomSection.builder().title(title).after(after).build();
    }

    @Test
    void customSectionsAreSortedAndStandAfterASectionThatIsThere() {
        DesignDoc doc = DesignDoc.builder()
                .appendix(Appendix.builder().build())
                .problemStatement(EMPTY)
                .addCustomSections(
                        section("d", "appendix"),
                        section("b", "problemStatement"),
                        section("a", "title"),
                        section("c", "architecture"),
                        CustomSection.builder().title("e").build())
                .build();
        assertThat(doc.customSections()).containsExactly(
                section("a", "title"), section("b", "problemStatement"), section("c", "problemStatement"),
                section("d", "appendix"), section("e", "appendix"));
        assertThat(DesignDoc.builder().addCustomSections(section("a", "appendix")).build().customSections())
                .containsExactly(section("a", "title"));
    }

    @Test
    void otherFieldsAreSortedAndStandAfterAFieldThatIsThere() {
        Metadata metadata = Metadata.builder()
                .created(DocDate.of("2026-01-31"))
                .addOtherFields(
                        new MetadataField("c", "", Optional.of("related")),
                        new MetadataField("b", "", Optional.of("created")),
                        new MetadataField("a", "", Optional.empty()),
                        new MetadataField("d", "", Optional.of("status")),
                        new MetadataField("e", "", Optional.of("title")))
                .build();
        assertThat(metadata.otherFields()).containsExactly(
                new MetadataField("d", "", Optional.of("title")),
                new MetadataField("e", "", Optional.of("title")),
                new MetadataField("c", "", Optional.of("created")),
                new MetadataField("b", "", Optional.of("created")),
                new MetadataField("a", "", Optional.of("created")));
        assertThat(Metadata.builder().addOtherFields(new MetadataField("a", "", Optional.empty())).build().otherFields())
                .containsExactly(new MetadataField("a", "", Optional.of("title")));
    }
}
