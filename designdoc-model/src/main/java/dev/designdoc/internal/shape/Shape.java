package dev.designdoc.internal.shape;

import dev.designdoc.internal.text.Names;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Item.Marker;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record type, compiled: its kind and its slots in their order. Immutable. */
public final class Shape {

    /** The level of the headings of a document's sections. */
    public static final int SECTION_LEVEL = 2;

    /** What a record stands for. */
    public enum Kind { DOCUMENT, FIELDS, SECTION, ENTRY, ITEM, SCALAR, FENCED, REST }

    private static final ClassValue<Shape> COMPILED = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new ShapeCompiler(type.asSubclass(Record.class)).compile();
        }
    };

    private final Class<? extends Record> type;
    private final Kind kind;
    private final List<String> names;
    private final Entry.Ordinal ordinal;
    private final Entry.Form form;
    private final boolean items;
    private final Marker marker;
    private final String schemaVersion;
    private final List<Slot> slots;
    private final MethodHandle constructor;
    private final List<Slot> places;
    private final @Nullable Slot box;
    private final @Nullable Slot description;
    private final List<Slot> blocks;
    private final @Nullable Slot rest;
    private final boolean parts;
    private final List<Slot> entries;
    private final boolean headingsNamed;
    private final @Nullable Slot fieldsSlot;
    private final Map<String, Name> headings = new HashMap<>();
    private final Map<String, Name> labels = new HashMap<>();
    private final Map<String, Name> fields = new HashMap<>();
    private final List<Detachable> detachable;
    private final Map<String, List<PartName>> partHeadings = new HashMap<>();
    private final Map<String, List<PartName>> partLabels = new HashMap<>();

    /** A name of a slot: 0 for the one the template writes, then its aliases. */
    public record Name(Slot slot, int rank) {}

    /** A part of a section whose headings mean it outside of the section as well. */
    public record Detachable(Slot section, Slot part) {
        // Two parts of one document are told apart by where they stand; slots are large to compare.
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Detachable d && section.index() == d.section.index() && part.index() == d.part.index();
        }

        @Override
        public int hashCode() {
            return 31 * section.index() + part.index();
        }
    }

    /** A name of a part. */
    public record PartName(Detachable part, int rank) {}

    public Shape(
            Class<? extends Record> type,
            Kind kind,
            List<String> names,
            Entry.Ordinal ordinal,
            Entry.Form form,
            boolean items,
            Marker marker,
            String schemaVersion,
            List<Slot> slots,
            MethodHandle constructor) {
        this.type = type;
        this.kind = kind;
        this.names = List.copyOf(names);
        this.ordinal = ordinal;
        this.form = form;
        this.items = items;
        this.marker = marker;
        this.schemaVersion = schemaVersion;
        this.slots = List.copyOf(slots);
        this.constructor = constructor;
        this.places = this.slots.stream()
                .filter(s -> s.intro() == Slot.Intro.PLACE && s.holds() != Slot.Holds.FLAG)
                .toList();
        this.box = slot(Slot.Intro.PLACE, Slot.Holds.FLAG);
        this.description = slot(Slot.Intro.BODY, Slot.Holds.TEXT);
        this.blocks = this.slots.stream()
                .filter(s -> s.intro() == Slot.Intro.BODY)
                .filter(s -> s.holds() == Slot.Holds.ITEMS || s.holds() == Slot.Holds.CODE)
                .toList();
        this.rest = slot(Slot.Intro.REST, Slot.Holds.REST);
        this.parts = this.slots.stream().anyMatch(Slot::anywhere);
        this.entries = this.slots.stream()
                .filter(s -> s.holds() == Slot.Holds.ENTRIES)
                .toList();
        this.headingsNamed = entries.stream()
                .anyMatch(s -> s.intro() == Slot.Intro.BODY && s.elementShape().names().isEmpty());
        this.fieldsSlot = this.slots.stream()
                .filter(s -> s.element() != null && s.element().kind() == Kind.FIELDS)
                .findFirst()
                .orElse(null);
        for (Slot slot : this.slots) {
            for (int i = 0; i < slot.names().size(); i++) {
                String written = slot.names().get(i);
                Name name = new Name(slot, i);
                switch (slot.intro()) {
                    case FIELD -> addName(fields, written, name);
                    case HEADING -> addName(headings, written, name);
                    case LABEL -> {
                        addName(headings, written, name);
                        addName(labels, written, name);
                    }
                    default -> { }
                }
            }
        }
        this.detachable = kind == Kind.DOCUMENT ? detachable(this.slots) : List.of();
        for (Detachable each : detachable) {
            Shape section = each.section().elementShape();
            addNames(section.headings, each, partHeadings);
            addNames(section.labels, each, partLabels);
        }
    }

    /** Adds a name in its normal form, and as it is written, which is how most documents have it. */
    private static void addName(Map<String, Name> names, String written, Name name) {
        Name first = names.putIfAbsent(Names.normalize(written), name);
        names.putIfAbsent(written, first == null ? name : first);
    }

    private static @Nullable Name find(Map<String, Name> names, String name) {
        Name found = names.get(name);
        return found != null ? found : names.get(Names.normalize(name));
    }

    private static void addNames(Map<String, Name> names, Detachable part, Map<String, List<PartName>> to) {
        names.forEach((normal, name) -> {
            if (name.slot().index() == part.part().index()) {
                to.computeIfAbsent(normal, n -> new ArrayList<>()).add(new PartName(part, name.rank()));
            }
        });
    }

    private static List<Detachable> detachable(List<Slot> sections) {
        List<Detachable> found = new ArrayList<>();
        for (Slot section : sections) {
            if (section.intro() == Slot.Intro.HEADING) {
                section.elementShape().slots().stream()
                        .filter(Slot::anywhere)
                        .forEach(part -> found.add(new Detachable(section, part)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * The shape that the annotations of {@code type} declare.
     *
     * @throws IllegalArgumentException when the declaration is incomplete or ambiguous; the message names the component
     */
    public static Shape of(Class<? extends Record> type) {
        return COMPILED.get(type);
    }

    public Class<? extends Record> type() {
        return type;
    }

    public Kind kind() {
        return kind;
    }

    /** The heading names of a section, the prefixes of an entry. */
    public List<String> names() {
        return names;
    }

    public Entry.Ordinal ordinal() {
        return ordinal;
    }

    public Entry.Form form() {
        return form;
    }

    /** Whether items of a list that begin with a bold name are entries. */
    public boolean items() {
        return items;
    }

    public Marker marker() {
        return marker;
    }

    /** The version of the JSON form, or "". */
    public String schemaVersion() {
        return schemaVersion;
    }

    public List<Slot> slots() {
        return slots;
    }

    /** The slot of that component, or null. */
    public @Nullable Slot slot(String name) {
        for (Slot slot : slots) {
            if (slot.name().equals(name)) {
                return slot;
            }
        }
        return null;
    }

    /** The slot that is introduced so and holds that, or null. */
    public @Nullable Slot slot(Slot.Intro intro, Slot.Holds holds) {
        for (Slot slot : slots) {
            if (slot.intro() == intro && slot.holds() == holds) {
                return slot;
            }
        }
        return null;
    }

    /** The slot a heading of that text stands for, or null. */
    public @Nullable Name heading(String title) {
        Name written = headings.get(title);
        if (written != null || headings.isEmpty()) {
            return written;
        }
        String normal = Names.normalize(title);
        Name name = headings.get(normal);
        return name != null ? name : headings.get(Names.withoutDecoration(normal));
    }

    /** The slot a bold label of that text stands for, or null. */
    public @Nullable Name label(String name) {
        return labels.isEmpty() ? null : find(labels, name);
    }

    /** The slot a field of that name stands for, or null. */
    public @Nullable Name field(String name) {
        return find(fields, name);
    }

    /** The parts of a document's sections that are found anywhere in it. */
    public List<Detachable> detachable() {
        return detachable;
    }

    /** Whether there are slots whose headings mean them outside of the record as well. */
    public boolean hasParts() {
        return parts;
    }

    /** The parts, found anywhere in a document, that a heading of that text stands for. */
    public List<PartName> partHeadings(String title) {
        String normal = Names.normalize(title);
        List<PartName> parts = partHeadings.get(normal);
        return parts != null ? parts : partHeadings.getOrDefault(Names.withoutDecoration(normal), List.of());
    }

    /** The parts, found anywhere in a document, that a bold label of that text stands for. */
    public List<PartName> partLabels(String name) {
        return partLabels.getOrDefault(Names.normalize(name), List.of());
    }

    /** Whether any heading, label or entry divides it. */
    public boolean isDivided() {
        return !headings.isEmpty() || !entries.isEmpty();
    }

    /** The slots for entries. */
    public List<Slot> entries() {
        return entries;
    }

    /** Whether any heading in it is the name of an entry, so that the name of another part may be one as well. */
    public boolean hasNamedHeadings() {
        return headingsNamed;
    }

    /** The slot of a document's fields, or null. */
    public @Nullable Slot fields() {
        return fieldsSlot;
    }

    /** The parts of an item's line, in their order. */
    public List<Slot> places() {
        return places;
    }

    /** The check box an item begins with, or null. */
    @Nullable public Slot box() {
        return box;
    }

    /** Whether a slot is introduced by a label. */
    public boolean hasLabels() {
        return !labels.isEmpty();
    }

    /** The text that stands before every other slot of a section, or null when the record has none. */
    public @Nullable Slot description() {
        return description;
    }

    /** The slots for a list or code that no heading or label introduces. */
    public List<Slot> blocks() {
        return blocks;
    }

    /** The slot for what fits no other, or null. */
    public @Nullable Slot rest() {
        return rest;
    }

    /** A record of raw values, one a component, as {@link Slot#get} gives them. */
    public Record create(@Nullable Object... raw) {
        @Nullable Object[] values = new @Nullable Object[raw.length];
        for (int i = 0; i < raw.length; i++) {
            values[i] = slots.get(i).wrap(raw[i]);
        }
        try {
            return (Record) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The raw values of {@code record}, one a component. */
    public @Nullable Object[] values(Record record) {
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = slots.get(i).get(record);
        }
        return values;
    }

    /** The same shape with one more name for the slot that {@code path} (component names) leads to. */
    public Shape withAlias(String alias, List<String> path) {
        Slot slot = slot(path.get(0));
        if (slot == null) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has no component " + path.get(0) + "; it has " + slotNames());
        }
        Slot changed;
        if (path.size() > 1 && slot.element() == null) {
            throw new IllegalArgumentException(type.getSimpleName() + "." + slot.name()
                    + " holds no records, so the path ends there");
        } else if (path.size() > 1) {
            changed = slot.withElement(slot.elementShape().withAlias(alias, path.subList(1, path.size())));
        } else if (slot.names().isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + "." + slot.name()
                    + " has no heading, label or field name that could have an alias");
        } else {
            List<String> names = new ArrayList<>(slot.names());
            names.add(alias);
            changed = slot.withNames(names);
        }
        List<Slot> all = new ArrayList<>(slots);
        all.set(slot.index(), changed);
        Shape shape = new Shape(type, kind, names, ordinal, form, items, marker, schemaVersion, all, constructor);
        ShapeCompiler.checkNames(shape);
        return shape;
    }

    public List<String> slotNames() {
        return slots.stream().map(Slot::name).toList();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + slotNames();
    }
}
