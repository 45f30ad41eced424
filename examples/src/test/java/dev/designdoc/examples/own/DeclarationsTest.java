package dev.designdoc.examples.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designdoc.codec.Codec;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.JsonSchemas;
import dev.designdoc.json.YamlCodec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Status;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Checkbox;
import dev.designdoc.template.Document;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.Item;
import dev.designdoc.template.Label;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Scalar;
import dev.designdoc.template.Section;
import dev.designdoc.template.Template;
import dev.designdoc.template.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people declare works in reading, writing, updating, JSON and its schema, or is refused with the line to write. */
class DeclarationsTest {

    /** Reads a text as that value, and holds it to every law in every format. */
    private static <T extends Record> void works(Class<T> type, String text, T value) {
        Codec<T> markdown = MarkdownCodec.of(type);
        assertThat(markdown.decode(text).value()).isEqualTo(value);
        assertThat(markdown.update(text, value)).isEqualTo(text);
        assertThat(markdown.decode(markdown.encode(value)).value()).isEqualTo(value);
        String other = "# Else\n";
        assertThat(markdown.decode(markdown.update(other, value)).value()).isEqualTo(value);
        for (Codec<T> codec : List.of(JsonCodec.of(type), YamlCodec.of(type))) {
            String data = codec.encode(value);
            assertThat(codec.decode(data).value()).isEqualTo(value);
            assertThat(codec.update(data, value)).isEqualTo(data);
        }
        String json = JsonCodec.of(type).encode(value);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchemas.of(type));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replaceFirst("\\{", "{\"nonsense\": 1,"), InputFormat.JSON)).isNotEmpty();
    }

    private static void isRefused(Class<? extends Record> type, String... said) {
        assertThatThrownBy(() -> Template.of(type)).isInstanceOf(IllegalArgumentException.class).satisfies(e ->
                assertThat(e.getMessage()).contains(said));
    }

    // What works.

    /** Dates in a list. */
    @Document
    public record Dates(@Title String title, Optional<Days> days) {
        /** The list. */
        @Section("Days")
        public record Days(List<DocDate> days, @Label("Others") List<LocalDate> others) {}
    }

    @Test
    void listsOfScalars() {
        works(Dates.class, "# T\n\n## Days\n\n- 2026-01-31\n- soon\n\n**Others:**\n- 2026-02-01\n", new Dates(
                "T", Optional.of(new Dates.Days(
                        List.of(DocDate.of("2026-01-31"), DocDate.of("soon")), List.of(LocalDate.of(2026, 2, 1))))));
    }

    /** Fields of every kind. */
    @Document
    public record Every(@Title String title, Head head) {
        /** The fields. */
        @Fields
        public record Head(
                @Field("Count") Optional<Integer> count,
                @Field("Public") Optional<Boolean> isPublic,
                @Field("Level") Optional<Level> level,
                @Field("Levels") List<Level> levels,
                @Field("Day") Optional<LocalDate> day,
                @Field("Team") Optional<Team> team) {}

        /** A level. */
        public enum Level { LOW, VERY_HIGH }

        /** A team. */
        @Scalar
        public record Team(String name) {
            public Team {
                if (!name.matches("[a-z]+")) {
                    throw new IllegalArgumentException("a team is a word in small letters");
                }
            }
        }
    }

    @Test
    void fieldsOfNumbersAndFlags() {
        String text = """
                # T

                > **Count**: 3
                >
                > **Public**: yes
                >
                > **Level**: very high
                >
                > **Levels**: Low, Very High
                >
                > **Day**: 2026-01-31
                >
                > **Team**: core
                """;
        works(Every.class, text, new Every("T", new Every.Head(
                Optional.of(3), Optional.of(true), Optional.of(Every.Level.VERY_HIGH),
                List.of(Every.Level.LOW, Every.Level.VERY_HIGH), Optional.of(LocalDate.of(2026, 1, 31)),
                Optional.of(new Every.Team("core")))));
        Every.Head head = JsonCodec.of(Every.class)
                .decode("{\"title\": \"T\", \"head\": {\"level\": \"LOW\", \"levels\": [\"LOW\", \"VERY_HIGH\"]}}").value().head();
        Template fields = Template.of(Every.Head.class);
        assertThat(fields.value(head, "level")).contains(Every.Level.LOW);
        assertThat(fields.value(head, "levels")).contains(List.of(Every.Level.LOW, Every.Level.VERY_HIGH));
        assertThat(fields.value(head, "count")).isEmpty();
        assertThat(JsonCodec.of(Every.class).decode("{\"title\": \"T\", \"head\": {\"level\": \"Low\"}}").diagnostics())
                .singleElement().satisfies(d -> {
                    assertThat(d.message()).isEqualTo("expected one of LOW, VERY_HIGH, found \"Low\"");
                    assertThat(d.path()).isEqualTo("/head/level");
                });
        assertThat(JsonCodec.of(Every.class).decode("{\"title\": \"T\", \"head\": {\"team\": \"Core\"}}").diagnostics())
                .singleElement().satisfies(d -> assertThat(d.message()).isEqualTo("a team is a word in small letters"));
    }

    /** A status with a label, and text after it. */
    @Document
    public record Labelled(@Title String title, Optional<State> state) {
        /** The status. */
        @Section("State")
        public record State(@Label("Status") Optional<Status> status, List<Extra> extras) {}
    }

    @Test
    void aLabelledScalarWithTextAfterIt() {
        works(Labelled.class, "# T\n\n## State\n\n**Status:** Draft\n\nSome more.\n", new Labelled("T", Optional.of(
                new Labelled.State(Optional.of(Status.of("Draft")), List.of(Extra.after("status", "Some more."))))));
    }

    /** Lists of entries below headings of their own. */
    @Document
    public record TwoEntries(@Title String title, Optional<Both> both) {
        /** The lists. */
        @Section("Both")
        public record Both(@Section("Ups") List<Up> ups, @Section("Downs") List<Down> downs) {}

        /** One. */
        @Entry
        public record Up(String name) {}

        /** Another. */
        @Entry("Down")
        public record Down(String name, @Label("Why") Optional<String> why) {}
    }

    @Test
    void twoListsOfEntries() {
        works(TwoEntries.class, "# T\n\n## Both\n\n### Ups\n\n#### a\n\n### Downs\n\n#### Down 1: b\n\n**Why:** so\n",
                new TwoEntries("T", Optional.of(new TwoEntries.Both(
                        List.of(new TwoEntries.Up("a")), List.of(new TwoEntries.Down("b", Optional.of("so")))))));
    }

    // What is refused.

    /** Content of a document outside of its sections. */
    @Document
    public record Bare(@Title String title, List<String> goals, List<TwoEntries.Up> ups, @Section("Why") Optional<String> why,
            Optional<CodeBlock> code) {}

    @Test
    void aDocumentHoldsSections() {
        isRefused(Bare.class, "4 mistakes",
                "Bare.goals: what a document holds stands in its sections; write: Optional<X> goals, and beside it"
                        + " @Section(\"…\") record X(List<String> list) {}",
                "Bare.ups: ", "record X(List<Up> list)",
                "Bare.why: a section of a document is a record of its own; write: Optional<X> why, and beside it"
                        + " @Section(\"Why\") record X(Optional<String> text) {}",
                "Bare.code: ", "record X(Optional<CodeBlock> code)");
    }

    /** Nested items of every wrong kind. */
    @Item
    public record WrongNested(String text, @Nested List<TwoEntries.Up> records, @Nested("Pros:") List<String> pros,
            @Nested Optional<String> one, @Nested List<LocalDate> days) {}

    /** Nothing for the other nested items. */
    @Item
    public record NoPoints(String text, @Nested("Why:") Optional<String> why) {}

    /** Nested outside of an item. */
    @Section("S")
    public record NestedInSection(@Nested List<String> points, @Field("F") Optional<String> field) {}

    @Test
    void nestedItemsAreTextsOfItems() {
        isRefused(WrongNested.class, "4 mistakes", "WrongNested.records: ", "@Nested List<String> records",
                "WrongNested.pros: a nested item that begins with words is one; write: @Nested(\"Pros:\") Optional<String> pros",
                "WrongNested.one: nested items are texts", "WrongNested.days: nested items are texts");
        isRefused(NoPoints.class, "NoPoints.why: other nested items would be lost; write after it: @Nested List<String> points");
        isRefused(NestedInSection.class, "NestedInSection.points: @Nested stands in a record that is an @Item, this one is a"
                + " @Section", "NestedInSection.field: @Field stands in a record that is a @Fields");
    }

    /** Values that a document may lack. */
    @Section("S")
    public record Mandatory(@Label("A") int a, @Label("B") boolean b, @Label("C") Every.Level c, @Label("D") LocalDate d,
            @Label("E") CodeBlock e, @Label("F") Status f) {}

    @Test
    void whatMayBeMissingIsOptional() {
        isRefused(Mandatory.class, "6 mistakes", "write: Optional<Integer> a", "write: Optional<Boolean> b",
                "write: Optional<Level> c", "write: Optional<LocalDate> d", "write: Optional<CodeBlock> e",
                "write: Optional<Status> f");
    }

    /** A blank prefix. */
    @Entry({"", "Decision"})
    public record BlankPrefix(String name) {}

    /** Two slots for entries under one heading. */
    @Section("S")
    public record SecondEntries(List<TwoEntries.Up> ups, List<TwoEntries.Down> downs) {}

    /** An entry by a date, and one that is read from nothing. */
    @Entry(form = Entry.Form.LABEL)
    public record NamedByDate(LocalDate name) {}

    @Test
    void entriesAreToldApart() {
        isRefused(BlankPrefix.class, "BlankPrefix: one of its names is blank; leave it out");
        isRefused(SecondEntries.class, "SecondEntries.downs: ", "give them a heading of their own: @Section(\"…\")");
        isRefused(NamedByDate.class, "NamedByDate.name: the first component of an entry is its name, a text; write: String name");
    }

    /** A task of tasks. */
    @Section("S")
    public record Recursive(Optional<Inner> inner) {
        /** Back to the first. */
        @Section("I")
        public record Inner(Optional<Recursive> outer) {}
    }

    @Test
    void recordsDontHoldThemselves() {
        isRefused(Recursive.class, "Recursive → Inner → Recursive", "declare another record for each level");
    }

    /** Lists of what is none. */
    @Section("S")
    public record WrongTypes(@Label("A") List<CodeBlock> code, @Label("B") List<List<String>> lists,
            @Label("C") Optional<Double> d, Optional<Integer> bare) {}

    /** Items without a line. */
    @Item
    public record Wordless(@Checkbox boolean a, @Checkbox boolean b, @Link String link) {}

    /** An enum whose constants can't be told apart. */
    public enum Alike {
        READY,
        DONE;

        @Override
        public String toString() {
            return "Done";
        }
    }

    /** A scalar of two. */
    @Scalar
    public record Pair(String a, String b) {}

    /** Scalars that are none. */
    @Section("S")
    public record WrongScalars(@Label("A") Optional<Alike> alike, @Label("B") Optional<Pair> pair) {}

    @Test
    void typesThatHaveNoPlace() {
        isRefused(WrongTypes.class, "WrongTypes.code: of code there is one block; write: Optional<CodeBlock> code",
                "WrongTypes.lists: its type argument must be a class", "WrongTypes.d: its type Double has no place",
                "WrongTypes.bare: without a label it can't be told from other text");
        isRefused(Wordless.class, "Wordless.b: an item has one check box, here it is a",
                "Wordless.link: a link needs its destination");
        isRefused(WrongScalars.class, "Alike.DONE is read from the words of another constant", "Pair: a @Scalar record has one");
    }

    // What a constructor does.

    /** Takes its components from Canonical in another order. */
    @Section("S")
    public record Swapped(@Label("A") List<String> first, @Label("B") List<String> second) {
        public Swapped {
            Canonical c = Canonical.of(Swapped.class, first, second);
            second = c.next();
            first = c.next();
        }
    }

    /** Leaves one out. */
    @Section("S")
    public record LeftOut(Optional<String> text, @Label("B") List<String> list) {
        public LeftOut {
            Canonical c = Canonical.of(LeftOut.class, text, list);
            text = c.next();
        }
    }

    /** Gives too few. */
    @Section("S")
    public record TooFew(Optional<String> text, @Label("B") List<String> list) {
        public TooFew {
            Canonical c = Canonical.of(TooFew.class, text);
            text = c.next();
        }
    }

    /** Takes a list for a text. */
    @Section("S")
    public record Mixed(Optional<String> text, @Label("B") List<String> list) {
        public Mixed {
            Canonical c = Canonical.of(Mixed.class, text, list);
            list = c.next();
            text = c.next();
        }
    }

    @Test
    void constructorsThatMixUpTheirComponents() {
        isRefused(Swapped.class, "Swapped.first gets what is given for second", "Swapped.second gets what is given for first");
        isRefused(LeftOut.class, "LeftOut.list is not taken from Canonical", "list = c.get(\"list\");");
        isRefused(TooFew.class, "Canonical.of(TooFew.class, text, list)");
        isRefused(Mixed.class, "Mixed: its constructor takes from Canonical what it did not give there");
    }

    /** No constructor at all. */
    @Document
    public record Plain(@Title String title, Optional<Body> body) {
        /** The body. */
        @Section("Body")
        public record Body(Optional<String> text, @Label("List") List<String> list, List<Extra> extras) {}
    }

    @Test
    void recordsWithoutAConstructorAreWrittenInNormalForm() {
        Plain loose = new Plain(" T\nT ", Optional.of(new Plain.Body(
                Optional.of("\n\n text  \n"), List.of("a\n", " "), List.of(Extra.atStart("more")))));
        Plain normal = new Plain("T T", Optional.of(new Plain.Body(Optional.of("text\n\nmore"), List.of("a"), List.of())));
        for (Codec<Plain> codec : List.of(
                MarkdownCodec.of(Plain.class), JsonCodec.of(Plain.class), YamlCodec.of(Plain.class))) {
            assertThat(codec.decode(codec.encode(loose)).value()).isEqualTo(normal);
            assertThat(codec.decode(codec.update(codec.encode(normal), loose)).value()).isEqualTo(normal);
        }
        assertThatThrownBy(() -> MarkdownCodec.of(Plain.class).encode(new Plain(null, Optional.empty())))
                .isInstanceOf(NullPointerException.class).hasMessage("Plain.title is null");
        works(Plain.class, "# T T\n\n## Body\n\ntext\n\nmore\n\n**List:**\n- a\n", normal);
    }
}
