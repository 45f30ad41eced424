package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.template.Item.Marker;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A record type, compiled: what it declares, and its slots, which may hold records of other shapes. Immutable. */
public final class Shape {

    /** The level of the headings of a document's sections. */
    public static final int SECTION_LEVEL = 2;

    private final Declaration declaration;
    private final List<Slot> slots;
    private final MethodHandle constructor;
    private final List<Slot> places;
    private final List<Slot> blocks;
    private final List<Slot> entries;
    private final @Nullable Slot box;
    private final @Nullable Slot points;
    private final @Nullable Slot description;
    private final @Nullable Slot implied;
    private final @Nullable Slot rest;
    final NameTable<Name> headings;
    private final NameTable<Name> labels;
    private final NameTable<Name> fields;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /** A name of a slot: 0 for the one the template writes, then its aliases. */
    public record Name(Slot slot, int rank) {}

    Shape(Declaration declaration, List<Slot> slots, MethodHandle constructor) {
        this.declaration = declaration;
        this.slots = List.copyOf(slots);
        this.constructor = constructor;
        this.places = all(s -> s.intro() instanceof Intro.Place && !(s.holds() instanceof Holds.Flag));
        this.blocks = all(s -> s.intro() instanceof Intro.Body
                && (s.holds() instanceof Holds.Items || s.holds() instanceof Holds.Code));
        this.entries = all(s -> s.holds() instanceof Holds.Entries);
        this.box = first(s -> s.holds() instanceof Holds.Flag);
        this.points = first(s -> s.intro() instanceof Intro.Nested && s.holds() instanceof Holds.Items);
        this.description = first(s -> s.intro() instanceof Intro.Body && s.holds() instanceof Holds.Text);
        this.implied = first(s -> s.intro() instanceof Intro.Label label && label.implied());
        this.rest = first(s -> s.intro() instanceof Intro.Rest);
        this.headings = names(Slot::introduced);
        this.labels = names(s -> s.intro() instanceof Intro.Label);
        this.fields = names(s -> s.intro() instanceof Intro.Field);
    }

    private List<Slot> all(Predicate<Slot> condition) {
        return slots.stream().filter(condition).toList();
    }

    /** The first slot of which that is true, or null. */
    public @Nullable Slot first(Predicate<Slot> condition) {
        for (Slot slot : slots) {
            if (condition.test(slot)) {
                return slot;
            }
        }
        return null;
    }

    private NameTable<Name> names(Predicate<Slot> condition) {
        NameTable<Name> table = new NameTable<>();
        for (Slot slot : all(condition)) {
            for (int i = 0; i < slot.names().size(); i++) {
                table.add(slot.names().get(i), new Name(slot, i));
            }
        }
        return table;
    }

    public Class<? extends Record> type() {
        return declaration.type();
    }

    public Kind kind() {
        return declaration.kind();
    }

    /** The heading names of a section, the prefixes of an entry. */
    public List<String> names() {
        return declaration.names();
    }

    public Declaration declaration() {
        return declaration;
    }

    public List<Slot> slots() {
        return slots;
    }

    public @Nullable Slot slot(String name) {
        return first(s -> s.name().equals(name));
    }

    /** The slot of a document's fields, or null. */
    public @Nullable Slot fields() {
        return first(s -> s.element() != null && s.element().kind() == Kind.FIELDS);
    }

    /** The text that stands before every other slot of a section, or null when the record has none. */
    public @Nullable Slot description() {
        return description;
    }

    /** The slot whose label may be missing, so that the text before every other slot is its own, or null. */
    public @Nullable Slot implied() {
        return implied;
    }

    /** The slots for a list or code that no heading or label introduces. */
    public List<Slot> blocks() {
        return blocks;
    }

    public List<Slot> entries() {
        return entries;
    }

    /** The parts of an item's line, in their order. */
    public List<Slot> places() {
        return places;
    }

    /** The check box an item begins with, or null. */
    public @Nullable Slot box() {
        return box;
    }

    /** The slot for the nested items of an item that begin with no known words, or null. */
    public @Nullable Slot points() {
        return points;
    }

    /** The slot for what fits no other, or null. */
    public @Nullable Slot rest() {
        return rest;
    }

    /** The slot a heading of that text stands for, or null. */
    public @Nullable Name heading(String title) {
        return headings.findHeading(title);
    }

    public @Nullable Name label(String name) {
        return labels.find(name);
    }

    public @Nullable Name field(String name) {
        return fields.find(name);
    }

    /** What is made of it once, by its type. */
    <T> T derived(Class<T> type, Function<Shape, T> make) {
        return type.cast(derived.computeIfAbsent(type, k -> make.apply(this)));
    }

    public boolean hasLabels() {
        return !labels.isEmpty();
    }

    /** Whether any heading, label or entry divides it. */
    public boolean isDivided() {
        return !headings.isEmpty() || !entries.isEmpty();
    }

    /** A record of raw values, one a component, as {@link Slot#get} gives them. */
    public Record create(@Nullable Object... raw) {
        @Nullable Object[] values = new @Nullable Object[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = slots.get(i).wrap(raw[i]);
        }
        return Handles.create(constructor, values);
    }

