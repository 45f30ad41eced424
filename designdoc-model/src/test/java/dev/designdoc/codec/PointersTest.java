package dev.designdoc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.model.Alternative;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.FileChange;
import dev.designdoc.model.ImplementationGuidance;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Phase;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Reviewer;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import dev.designdoc.template.Document;
import dev.designdoc.template.Item;
import dev.designdoc.template.Section;
import dev.designdoc.template.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {

    private static final DesignDoc EMPTY = DesignDoc.builder().title("T").build();
    private static final DesignDoc DOC = EMPTY.toBuilder()
            .metadata(Metadata.builder().status(Status.of("Draft")).build())
            .problemStatement(ProblemStatement.builder().addGoals("one", "two", "three").build())
            .implementationGuidance(ImplementationGuidance.builder()
                    .addPhases(Phase.builder()
                            .name("P")
                            .addTasks(new Task("a", false), new Task("b", false))
                            .build())
                    .build())
            .addCustomSections(new CustomSection("More", 2, Optional.of("text"), Optional.empty()))
            .build();

    private static DesignDoc set(DesignDoc doc, String pointer, String text) {
        return Pointers.set(doc, pointer, text);
    }

    private static List<String> goals(DesignDoc doc) {
        return doc.problemStatement().orElseThrow().goals();
    }

    private static List<Task> tasks(DesignDoc doc) {
        return doc.implementationGuidance().orElseThrow().phases().get(0).tasks();
    }

    @Test
    void setsTexts() {
        assertThat(set(DOC, "/title", "New")).isEqualTo(DOC.withTitle("New"));
        assertThat(set(DOC, "/metadata/status", "In Progress").metadata().status()).contains(Status.of("In Progress"));
        assertThat(set(DOC, "/metadata/created", "2026-01-31").metadata().created()).contains(DocDate.of("2026-01-31"));
        assertThat(set(DOC, "/introduction", "a\n\nb").introduction()).contains("a\n\nb");
    }

    @Test
    void changesItemsOfLists() {
        assertThat(goals(set(DOC, "/problemStatement/goals/1", "2"))).containsExactly("one", "2", "three");
        assertThat(goals(set(DOC, "/problemStatement/goals/-", "four"))).containsExactly("one", "two", "three", "four");
        assertThat(goals(set(DOC, "/problemStatement/goals/0", ""))).containsExactly("two", "three");
    }

    @Test
    void insertsBeforeWhatStandsThere() {
        assertThat(goals(set(DOC, "/problemStatement/goals/+0", "zero"))).containsExactly("zero", "one", "two", "three");
        assertThat(goals(set(DOC, "/problemStatement/goals/+2", "2½"))).containsExactly("one", "two", "2½", "three");
        assertThat(goals(set(DOC, "/problemStatement/goals/+3", "four"))).containsExactly("one", "two", "three", "four");
        assertThat(goals(set(EMPTY, "/problemStatement/goals/+0", "one"))).containsExactly("one");
        assertThat(tasks(set(DOC, "/implementationGuidance/phases/0/tasks/+1/text", "new")))
                .containsExactly(new Task("a", false), new Task("new", false), new Task("b", false));
    }

    @Test
    void ticksBoxes() {
        DesignDoc done = set(DOC, "/implementationGuidance/phases/0/tasks/1/done", "true");
        assertThat(tasks(done)).containsExactly(new Task("a", false), new Task("b", true));
        assertThat(set(done, "/implementationGuidance/phases/0/tasks/1/done", "false")).isEqualTo(DOC);
        assertThat(set(done, "/implementationGuidance/phases/0/tasks/1/done", "")).isEqualTo(DOC);
    }

    @Test
    void readsItemsByTheirPattern() {
        assertThat(tasks(set(DOC, "/implementationGuidance/phases/0/tasks/-", "[x] c")))
                .last().isEqualTo(new Task("c", true));
        assertThat(set(EMPTY, "/implementationGuidance/fileOrganization/newFiles/-", "`a.rs` - why")
                        .implementationGuidance().orElseThrow().fileOrganization().orElseThrow().newFiles())
                .containsExactly(new FileChange("a.rs", Optional.of("why")));
        assertThat(set(EMPTY, "/crossReferences/issues/-", "[#7](u) - it").crossReferences().orElseThrow().issues())
                .containsExactly(new Reference("#7", Optional.of("u"), Optional.of("it")));
    }

    @Test
    void readsListsOnOneLine() {
        assertThat(set(EMPTY, "/reviewNotes/reviewedBy", "Ann/2026-01-31, Bob").reviewNotes().orElseThrow().reviewedBy())
                .containsExactly(
                        new Reviewer("Ann", Optional.of(DocDate.of("2026-01-31"))),
                        new Reviewer("Bob", Optional.empty()));
        assertThat(set(EMPTY, "/metadata/related", "[A](a.md), [B](b.md)").metadata().related())
                .containsExactly(
                        new Reference("A", Optional.of("a.md"), Optional.empty()),
                        new Reference("B", Optional.of("b.md"), Optional.empty()));
    }

    @Test
    void makesWhatIsMissingOnTheWay() {
        assertThat(goals(set(EMPTY, "/problemStatement/goals/-", "one"))).containsExactly("one");
        assertThat(set(EMPTY, "/alternativesConsidered/alternatives/-/name", "Nothing")
                        .alternativesConsidered().orElseThrow().alternatives())
                .containsExactly(Alternative.builder().name("Nothing").build());
    }

    @Test
    void codeKeepsItsLanguage() {
        DesignDoc doc = set(EMPTY, "/architecture/overview/diagram", "a -> b");
        assertThat(doc.architecture().orElseThrow().overview().orElseThrow().diagram()).contains(CodeBlock.of("a -> b"));
        doc = set(doc, "/architecture/overview/diagram/language", "text");
        doc = set(doc, "/architecture/overview/diagram", "  b\n");
        assertThat(doc.architecture().orElseThrow().overview().orElseThrow().diagram())
                .contains(CodeBlock.of("text", "  b\n"));
        doc = set(doc, "/architecture/overview/diagram", "");
        assertThat(doc.architecture().orElseThrow().overview().orElseThrow().diagram()).isEmpty();
    }

    @Test
    void reachesCustomSectionsAndOtherFields() {
        DesignDoc doc = DOC.withMetadata(Metadata.builder()
                .addOtherFields(new MetadataField("Owner", "Ann", Optional.empty()))
                .build());
        assertThat(set(doc, "/metadata/otherFields/0/value", "Bob").metadata().otherFields())
                .containsExactly(new MetadataField("Owner", "Bob", Optional.of("title")));
        assertThat(set(doc, "/customSections/0/title", "Less").customSections().get(0).title()).isEqualTo("Less");
        assertThat(set(doc, "/customSections/0/level", "1").customSections().get(0).level()).isEqualTo(1);
    }

    @Test
    void removesWhatIsThereAndNothingElse() {
        assertThat(set(DOC, "/metadata/status", "")).isEqualTo(DOC.withMetadata(Metadata.builder().build()));
        assertThat(set(DOC, "/problemStatement", "")).isEqualTo(DOC.withProblemStatement(Optional.empty()));
        assertThat(set(DOC, "/problemStatement/goals", "").problemStatement()).contains(ProblemStatement.builder().build());
        assertThat(set(EMPTY, "/problemStatement/goals", "")).isEqualTo(EMPTY);
        assertThat(set(EMPTY, "/architecture/overview/diagram", "")).isEqualTo(EMPTY);
        assertThat(set(DOC, "/metadata", "")).isEqualTo(DOC.withMetadata(Metadata.builder().build()));
        assertThat(set(DOC, "/title", "").title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "metadata/status | x | \"metadata/status\" is no JSON pointer: it must begin with \"/\"",
            "/a~2 | x | \"/a~2\" is no JSON pointer: after \"~\" stands 0 (for ~) or 1 (for /)",
            "/metadata/stauts | x | /metadata/stauts: Metadata has no \"stauts\"; "
                    + "it has status, created, lastUpdated, related, otherFields, frontMatter; "
                    + "did you mean \"status\"?",
            "/metdata/status | x | /metdata/status, at /metdata: DesignDoc has no \"metdata\"; it has title, metadata,",
            "/metadata/ | x | /metadata/: a name is missing; it has status",
            "/problemStatement/goals/3 | x | /problemStatement/goals/3: goals has 0 to 2; - appends",
            "/problemStatement/goals/01 | x | /problemStatement/goals/01: goals is a list, and \"01\" no position in it",
            "/problemStatement/goals/one | x | goals is a list, and \"one\" no position in it; positions count from 0",
            "/problemStatement/goals/0/x | x | the items of goals are texts, which have no parts; end the pointer there",
            "/problemStatement/goals | x | goals is a list: append with goals/-, or give all of it as a JSON array",
            "/problemStatement/nonGoals/0 | x | nonGoals is empty; - appends",
            "/customSections/1 | x | customSections has only 0; - appends",
            "/customSections/-/title | x | a new one of customSections must be given whole, as JSON",
            "/customSections/0/level | two | \"two\" is no number; a whole number is expected, such as 2",
            "/customSections/0/level | 3 | level is 3, expected 1 or 2",
            "/problemStatement/goals/- | ^^ | there is no text to append; an empty one removes, and nothing is there yet",
            "/problemStatement/goals/+1 | ^^ | there is no text to insert; an empty one removes, and nothing is there yet",
            "/problemStatement/goals/+4 | x | /problemStatement/goals/+4: goals has 0 to 2; - appends",
            "/problemStatement/goals/+ | x | goals is a list, and \"+\" no position in it; positions count from 0, - appends,",
            "/problemStatement/goals/- | ^ ^ | the text is blank; an empty one removes",
            "/implementationGuidance/phases/0/tasks/- | ^ ^ | the text is blank",
            "/implementationGuidance/phases/0/tasks/0/done | yes | \"yes\" is neither true nor false",
            "/implementationGuidance/phases/0/tasks/0/text | ^^ | Task can't be without text; to remove all of it,",
            "/implementationGuidance/phases/- | Phase | it has parts: give one of them, such as -/name, or all as JSON",
            "/problemStatement | x | problemStatement has parts: give one of them, such as problemStatement/description, or",
            "/metadata/status/text | x | status is a text, which has no parts; end the pointer there",
            "^^ | x | the pointer is empty; it must name a part of the document, such as /title",
    })
    void saysWhichPartIsWrong(String pointer, String text, String message) {
        assertThatThrownBy(() -> set(DOC, pointer, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void getsTheTextThatSetTakes() {
        DesignDoc doc = set(DOC, "/metadata/related", "[A](a.md), [B, C](b.md)");
        doc = set(doc, "/reviewNotes/reviewedBy", "Ann/2026-01-31, Bob");
        doc = set(doc, "/architecture/overview/diagram", "a -> b");
        doc = set(doc, "/implementationGuidance/phases/0/tasks/0/done", "true");
        for (String[] wanted : new String[][] {
            {"/title", "T"}, {"/metadata/status", "Draft"}, {"/problemStatement/goals/1", "two"},
            {"/implementationGuidance/phases/0/tasks/0/done", "true"}, {"/implementationGuidance/phases/0/tasks/1/done", "false"},
            {"/implementationGuidance/phases/0/tasks/0", "[x] a"}, {"/implementationGuidance/phases/0/name", "P"},
            {"/metadata/related", "[A](a.md), [B, C](b.md)"}, {"/metadata/related/1", "[B, C](b.md)"},
            {"/metadata/related/1/target", "b.md"}, {"/reviewNotes/reviewedBy", "Ann/2026-01-31, Bob"},
            {"/reviewNotes/reviewedBy/0/date", "2026-01-31"}, {"/architecture/overview/diagram", "a -> b"},
            {"/customSections/0/level", "2"},
        }) {
            assertThat(Pointers.get(doc, wanted[0])).as(wanted[0]).contains(wanted[1]);
            assertThat(set(doc, wanted[0], wanted[1])).as(wanted[0]).isEqualTo(doc);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metadata/created", "/problemStatement/goals/3", "/problemStatement/goals/-",
            "/problemStatement/goals/+0", "/problemStatement/nonGoals", "/architecture/overview/diagram/code",
            "/alternativesConsidered/alternatives/4/name", "/introduction"})
    void getsNothingWhereNothingStands(String pointer) {
        assertThat(Pointers.get(DOC, pointer)).isEmpty();
    }

    @Test
    void getSaysWhereAPointerLeadsNowhere() {
        assertThatThrownBy(() -> Pointers.get(EMPTY, "/problemStatement/golas/0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at /problemStatement/golas: ProblemStatement has no \"golas\"")
                .hasMessageContaining("did you mean \"goals\"?");
        assertThatThrownBy(() -> Pointers.get(DOC, "/problemStatement/goals/one")).hasMessageContaining("no position in it");
        assertThatThrownBy(() -> Pointers.get(DOC, "/problemStatement/goals/0/x")).hasMessageContaining("has no parts");
        assertThatThrownBy(() -> Pointers.get(DOC, "/metadata/status/text")).hasMessageContaining("has no parts");
        assertThatThrownBy(() -> Pointers.get(DOC, "/problemStatement")).hasMessageContaining("add the jar designdoc-json");
    }

    @Test
    void saysThatJsonNeedsAnotherJar() {
        assertThatThrownBy(() -> set(DOC, "/problemStatement/goals", "[\"a\"]"))
                .hasMessageContaining("JSON can't be read here: add the jar designdoc-json");
    }

    /** A template whose items have a part that not every text is. */
    @Document
    public record Log(@Title String title, Optional<Events> events) {

        /** The events. */
        @Section("Events")
        public record Events(List<Event> entries) {}

        /** A day, and what happened. */
        @Item
        public record Event(LocalDate day, String what) {}
    }

    @Test
    void aLineThatIsNoRecordIsToldFromABlankOne() {
        Log log = new Log("T", Optional.empty());
        assertThat(Pointers.set(log, "/events/entries/-", "2026-01-31 - Began").events())
                .contains(new Log.Events(List.of(new Log.Event(LocalDate.of(2026, 1, 31), "Began"))));
        assertThatThrownBy(() -> Pointers.set(log, "/events/entries/-", "soon - Begins"))
                .hasMessageContaining("\"soon - Begins\" is no line of Event")
                .hasMessageContaining("day, what");
    }
}
