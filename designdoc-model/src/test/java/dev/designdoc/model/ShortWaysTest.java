package dev.designdoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortWaysTest {

    private static final DesignDoc EMPTY = DesignDoc.builder().build();

    @Test
    void recordsFromWhatOneAlwaysHas() {
        assertThat(Task.of("Ship it")).isEqualTo(new Task("Ship it", false));
        assertThat(Reference.of("ADR 7", "adr/7.md"))
                .isEqualTo(new Reference("ADR 7", Optional.of("adr/7.md"), Optional.empty()));
        assertThat(MetadataField.of("Owner", "Ann")).isEqualTo(new MetadataField("Owner", "Ann", Optional.empty()));
        assertThat(Alternative.of("SQLite")).isEqualTo(Alternative.builder().name("SQLite").build());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStatusOfAStageNamesThatStage(Stage stage) {
        assertThat(Status.of(stage).text()).isEqualTo(stage.label());
        assertThat(Status.of(stage).stage()).contains(stage);
    }

    @Test
    void viewsOfWhatIsNotThereAreEmpty() {
        assertThat(EMPTY.goals()).isEmpty();
        assertThat(EMPTY.nonGoals()).isEmpty();
        assertThat(EMPTY.tasks()).isEmpty();
        assertThat(EMPTY.alternatives()).isEmpty();
        assertThat(EMPTY.stage()).isEmpty();
        assertThat(EMPTY.withStatus(Status.of("Who knows")).stage()).isEmpty();
    }

    @Test
    void viewsLeadToTheParts() {
        DesignDoc doc = EMPTY.toBuilder()
                .problemStatement(ProblemStatement.builder().addGoals("a", "b").addNonGoals("c").build())
                .implementationGuidance(ImplementationGuidance.builder()
                        .addPhases(Phase.builder().name("1").addTasks(Task.of("x"), Task.of("y")).build())
                        .addPhases(Phase.builder().name("2").addTasks(Task.of("z")).build())
                        .build())
                .alternativesConsidered(AlternativesConsidered.builder().addAlternatives(Alternative.of("A")).build())
                .build();
        assertThat(doc.goals()).containsExactly("a", "b");
        assertThat(doc.nonGoals()).containsExactly("c");
        assertThat(doc.tasks()).containsExactly(Task.of("x"), Task.of("y"), Task.of("z"));
        assertThat(doc.alternatives()).containsExactly(Alternative.of("A"));
    }

    @Test
    void viewsAreNoComponents() {
        assertThat(Arrays.stream(DesignDoc.class.getRecordComponents()).map(c -> c.getName()))
                .doesNotContain("goals", "nonGoals", "tasks", "alternatives", "stage");
    }

    @Test
    void changesKeepAllElse() {
        DesignDoc doc = EMPTY.withTitle("T").withStatus(Status.of(Stage.DRAFT)).withLastUpdated(LocalDate.of(2026, 1, 31));
        assertThat(doc.stage()).contains(Stage.DRAFT);
        assertThat(doc.metadata().lastUpdated()).contains(DocDate.of("2026-01-31"));
        assertThat(doc.withStatus(Status.of(Stage.PLANNING)).metadata())
                .isEqualTo(doc.metadata().withStatus(Status.of("Planning")));
        assertThat(doc.title()).isEqualTo("T");
    }
}
