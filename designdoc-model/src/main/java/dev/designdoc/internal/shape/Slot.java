package dev.designdoc.internal.shape;

import dev.designdoc.template.Item.Marker;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record: how it is introduced × what it holds.
 *
 * @param index the position among the components
 * @param name the name of the component
 * @param intro how the template introduces it
 * @param names the heading, label, field or nested words as written, then the aliases
 * @param holds what stands there
 * @param optional whether the component is an Optional
 * @param element the shape of the records it holds, of its scalar, or null
 * @param marker how its items are set apart
 * @param below whether text begins below the label
 * @param separator what stands before it in an item
 * @param role how it looks in an item
 * @param anywhere whether its headings mean it outside of its record as well
 */
public record Slot(
        int index,
        String name,
        Intro intro,
        List<String> names,
        Holds holds,
        boolean optional,
        @Nullable Shape element,
        Marker marker,
        boolean below,
        Sep separator,
        Role role,
        boolean anywhere,
        MethodHandle accessor) {

    /** How a slot is introduced. */
    public enum Intro { BODY, HEADING, LABEL, FIELD, FRONT_MATTER, TITLE, NAME, PLACE, NESTED, REST, STRUCTURE }

    /** What a slot holds. */
    public enum Holds {
        /** One line of text. */
        INLINE,
        /** Blocks. */
        TEXT,
        /** Lines kept as they are. */
        RAW,
        /** A fenced code block. */
        CODE,
        /** A check box. */
        FLAG,
        /** A list of strings or of item records. */
        ITEMS,
        /** One record with a region of its own. */
        RECORD,
        /** Records, each with a heading or label of its own. */
        ENTRIES,
        /** What has no slot: extras, custom sections, other fields. */
        REST
    }

    /** How a part of an item looks. */
    public enum Role { PLAIN, BOLD, CODE, LINK }

    /** What stands between a part of an item and the one before it. */
    public record Sep(String text, boolean lastBeforeDigit) {
        /** The dash of the template. */
        public static final Sep DASH = new Sep(" - ", false);
    }

    /** Whether the slot stands below a heading or label of its own. */
    public boolean introduced() {
        return intro == Intro.HEADING || intro == Intro.LABEL;
    }

    /** Whether the label or heading of the slot can stand there without the slot's own content. */
    public boolean keepsLabel() {
        return introduced() && holds != Holds.RECORD;
    }

    /** The shape of the records in it. */
    public Shape elementShape() {
        if (element == null) {
            throw new IllegalStateException(name + " holds no records");
        }
        return element;
    }

    /** The value of this component in {@code record}: null for an empty Optional, a String for a scalar. */
    public @Nullable Object get(Record record) {
        Object value;
        try {
            value = accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return unwrap(value);
    }

    /** The text in {@code record}, or null when there is none. */
    public @Nullable String text(Record record) {
        return (String) get(record);
    }

    /** The list in {@code record}. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(Record record) {
        List<T> list = (List<T>) get(record);
        return list == null ? List.of() : list;
    }

    @Nullable public Object unwrap(@Nullable Object value) {
        Object inner = optional && value != null ? ((Optional<?>) value).orElse(null) : value;
        return inner instanceof Record r && isScalar() ? elementShape().slots().get(0).get(r) : inner;
    }

    /** The component's own type for a raw value: the opposite of {@link #get}. */
    @Nullable public Object wrap(@Nullable Object raw) {
        Object value = raw instanceof String && isScalar() ? elementShape().create(raw) : raw;
        if (optional) {
            return Optional.ofNullable(value);
        }
        if (value != null) {
            return value;
        }
        return switch (holds) {
            case ITEMS, ENTRIES, REST -> List.of();
            case INLINE, TEXT, RAW -> "";
            case FLAG -> false;
            case RECORD -> elementShape().create(new @Nullable Object[elementShape().slots().size()]);
            case CODE -> null;
        };
    }

    /** Whether the text of the slot is wrapped in a record of its own. */
    public boolean isScalar() {
        return element != null && element.kind() == Shape.Kind.SCALAR;
    }

    /** Whether {@code raw} is nothing to write. */
    public boolean isEmpty(@Nullable Object raw) {
        return raw == null
                || raw instanceof String s && s.isEmpty()
                || raw instanceof List<?> l && l.isEmpty();
    }

    public Slot withNames(List<String> more) {
        return new Slot(
                index, name, intro, more, holds, optional, element, marker, below, separator, role, anywhere, accessor);
    }

    public Slot withElement(Shape shape) {
        return new Slot(
                index, name, intro, names, holds, optional, shape, marker, below, separator, role, anywhere, accessor);
    }
}