    /** The raw values of {@code record}, one a component. */
    public @Nullable Object[] values(Record record) {
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = slots.get(i).get(record);
        }
        return values;
    }

    /** One component of a record; it holds what its introduction holds, and {@code nothing} where that is not there. */
    public record Slot(int index, String name, Intro intro, Holds holds, @Nullable Shape element, boolean optional,
            MethodHandle accessor, @Nullable Object nothing) {

        public List<String> names() {
            return intro.names();
        }

        /** Whether the slot stands below a heading or label of its own. */
        public boolean introduced() {
            return intro instanceof Intro.Label || intro instanceof Intro.Heading;
        }

        /** Whether its items stand on one line. */
        public boolean isInline() {
            return holds instanceof Holds.Items items && items.marker() == Marker.INLINE;
        }

        public Shape elementShape() {
            if (element == null) {
                throw new IllegalStateException(name + " holds no records");
            }
            return element;
        }

        /** The value of this component in {@code record}: null for an empty Optional, a String for each scalar. */
        public @Nullable Object get(Record record) {
            return unwrap(Handles.get(accessor, record));
        }

        /** The text in {@code record}, or null when there is none. */
        public @Nullable String text(Record record) {
            return (String) get(record);
        }

        @SuppressWarnings("unchecked")
        public <T> List<T> list(Record record) {
            return get(record) instanceof List<?> list ? (List<T>) list : List.of();
        }

        /** A raw value for one of the component's own type. */
        public @Nullable Object unwrap(@Nullable Object value) {
            Object inner = optional && value != null ? ((Optional<?>) value).orElse(null) : value;
            return inner == null || scalar() == null ? inner : scalar().text(inner);
        }

        /** The component's own type for a raw value: the opposite of {@link #unwrap}. */
        public @Nullable Object wrap(@Nullable Object raw) {
            Object value = raw == null || scalar() == null ? raw : scalar().value(raw);
            return value == null ? nothing : optional ? Optional.of(value) : value;
        }

        /** The type of its texts, or null where they are texts and no more. */
        public @Nullable ScalarType scalar() {
            return holds.scalar();
        }

        /** What is written for a text, or for the text of an element of its list; null where that is no value of it. */
        public @Nullable String normal(String text) {
            return scalar() == null ? text : scalar().normal(text);
        }

        /** Whether {@code raw} is nothing to write. */
        public boolean isEmpty(@Nullable Object raw) {
            return raw == null || raw instanceof String s && s.isEmpty() || raw instanceof List<?> l && l.isEmpty();
        }
    }

    /** How a slot is introduced, and what can stand there. */
    public sealed interface Intro {

        Holds holds();

        /** The heading, label, field or nested words as written, then the aliases; empty when nothing introduces it. */
        default List<String> names() {
            return List.of();
        }

        /** Whether its headings mean it outside of its record as well. */
        default boolean anywhere() {
            return false;
        }

        /** The level-one heading of a document. */
        record Title(Holds.Inline holds) implements Intro {}
        /** The name in the heading or label of an entry. */
        record Name(Holds.Inline holds) implements Intro {}
        /** A fixed heading. */
        record Heading(List<String> names, Holds.Content holds, boolean anywhere) implements Intro {}
        /** A bold label; text begins on its line or {@code below} it; it may be {@code implied}; a section may be named so. */
        record Label(List<String> names, Holds.Labelled holds, boolean below, boolean implied, List<String> sections)
                implements Intro {
            @Override
            public boolean anywhere() {
                return !sections.isEmpty();
            }
        }
        /** Nothing: it stands where its record begins. */
        record Body(Holds.Content holds, boolean anywhere) implements Intro {}
        /** The name of a field at the head of a document. */
        record Field(List<String> names, Holds.Value holds) implements Intro {}
        /** Nothing: these are lines of front matter. */
        record FrontMatter(Holds.Raw holds) implements Intro {}
        /** Its place in the line of an item. */
        record Place(Holds.Part holds, Role role, Sep separator) implements Intro {}
        /** The words a nested item begins with; none for all other nested items. */
        record Nested(List<String> names, Holds.Below holds) implements Intro {}
        /** Nothing: it has no place of its own. */
        record Rest(Holds.Unplaced holds) implements Intro {}
        /** Nothing: its record has a form of its own. */
        record Structure(Holds.Raw holds) implements Intro {}
    }

    /** What a slot holds. */
    public sealed interface Holds {

        /** The shape of the records, or null. */
        default @Nullable Shape element() {
            return null;
        }

        /** The type of the texts, or null where they are texts and no more. */
        default @Nullable ScalarType scalar() {
            return null;
        }

        /** What can stand where a record begins, or below a heading. */
        sealed interface Content extends Holds {}
        /** What can stand below a label. */
        sealed interface Labelled extends Content {}
        /** What can be the value of a field. */
        sealed interface Value extends Holds {}
        /** What can stand in the line of an item. */
        sealed interface Part extends Holds {}
        /** What can stand in nested items. */
        sealed interface Below extends Holds {}
        /** One line of text. */
        record Inline(@Nullable ScalarType scalar) implements Labelled, Value, Part, Below {}
        /** Blocks. */
        record Text() implements Labelled, Part, Below {}
        /** A fenced code block. */
        record Code(Shape element) implements Labelled {}
        /** A list of texts or of item records. */
        record Items(@Nullable Shape element, Marker marker, @Nullable ScalarType scalar) implements Labelled, Value, Below {}
        /** One record with a region of its own. */
        record One(Shape element) implements Content {}
        /** Records, each with a heading or label of its own. */
        record Entries(Shape element) implements Content {}
        /** A check box. */
        record Flag() implements Part {}
        /** Lines kept as they are, or a number. */
        record Raw() implements Holds {}
        /** Extras, custom sections or other fields. */
        record Unplaced(Shape element) implements Holds {}
    }
}
