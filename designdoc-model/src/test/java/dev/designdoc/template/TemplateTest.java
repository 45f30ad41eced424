package dev.designdoc.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Templates say what their records declare, and reject what would be ambiguous. */
class TemplateTest {

    private static Template.Slot slot(Template template, String first, String... path) {
        Template.Slot found = component(template, first);
        for (String component : path) {
            found = component(found.nested().orElseThrow(), component);
        }
        return found;
    }

    private static Template.Slot component(Template template, String name) {
        return template.slots().stream().filter(s -> s.component().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void namesAndAliasesAreThoseOfTheAnnotations() {
        Template template = Template.of(DesignDoc.class);
        assertThat(template.type()).isEqualTo(DesignDoc.class);
        assertThat(template.slots()).extracting(Template.Slot::component)
                .startsWith("title", "metadata", "introduction", "problemStatement");
        assertThat(slot(template, "title").names()).isEmpty();
        assertThat(slot(template, "problemStatement").names()).startsWith("Problem Statement").contains("Motivation");
        assertThat(slot(template, "problemStatement", "goals").names()).startsWith("Goals");
        assertThat(slot(template, "metadata", "status").names()).startsWith("Status");
        assertThat(slot(template, "tradeoffsAndLimitations", "tradeOffs", "choice").names()).containsExactly("We chose");
        assertThat(Template.of(DesignDoc.class).toString()).contains("DesignDoc");
    }

    @Test
    void slotsSayWhatStandsInFrontOfThem() {
        Template template = Template.of(DesignDoc.class);
        Map<Template.Introduction, Template.Slot> slots = Map.of(
                Template.Introduction.TITLE, slot(template, "title"),
                Template.Introduction.NONE, slot(template, "introduction"),
                Template.Introduction.HEADING, slot(template, "problemStatement"),
                Template.Introduction.LABEL, slot(template, "problemStatement", "goals"),
                Template.Introduction.FIELD, slot(template, "metadata", "status"),
                Template.Introduction.NAME, slot(template, "architecture", "components", "name"),
                Template.Introduction.NESTED, slot(template, "tradeoffsAndLimitations", "tradeOffs", "choice"));
        slots.forEach((introduction, slot) -> assertThat(slot.introduction()).as(slot.component()).isEqualTo(introduction));
    }

    @Test
    void theBlankDocumentIsAResource() {
        assertThat(Template.of(DesignDoc.class).blank()).hasValueSatisfying(b -> assertThat(b).startsWith("# ["));
        assertThat(component(Template.of(DesignDoc.class), "architecture").nested().orElseThrow().blank()).isEmpty();
    }

    @Test
    void valuesAreThoseOfTheRecord() {
        Template template = Template.of(DesignDoc.class);
        DesignDoc doc = DesignDoc.builder().title("Cache").build().withStatus(Status.of("Draft"));
        assertThat(template.value(doc, "title")).contains("Cache");
        assertThat(template.value(doc, "architecture")).isEmpty();
        assertThat(template.value(doc, "customSections")).contains(List.of());
        assertThat(slot(template, "metadata").nested().orElseThrow().value(doc.metadata(), "status"))
                .contains(Status.of("Draft"));
        assertThatThrownBy(() -> template.value(doc, "gaols"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gaols");
    }

    @Test
    void aliasesMakeANewTemplate() {
        Template template = Template.of(DesignDoc.class);
        Template german = template.withAlias("Ziele", "/problemStatement/goals").withAlias("Zustand", "/metadata/status");
        assertThat(slot(german, "problemStatement", "goals").names()).contains("Goals", "Ziele");
        assertThat(slot(german, "metadata", "status").names()).contains("Zustand");
        assertThat(slot(template, "problemStatement", "goals").names()).doesNotContain("Ziele");
        Template withPros = template.withAlias("Dafür", "/alternativesConsidered/alternatives/pros");
        assertThat(slot(withPros, "alternativesConsidered", "alternatives", "pros").names())
                .contains("Dafür");
    }

    @Test
    void aliasesAreKeptByThePathsTheyWereGivenFor() {
        Template template = Template.of(DesignDoc.class).withAlias("Ziele", "/problemStatement/goals")
                .withAlias("Zustand", "metadata/status").withAlias("Zweck", "/problemStatement/goals");
        Map<String, List<String>> aliases = Map.of(
                "/problemStatement/goals", List.of("Ziele", "Zweck"), "/metadata/status", List.of("Zustand"));
        assertThat(template.aliases()).isEqualTo(aliases);
        assertThat(Template.of(DesignDoc.class).aliases()).isEmpty();
        assertThat(component(template, "problemStatement").nested().orElseThrow().aliases())
                .isEqualTo(Map.of("/goals", List.of("Ziele", "Zweck")));
        assertThat(slot(template, "problemStatement", "goals").names()).endsWith("Ziele", "Zweck");
    }

    @Test
    void aliasesThatLeadNowhereOrAreTakenAreRejected() {
        Template template = Template.of(DesignDoc.class);
        Map<String, String> wrong = Map.of(
                "/problemStatement/gaols", "gaols",
                "/nowhere", "nowhere",
                "", "",
                "/title", "title",
                "/problemStatement/description", "description",
                "/problemStatement/extras", "extras",
                "/problemStatement/goals/0", "goals");
        wrong.forEach((path, named) -> assertThatThrownBy(() -> template.withAlias("Ziele", path))
                .as(path)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named));
        assertThatThrownBy(() -> template.withAlias("context", "/problemStatement/goals"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("context");
        assertThatThrownBy(() -> template.withAlias("Architecture:", "/problemStatement"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("architecture");
        assertThatThrownBy(() -> template.withAlias(" ", "/problemStatement")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What a wrong declaration is told: its record and component. */
    private static void isRejected(Class<? extends Record> type, String component) {
        assertThatThrownBy(() -> Template.of(type))
                .as(type.getSimpleName())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type.getSimpleName())
                .hasMessageContaining(component);
    }

    @Test
    void ambiguousDeclarationsAreRejected() {
        isRejected(NoKind.class, "@Section");
        isRejected(TwoKinds.class, "two kinds");
        isRejected(SameLabelTwice.class, "second");
        isRejected(LabelBesideHeading.class, "label");
        isRejected(TwoTexts.class, "second");
        isRejected(TwoLists.class, "second");
        isRejected(TextBehindList.class, "text");
        isRejected(ListOfSections.class, "sections");
        isRejected(SingleItem.class, "item");
        isRejected(WrongType.class, "number");
        isRejected(Generic.class, "wild");
        isRejected(AliasOfAnother.class, "second");
    }

    /** No annotation. */
    public record NoKind(String text) {}

    /** Two kinds at once. */
    @Section("A")
    @Entry("B")
    public record TwoKinds(String name, List<Extra> extras) {}

    /** One label for two. */
    @Section("A")
    public record SameLabelTwice(@Label("Goals") List<String> first, @Label("goals:") List<String> second, List<Extra> extras) {}

    /** One alias for two. */
    @Section("A")
    public record AliasOfAnother(
            @Label({"One", "Same"}) List<String> first, @Label({"Two", "same"}) List<String> second, List<Extra> extras) {}

    /** A label behind a heading. */
    @Section("A")
    public record LabelBesideHeading(Optional<Inner> inner, @Label("L") List<String> label, List<Extra> extras) {}

    /** A section. */
    @Section("Inner")
    public record Inner(Optional<String> text) {}

    /** Two texts without a label. */
    @Section("A")
    public record TwoTexts(Optional<String> first, Optional<String> second, List<Extra> extras) {}

    /** Two lists without a label. */
    @Section("A")
    public record TwoLists(List<String> first, List<String> second, List<Extra> extras) {}

    /** A text behind a list. */
    @Section("A")
    public record TextBehindList(List<String> list, Optional<String> text, List<Extra> extras) {}

    /** Sections in a list. */
    @Document
    public record ListOfSections(List<Inner> sections, List<CustomSection> customSections) {}

    /** One line. */
    @Item
    public record Line(String text) {}

    /** An item without a list. */
    @Section("A")
    public record SingleItem(Optional<Line> item, List<Extra> extras) {}

    /** A number. */
    @Section("A")
    public record WrongType(Optional<Integer> number, List<Extra> extras) {}

    /** A wildcard. */
    @Section("A")
    public record Generic(List<? extends Line> wild, List<Extra> extras) {}

    @Test
    void whatCantStandWhereItIsDeclaredIsRejected() {
        isRejected(LabelledRecord.class, "inner: a label introduces");
        isRejected(LabelledEntries.class, "entries: a label introduces");
        isRejected(TitleOfMany.class, "title: a title is one text");
        isRejected(FieldOfCode.class, "code: a field is a text or a list");
        isRejected(BoxInSection.class, "done: a check box has no place outside an item");
        isRejected(CodeInLine.class, "code: the line of an item holds");
        isRejected(NestedRecords.class, "lines: nested items are texts");
        isRejected(NamelessEntry.class, "lines: the first component of an entry is its name");
        isRejected(SectionOfSections.class, "customSections: what has no place");
        isRejected(OneExtra.class, "extra: what has no place");
    }

    /** A record below a label. */
    @Section("A")
    public record LabelledRecord(@Label("L") Optional<Inner> inner, List<Extra> extras) {}

    /** Entries below a label. */
    @Section("A")
    public record LabelledEntries(@Label("L") List<Named> entries, List<Extra> extras) {}

    /** An entry. */
    @Entry("N")
    public record Named(String name) {}

    /** Several titles. */
    @Document
    public record TitleOfMany(@Title List<String> title, List<CustomSection> customSections) {}

    /** Code at the head. */
    @Fields
    public record FieldOfCode(@Field("Code") Optional<CodeBlock> code) {}

    /** A check box in no item. */
    @Section("A")
    public record BoxInSection(@Checkbox boolean done, List<Extra> extras) {}

    /** Code in the line of an item. */
    @Item
    public record CodeInLine(String name, Optional<CodeBlock> code) {}

    /** Records in nested items. */
    @Item
    public record NestedRecords(String name, @Nested List<Line> lines) {}

    /** An entry that begins with a list. */
    @Entry("N")
    public record NamelessEntry(List<String> lines, List<Extra> extras) {}

    /** Sections of no document. */
    @Section("A")
    public record SectionOfSections(List<String> list, List<CustomSection> customSections) {}

    /** A single extra. */
    @Section("A")
    public record OneExtra(List<String> list, Optional<Extra> extra) {}

    @Test
    void wrongDeclarationsDeepInsideAreRejected() {
        assertThatThrownBy(() -> Template.of(Outer.class))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("TwoLists.second");
    }

    /** A document with a wrong section. */
    @Document
    public record Outer(@Title String title, Optional<TwoLists> section, List<CustomSection> customSections) {}

    @Test
    void templatesAreCompiledOnce() {
        assertThat(Shapes.of(DesignDoc.class)).isSameAs(Shapes.of(DesignDoc.class));
        assertThat(Shapes.of(Inner.class).names()).containsExactly("Inner");
    }

    @Item
    record Undivided(String name, @Separator("") String text) {}

    @Test
    void aSeparatorThatDividesNothingIsRejected() {
        assertThatThrownBy(() -> Template.of(Undivided.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Undivided.text");
    }
}
