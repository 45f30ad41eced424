package dev.designdoc.json.internal;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of a record type: a {@link Shape} as an object with properties, or as a string. */
final class JsonType {

    /** The key of the version of the template, the first of a document. */
    static final String SCHEMA_VERSION = "schemaVersion";

    /** The level a custom section has where none is given, as in its builder. */
    private static final int DEFAULT_LEVEL = 2;

    /** What a property holds. */
    enum Holds { STRING, NUMBER, BOOLEAN, SCALAR, RECORD, STRINGS, RECORDS }

    /**
     * One component.
     *
     * @param element the type of the records it holds, or null
     * @param required whether it must be there; what the record's builder presets need not
     * @param preset the raw value that stands for one that is not there, or null
     * @param quotedKey the key as JSON spells it
     */
    record Property(
            Slot slot,
            Holds holds,
            @Nullable JsonType element,
            boolean required,
            @Nullable Object preset,
            String quotedKey) {

        String key() {
            return slot.name();
        }

        JsonType elementType() {
            if (element == null) {
                throw new IllegalStateException(key() + " holds no records");
            }
            return element;
        }

        /** Whether a raw value is left out: what is absent, empty or preset, but never whether something is done. */
        boolean omits(@Nullable Object raw) {
            return raw == null
                    || raw instanceof List<?> list && list.isEmpty()
                    || holds != Holds.BOOLEAN && raw.equals(preset);
        }

        /** Whether a record without anything in it is left out: one that is always there says nothing by being there. */
        boolean omitsEmpty() {
            return !slot.optional() && !required;
        }
    }

    private static final ClassValue<JsonType> COMPILED = new ClassValue<>() {
        @Override
        protected JsonType computeValue(Class<?> type) {
            return new JsonType(Shapes.of(type.asSubclass(Record.class)));
        }
    };

    private final Shape shape;
    private final List<Property> properties;
    private final Map<String, Property> byKey = new HashMap<>();

    private JsonType(Shape shape) {
        this.shape = shape;
        this.properties = shape.slots().stream().map(s -> property(shape, s)).toList();
        properties.forEach(p -> byKey.put(p.key(), p));
    }

    static JsonType of(Shape shape) {
        return COMPILED.get(shape.type());
    }

    static JsonType of(Class<?> type) {
        return COMPILED.get(type);
    }

    Shape shape() {
        return shape;
    }

    String name() {
        return shape.type().getSimpleName();
    }

    /** The name of the type as words. */
    String words() {
        return words(name());
    }

    /** {@code knownLimitations} as {@code Known Limitations}. */
    static String words(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                out.append(' ');
            }
            out.append(i == 0 ? Character.toUpperCase(c) : c);
        }
        return out.toString();
    }

    List<Property> properties() {
        return properties;
    }

    @Nullable Property property(String key) {
        return byKey.get(key);
    }

    /** Whether an object of this type says which version of the template it is written in. */
    boolean versioned() {
        return !shape.declaration().schemaVersion().isEmpty();
    }

    /** Whether its values are strings that a record of their own wraps. */
    boolean isScalar() {
        return shape.kind() == Declaration.Kind.SCALAR;
    }

    /** Whether a string stands for a record, read by the pattern of its line. */
    boolean hasShorthand() {
        return shape.kind() == Declaration.Kind.ITEM;
    }

    private static Property property(Shape shape, Slot slot) {
        Holds holds = holds(shape, slot);
        boolean preset = slot.intro() instanceof Shape.Intro.Title || shape.kind() == Declaration.Kind.FENCED;
        boolean text = holds == Holds.STRING || holds == Holds.SCALAR || slot.holds() instanceof Shape.Holds.Code;
        JsonType element = slot.element() == null ? null : JsonType.of(slot.element());
        boolean required = text && !slot.optional() && !preset;
        return new Property(
                slot, holds, element, required, required || slot.optional() ? null : preset(holds), quoted(slot.name()));
    }

    private static @Nullable Object preset(Holds holds) {
        return switch (holds) {
            case STRING -> "";
            case BOOLEAN -> false;
            case NUMBER -> DEFAULT_LEVEL;
            default -> null;
        };
    }

    private static String quoted(String key) {
        return new Output(key.length() + 2).quoted(key).toString();
    }

    private static Holds holds(Shape shape, Slot slot) {
        Shape.Holds held = slot.holds();
        if (held instanceof Shape.Holds.Items items) {
            return items.element() == null ? Holds.STRINGS : Holds.RECORDS;
        }
        if (held instanceof Shape.Holds.Entries || held instanceof Shape.Holds.Unplaced) {
            return Holds.RECORDS;
        }
        if (held instanceof Shape.Holds.One || held instanceof Shape.Holds.Code) {
            return Holds.RECORD;
        }
        if (held instanceof Shape.Holds.Flag) {
            return Holds.BOOLEAN;
        }
        boolean number = shape.type().getRecordComponents()[slot.index()].getType() == int.class;
        return slot.isScalar() ? Holds.SCALAR : number ? Holds.NUMBER : Holds.STRING;
    }
}
